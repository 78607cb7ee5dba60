using Growatt.Answers;
using Growatt.Http;

namespace Growatt.Calls;

/// <summary>Sends a request until it is answered: in its time slot, again after faults that pass, with its observer told.</summary>
internal sealed class RequestExecutor : IDisposable
{
    private readonly HttpTransport _transport;
    private readonly Pacer _pacer;
    private readonly TimeProvider _time;
    private readonly SpacingRule _spacing;
    private readonly string _laneRoot;
    private readonly GrowattToken _token;

    public RequestExecutor(HttpSettings settings, SpacingRule spacing, Pacer pacer)
    {
        _spacing = spacing;
        _transport = new HttpTransport(settings);
        _time = settings.Time;
        _pacer = pacer;
        _token = settings.Token;
        _laneRoot = $"{settings.BaseUri.Authority}|{settings.Token.Fingerprint}|";
    }

    /// <summary>The time by this machine's wall clock, to the second.</summary>
    public DateTimeOffset LocalNow
    {
        get
        {
            var now = _time.GetLocalNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        }
    }

    /// <exception cref="GrowattException">No answer, or a refusal, after all retries.</exception>
    public async Task<TAnswer> SendAsync<TAnswer>(ApiRequest<TAnswer> request, RequestOptions options, CancellationToken cancellationToken)
    {
        var endpoint = request.Endpoint;
        var lane = _laneRoot + (endpoint.SpacingCountsEveryRequest ? endpoint.Path : $"{endpoint.Path}?{FormEncoding.Encode(request.Parameters)}");
        var spacing = options.IsPacedByCaller ? TimeSpan.Zero : _spacing.For(endpoint);
        var retries = new RetrySchedule(options.MaxRetry, spacing);
        var reason = WaitReason.Spacing;
        while (true)
        {
            var waitsFor = reason;
            Action<TimeSpan, TimeSpan>? report = options.Observer is { } observer
                ? (total, left) => observer.OnWaiting(new RequestWaiting(endpoint.Path, waitsFor, total, left))
                : null;
            if (endpoint.Pace > TimeSpan.Zero)
            {
                await _pacer.TakeSlotAsync(_laneRoot + endpoint.Path, _spacing.PaceOf(endpoint), report, cancellationToken).ConfigureAwait(false);
            }

            var held = await _pacer.TakeSlotAsync(lane, spacing, report, cancellationToken).ConfigureAwait(false);
            if (held > TimeSpan.Zero)
            {
                throw new GrowattRateLimitedException("The server has asked for a longer pause, so the request was not sent.")
                {
                    Endpoint = endpoint.Path,
                    RetryAfter = held,
                };
            }

            try
            {
                var answer = await TryOnceAsync(request, retries.Attempt, options.Observer, cancellationToken).ConfigureAwait(false);
                _pacer.Answered(lane, spacing);
                return answer;
            }
            catch (GrowattException failure) when (!(options.IsPacedByCaller && failure is GrowattRateLimitedException))
            {
                if (failure.IsAnswer)
                {
                    _pacer.Answered(lane, spacing);
                }

                var asked = failure.RetryAfter;
                var delay = retries.NextDelay(failure);

                // Whoever shares the lane has to wait as well, or the server would be asked while it recovers.
                _pacer.Hold(lane, delay ?? asked ?? TimeSpan.Zero);
                if (delay is null)
                {
                    throw;
                }

                reason = failure is GrowattRateLimitedException ? WaitReason.RateLimited : WaitReason.Retry;
            }
        }
    }

    /// <summary>How often the same request to an endpoint may be sent here.</summary>
    public CallLimits LimitsOf(Endpoint endpoint) => _spacing.LimitsOf(endpoint);

    public void Dispose() => _transport.Dispose();

    private async Task<TAnswer> TryOnceAsync<TAnswer>(
        ApiRequest<TAnswer> request, int attempt, IRequestObserver? observer, CancellationToken cancellationToken)
    {
        var path = request.Endpoint.Path;
        observer?.OnSending(new RequestStarting(path, request.Parameters, attempt));
        var sent = _time.GetTimestamp();
        TimeSpan? elapsed = null;
        var bytes = 0L;
        try
        {
            using var answer = await _transport.SendAsync(request.Endpoint.Method, path, request.Parameters, cancellationToken).ConfigureAwait(false);
            elapsed = _time.GetElapsedTime(sent);
            bytes = answer.Body.Length;
            StatusClassifier.ThrowUnlessAnswered(answer);
            var decoded = request.Decode(answer.Body);
            Completed(null);
            return decoded;
        }
        catch (GrowattException failure)
        {
            failure.Endpoint = path;
            failure.DevicesAsked = request.SerialNumbers;
            failure.Redact(_token.Redact);
            Completed(failure);
            throw;
        }

        void Completed(GrowattException? failure) => observer?.OnCompleted(
            new RequestCompleted(path, request.SerialNumbers, elapsed ?? _time.GetElapsedTime(sent), bytes, attempt, failure));
    }
}
