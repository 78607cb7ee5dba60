using System.Globalization;
using Growatt.Answers;
using Growatt.Disk;
using Growatt.Errors;
using Growatt.Http;

namespace Growatt.Calls;

/// <summary>Sends a request until it is answered: in its time slot, again after faults that pass, with its observer told.</summary>
internal sealed class RequestExecutor : IDisposable
{
    private readonly HttpTransport _transport;
    private readonly CallLimiter _limiter;
    private readonly TimeProvider _time;
    private readonly SpacingRule _spacing;
    private readonly UserFolder? _logs;
    private readonly CacheFaults _faults;
    private readonly string _kindRoot;
    private readonly GrowattToken _token;
    private volatile bool _hasGivenData;

    /// <param name="settings">Where requests go, and how.</param>
    /// <param name="spacing">How often they may.</param>
    /// <param name="limiter">Sees to that.</param>
    /// <param name="logs">Where all processes of the user note their calls; null for this process alone.</param>
    /// <param name="faults">Says where that cannot be used.</param>
    public RequestExecutor(HttpSettings settings, SpacingRule spacing, CallLimiter limiter, UserFolder? logs, CacheFaults faults)
    {
        _faults = faults;
        _spacing = spacing;
        _transport = new HttpTransport(settings);
        _time = settings.Time;
        _limiter = limiter;
        _logs = logs;
        _token = settings.Token;
        _kindRoot = $"{settings.BaseUri.Authority}|{settings.Token.Fingerprint}|";
    }

    /// <summary>Whether the host is known to have given data for the token before this client was made.</summary>
    public Func<bool>? HasGivenDataLately { get; init; }

    /// <summary>The time by this machine's wall clock, to the second.</summary>
    public DateTimeOffset LocalNow
    {
        get
        {
            var now = _time.GetLocalNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        }
    }

    /// <summary>The time between two requests to an endpoint.</summary>
    public TimeSpan SpacingOf(Endpoint endpoint) => _spacing.LimitsOf(endpoint).Spacing;

    /// <exception cref="GrowattException">No answer, or a refusal, after all retries; or the request is not allowed yet.</exception>
    public async Task<TAnswer> SendAsync<TAnswer>(ApiRequest<TAnswer> request, RequestOptions options, CancellationToken cancellationToken)
    {
        var endpoint = request.Endpoint;
        var counted = endpoint.SpacingCountsEveryRequest ? "" : FormEncoding.Encode(request.Parameters);
        var kind = $"{_kindRoot}{endpoint.Path}?{counted}";
        var documented = _spacing.LimitsOf(endpoint);
        var log = documented.CallsToKeep > 0 && _logs is not null ? new CallLog(_logs.File(endpoint.Path, counted, CallLog.FileExtension), documented, _time) : null;
        var retries = new RetrySchedule(options.MaxRetry, documented.Spacing, endpoint.MayBeRepeated);
        var reason = WaitReason.Spacing;
        var limits = documented;
        while (true)
        {
            if (_spacing.PaceOf(endpoint) is { } pace)
            {
                await _limiter.TakeAsync(_kindRoot + endpoint.Path, pace, HowToWait(reason), log: null, cancellationToken).ConfigureAwait(false);
            }

            var slot = await _limiter.TakeAsync(kind, limits, HowToWait(reason), log, cancellationToken).ConfigureAwait(false);
            if (slot.Wait > TimeSpan.Zero)
            {
                throw NotYet(endpoint, documented, slot);
            }

            try
            {
                var answer = await TryOnceAsync(request, retries.Attempt, options.Observer, cancellationToken).ConfigureAwait(false);
                await slot.AnsweredAsync().ConfigureAwait(false);
                return answer;
            }
            catch (GrowattException failure)
            {
                var asked = failure.RetryAfter;
                var delay = retries.NextDelay(failure);
                await (failure.NeverSent ? slot.GiveBackAsync() : failure.IsAnswer ? slot.AnsweredAsync() : Task.CompletedTask).ConfigureAwait(false);
                if (!options.WaitsForLimits && failure is GrowattRateLimitedException)
                {
                    delay = null;
                }

                // Whoever sends the same has to wait as well, or the server would be called while it recovers.
                _limiter.Hold(kind, delay ?? asked ?? TimeSpan.Zero);
                if (delay is null)
                {
                    throw;
                }

                reason = failure is GrowattRateLimitedException ? WaitReason.RateLimited : WaitReason.Retry;

                // The retry of a request of which only identical ones count is that request still.
                limits = reason == WaitReason.Retry && !endpoint.SpacingCountsEveryRequest ? documented with { Spacing = TimeSpan.Zero } : documented;
            }
        }

        SlotWait HowToWait(WaitReason waitReason) => new(
            !options.WaitsForLimits && waitReason == WaitReason.Spacing ? TimeSpan.Zero : Longest(RetrySchedule.LongestWait, documented.Spacing + documented.Margin),
            options.Observer is { } observer
                ? (total, left) => observer.OnWaiting(new RequestWaiting(endpoint.Path, endpoint.Subject, waitReason, total, left))
                : null,
            fault => _faults.Note(options.Observer, endpoint, fault));
    }

    public void Dispose() => _transport.Dispose();

    private async Task<TAnswer> TryOnceAsync<TAnswer>(
        ApiRequest<TAnswer> request, int attempt, IRequestObserver? observer, CancellationToken cancellationToken)
    {
        var path = request.Endpoint.Path;
        observer?.OnSending(new RequestStarting(path, request.Endpoint.Subject, request.ShownParameters ?? request.Parameters, attempt));
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
            _hasGivenData = true;
            Completed(null);
            return decoded;
        }
        catch (GrowattException failure)
        {
            failure.Endpoint = path;
            failure.SerialNumbers = request.SerialNumbers;
            if (failure is GrowattPermissionDeniedException denied)
            {
                denied.HostKnowsToken = _hasGivenData || (HasGivenDataLately?.Invoke() ?? false);
            }

            failure.Redact(_token.Redact);
            Completed(failure);
            throw;
        }

        void Completed(GrowattException? failure) => observer?.OnCompleted(
            new RequestCompleted(path, request.SerialNumbers, elapsed ?? _time.GetElapsedTime(sent), bytes, attempt, failure));
    }

    private static GrowattRateLimitedException NotYet(Endpoint endpoint, CallLimits limits, CallSlot slot)
    {
        var text = slot.IsHeld ? "The server has asked for a longer pause, so the request was not sent."
            : limits.PerDay is { } perDay ? string.Format(
                CultureInfo.InvariantCulture, "The API allows this request once in {0} and {1} times a day.", DurationText.Of(limits.Spacing), perDay)
            : $"The API allows this request once in {DurationText.Of(limits.Spacing)}.";
        return new GrowattRateLimitedException(text) { Endpoint = endpoint.Path, RetryAfter = slot.Wait };
    }

    private static TimeSpan Longest(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
