using System.Text.Encodings.Web;
using System.Text.Json;

namespace Growatt.Simulator;

/// <summary>
/// A fleet of SPH inverters that answers as Growatt's servers do: their JSON with its quirks, their limits and refusals.
/// It knows no transport; <see cref="SimulatorHandler"/> puts it behind an HttpClient. Safe to use from several threads.
/// </summary>
public sealed class GrowattSimulator
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly ApiEndpoint[] Endpoints =
    [
        new PlantListEndpoint(), new PlantDetailsEndpoint(), new PlantDataEndpoint(), new DeviceListEndpoint(), new MixBatchEndpoint(),
    ];

    private readonly SimulatorOptions _options;
    private readonly RateLimiter _limiter;
    private readonly CallLog _log;
    private readonly AnswerCache _cache;
    private int _expectedLength = 1024;

    /// <summary>Takes the options as they are; no device is made yet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number of devices or plants, or the zone, is out of range.</exception>
    public GrowattSimulator(SimulatorOptions options)
    {
        if (options.Devices is < 0 or > SimulatorOptions.MostDevices)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Devices, $"Devices must be 0 to {SimulatorOptions.MostDevices}.");
        }

        if (options.Plants is < 1 or > SimulatorOptions.MostPlants)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Plants, $"Plants must be 1 to {SimulatorOptions.MostPlants}.");
        }

        if (options.UtcOffset is < -12 or > 14)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.UtcOffset, "UtcOffset must be -12 to 14.");
        }

        _options = options;
        _limiter = new RateLimiter(options.TimeProvider, options.RateLimitSpacing);
        _log = new CallLog(options.CallsKept);
        _cache = new AnswerCache(options.AnswerCacheBytes);
        Fleet = new DeviceFleet(options);
    }

    /// <summary>How many calls there have been.</summary>
    public long CallCount => _log.Count;

    /// <summary>The last calls, oldest first; as many as <see cref="SimulatorOptions.CallsKept"/>.</summary>
    public IReadOnlyList<SimulatorCall> Calls => _log.Last;

    /// <summary>The clock it goes by.</summary>
    public TimeProvider TimeProvider => _options.TimeProvider;

    internal DeviceFleet Fleet { get; }

    /// <summary>How many calls there have been to one path, such as <c>/v1/device/mix/mixs_data</c>.</summary>
    public long CallCountOf(string path) => _log.CountOf(path);

    /// <summary>Answers one request.</summary>
    public SimulatorAnswer Handle(SimulatorRequest request)
    {
        var now = _options.TimeProvider.GetUtcNow();
        var parameters = FormParameters.Read(request);
        var answer = Answer(request, parameters, now);
        var fault = FaultFor(request, parameters, answer);
        if (fault is { } hit)
        {
            answer = FaultInjector.Apply(answer, hit.Rule, hit.Before, now);
        }

        if (_options.Compress && request.AcceptEncoding?.IndexOf("gzip", StringComparison.OrdinalIgnoreCase) >= 0 && answer.IsPlain)
        {
            answer = answer.Compressed();
        }

        _log.Add(number => new SimulatorCall(
            number, now, request.Method, request.Path, parameters, request.UserAgent, answer.Status, answer.ErrorCode, fault?.Rule.Kind));
        return answer;
    }

    /// <summary>Only answers of the API are spoiled; and a call that came too soon stays refused, for those who test pacing.</summary>
    private (FaultRule Rule, int Before)? FaultFor(SimulatorRequest request, IReadOnlyDictionary<string, string> parameters, SimulatorAnswer answer) =>
        answer.ErrorCode is null || answer.ErrorCode == ApiRefusal.TooFrequent.Code
            ? null
            : _options.Faults?.Next(request.Path, [.. parameters.Values.SelectMany(value => value.Split(','))]);

    private SimulatorAnswer Answer(SimulatorRequest request, IReadOnlyDictionary<string, string> parameters, DateTimeOffset now)
    {
        if (UserAgentList.Refuses(request.UserAgent))
        {
            return HtmlPages.Forbidden;
        }

        if (Endpoints.FirstOrDefault(e => e.Path == request.Path) is not { } endpoint)
        {
            return HtmlPages.NotFound;
        }

        if (endpoint.Method != request.Method)
        {
            return HtmlPages.MethodNotAllowed;
        }

        if (request.Token != _options.Token)
        {
            return ApiRefusal.PermissionDenied.ToAnswer();
        }

        if (_options.EnforceRateLimits && !_limiter.Admit(endpoint, parameters))
        {
            return ApiRefusal.TooFrequent.ToAnswer();
        }

        return _options.AnswerCacheBytes > 0
            ? Cached(endpoint, request, () => Write(endpoint, parameters, now))
            : Write(endpoint, parameters, now);
    }

    private SimulatorAnswer Cached(ApiEndpoint endpoint, SimulatorRequest request, Func<SimulatorAnswer> make)
    {
        var key = $"{endpoint.Path}?{request.Query}&{request.Body}";
        if (!_cache.TryGet(key, out var answer))
        {
            answer = make();
            _cache.Add(key, answer);
        }

        return answer;
    }

    private SimulatorAnswer Write(ApiEndpoint endpoint, IReadOnlyDictionary<string, string> parameters, DateTimeOffset now)
    {
        var body = new MemoryStream(_expectedLength);
        using var json = new Utf8JsonWriter(body, Writing);
        if (endpoint.Answer(new ApiCall(Fleet, parameters, now, _options), json) is { } refusal)
        {
            return refusal.ToAnswer();
        }

        json.Flush();
        _expectedLength = (int)body.Length + 1024;
        return new SimulatorAnswer { Body = body.GetBuffer().AsMemory(0, (int)body.Length), ErrorCode = 0 };
    }
}
