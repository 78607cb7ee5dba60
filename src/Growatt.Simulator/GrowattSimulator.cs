using System.Text.Encodings.Web;
using System.Text.Json;
using Growatt.Simulator.Api;
using Growatt.Simulator.Fleet;
using Growatt.Simulator.Http;

namespace Growatt.Simulator;

/// <summary>
/// A fleet of SPH inverters that answers as Growatt's servers do: their JSON with its quirks, their limits and refusals.
/// It knows no transport; <see cref="SimulatorHandler"/> puts it behind an HttpClient. Safe to use from several threads.
/// </summary>
public sealed class GrowattSimulator
{
    private static readonly string[] Versions = ["/v1/", "/v4/"];
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly SimulatorOptions _options;
    private readonly ApiRules _rules;
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
        _rules = options.Rules;
        Fleet = new DeviceFleet(options.Fleet);
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
    /// <exception cref="OperationCanceledException">The request was cancelled meanwhile.</exception>
    public SimulatorAnswer Handle(SimulatorRequest request)
    {
        var now = _options.TimeProvider.GetUtcNow();
        var parameters = FormParameters.Read(request);
        PlannedFault? fault = null;
        var answer = Admit(request, parameters, out var endpoint);
        if (answer is null || answer.ErrorCode == ApiRefusal.PermissionDenied.Code)
        {
            // A call that came too soon stays refused, for those who test pacing; and only answers of the API are spoiled.
            fault = _options.Faults?.FaultFor(request, parameters, now);
            var seen = fault?.IgnoredParameter is { } ignored ? parameters.Where(p => p.Key != ignored).ToDictionary(p => p.Key, p => p.Value) : parameters;
            answer ??= Answer(endpoint!, request, new ApiCall(Fleet, seen, now, _rules, request.Cancelled) { MayWrite = fault?.SwallowsWrites != true });
            answer = fault?.Spoil(answer) ?? answer;
        }

        if (_options.Chunked)
        {
            answer = answer with { IsChunked = true };
        }

        if (_options.Compress && request.AcceptEncoding?.IndexOf("gzip", StringComparison.OrdinalIgnoreCase) >= 0 && answer.IsPlain)
        {
            answer = answer.Compressed();
        }

        _log.Add(number => new SimulatorCall(
            number, now, request.Method, request.Path, parameters, request.UserAgent, answer.Status, answer.ErrorCode, fault?.Name));
        return answer;
    }

    /// <summary>Why a call is not let in; null if it is.</summary>
    private SimulatorAnswer? Admit(SimulatorRequest request, IReadOnlyDictionary<string, string> parameters, out ApiEndpoint? endpoint)
    {
        // The servers answer the same under both.
        var version = Versions.FirstOrDefault(start => request.Path.StartsWith(start, StringComparison.Ordinal));
        endpoint = version is null ? null : ApiEndpoints.At(request.Path.Substring(version.Length));
        return _options.RefuseUserAgents && UserAgentList.Refuses(request.UserAgent) ? HtmlPages.Forbidden
            : endpoint is null ? HtmlPages.NotFound
            : endpoint.Method != request.Method ? HtmlPages.MethodNotAllowed
            : request.Token != _options.Token ? SimulatorAnswer.Of(ApiRefusal.PermissionDenied)
            : _options.EnforceRateLimits && !_limiter.Admit(endpoint, parameters) ? SimulatorAnswer.Of(ApiRefusal.TooFrequent)
            : null;
    }

    private SimulatorAnswer Answer(ApiEndpoint endpoint, SimulatorRequest request, ApiCall call)
    {
        if (_options.AnswerCacheBytes == 0)
        {
            return Write(endpoint, call);
        }

        var key = $"{endpoint.Path}?{request.Query}&{request.Body}";
        if (!_cache.TryGet(key, out var answer))
        {
            answer = Write(endpoint, call);
            _cache.Add(key, answer);
        }

        return answer;
    }

    private SimulatorAnswer Write(ApiEndpoint endpoint, ApiCall call)
    {
        var body = new MemoryStream(_expectedLength);
        using var json = new Utf8JsonWriter(body, Writing);
        if (endpoint.Answer(call, json) is { } refusal)
        {
            return SimulatorAnswer.Of(refusal);
        }

        json.Flush();
        _expectedLength = (int)body.Length + 1024;
        return new SimulatorAnswer { Body = body.GetBuffer().AsMemory(0, (int)body.Length), ErrorCode = 0 };
    }
}
