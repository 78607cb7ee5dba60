using System.Globalization;
using Growatt.Calls;
using Growatt.Errors;

namespace Growatt.Cache;

/// <summary>
/// A request for what seldom changes: answered from the cache where it may be, by the API where it must be, and never sent sooner than
/// the API allows, whichever process sent it last.
/// </summary>
/// <typeparam name="TAnswer">What the answer is read into.</typeparam>
internal sealed class DiscoveryRequest<TAnswer>(RequestExecutor executor, DiscoveryCache cache, TimeProvider time)
{
    /// <summary>The least to wait after the API said it was asked too often, where no spacing is known.</summary>
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(10);

    /// <summary>What is asked.</summary>
    public required ApiRequest<TAnswer> Request { get; init; }

    /// <summary>How old a kept answer may be, retries, and observer.</summary>
    public required DiscoveryOptions Options { get; init; }

    /// <summary>An answer given before this is too old, whatever the options say.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    private string Path => Request.Endpoint.Path;

    /// <exception cref="GrowattException">No answer, or a refusal, and nothing is kept that could be returned instead.</exception>
    public async Task<DiscoveryAnswer<TAnswer>> SendAsync(CancellationToken cancellationToken)
    {
        var started = time.GetUtcNow();
        CacheFile? file = null;
        try
        {
            file = cache.FileOf(Request.Endpoint, Request.Parameters);
            if (file.Load() is { } entry && IsYoungEnough(entry, started) && DecodeKept(entry) is { } kept)
            {
                return FromCache(kept);
            }
        }
        catch (Exception fault) when (CacheFile.IsFault(fault))
        {
            return await AskWithoutDiskAsync(file, fault, started, cancellationToken).ConfigureAwait(false);
        }

        return await AskUntilAnsweredAsync(file, started, cancellationToken).ConfigureAwait(false);
    }

    private Task<DiscoveryAnswer<TAnswer>> AskWithoutDiskAsync(CacheFile? file, Exception fault, DateTimeOffset started, CancellationToken cancellationToken)
    {
        NoteFault(file, fault);
        return AskUntilAnsweredAsync(cache.InMemory(Request.Endpoint, Request.Parameters), started, cancellationToken);
    }

    private async Task<DiscoveryAnswer<TAnswer>> AskUntilAnsweredAsync(ICacheSlot slot, DateTimeOffset started, CancellationToken cancellationToken)
    {
        var limits = executor.LimitsOf(Request.Endpoint);
        for (var refusals = 0; ;)
        {
            var turn = await TakeTurnAsync(slot, started, limits, cancellationToken).ConfigureAwait(false);
            if (turn.Answer is { } answer)
            {
                return answer;
            }

            refusals += turn.Refusal is null ? 0 : 1;
            if (Options.MaxRetry < Math.Max(1, refusals) || turn.Wait > Longest(RetrySchedule.LongestWait, limits.Spacing))
            {
                var refusal = turn.Refusal ?? NotYet(limits);
                refusal.RetryAfter = turn.Wait;
                throw refusal;
            }

            await WaitAsync(turn.Wait, turn.Refusal is null ? WaitReason.Spacing : WaitReason.RateLimited, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Asks where that is allowed now. Under the lock, which a process that waits does not hold: others may look at what is kept.</summary>
    private async Task<Turn> TakeTurnAsync(ICacheSlot slot, DateTimeOffset started, CallLimits limits, CancellationToken cancellationToken)
    {
        IDisposable held;
        try
        {
            held = await slot.LockAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (CacheFile.IsFault(fault))
        {
            return new Turn(await AskWithoutDiskAsync(slot as CacheFile, fault, started, cancellationToken).ConfigureAwait(false));
        }

        using (held)
        {
            var entry = Load(slot);
            var kept = DecodeKept(entry);
            if (kept is { } young && IsYoungEnough(entry, started))
            {
                return new Turn(FromCache(young));
            }

            var wait = limits.TimeToWait(entry.Calls, time.GetUtcNow());
            GrowattRateLimitedException? refusal = null;
            if (wait <= TimeSpan.Zero)
            {
                try
                {
                    return new Turn(await AskAsync(slot, entry, limits, cancellationToken).ConfigureAwait(false));
                }
                catch (GrowattRateLimitedException exception)
                {
                    refusal = exception;
                    wait = Longest(limits.Spacing, exception.RetryAfter ?? ShortestWait);
                }
                catch (GrowattException failure) when (kept is not null && failure.IsTransient && !Options.Force)
                {
                    return new Turn(Stale(kept.Value, $"does not answer ({failure.Message.TrimEnd('.')})"));
                }
            }

            if (kept is { } old)
            {
                return new Turn(Stale(old, $"may not be asked again for {DurationText.Of(wait)}"));
            }

            return new Turn(null, wait, refusal);
        }
    }

    private async Task<DiscoveryAnswer<TAnswer>> AskAsync(ICacheSlot slot, CacheEntry entry, CallLimits limits, CancellationToken cancellationToken)
    {
        var recorder = new CallRecorder(Options.Observer, time);
        var options = new RequestOptions { MaxRetry = Options.MaxRetry, Observer = recorder, IsPacedByCaller = slot.IsShared };
        try
        {
            var (value, body) = await executor.SendAsync(WithBody(), options, cancellationToken).ConfigureAwait(false);
            entry = entry with { FetchedAt = time.GetUtcNow(), Answer = body };
            return new DiscoveryAnswer<TAnswer>(value, entry.FetchedAt);
        }
        finally
        {
            var calls = entry.Calls.Concat(recorder.Calls).ToList();
            Save(slot, entry with { Calls = [.. calls.Skip(calls.Count - limits.CallsToKeep)] });
        }
    }

    private ApiRequest<(TAnswer Value, byte[] Body)> WithBody() => new()
    {
        Endpoint = Request.Endpoint,
        Parameters = Request.Parameters,
        Decode = body => (Request.Decode(body), body.ToArray()),
    };

    private CacheEntry Load(ICacheSlot slot)
    {
        try
        {
            return slot.Load() ?? slot.NewEntry();
        }
        catch (Exception fault) when (CacheFile.IsFault(fault))
        {
            NoteFault(slot as CacheFile, fault);
            return slot.NewEntry();
        }
    }

    private void Save(ICacheSlot slot, CacheEntry entry)
    {
        try
        {
            slot.Save(entry);
        }
        catch (Exception fault) when (CacheFile.IsFault(fault))
        {
            NoteFault(slot as CacheFile, fault);
        }
    }

    private bool IsYoungEnough(CacheEntry entry, DateTimeOffset started)
    {
        var now = time.GetUtcNow();
        if (!entry.HasAnswer || entry.FetchedAt > now)
        {
            return false;
        }

        // Given while this call waited for its turn: newer than whoever asks for the newest can expect.
        return entry.FetchedAt > started || (!Options.Force && now - entry.FetchedAt <= Options.MaxAge && !(entry.FetchedAt < NotBefore));
    }

    private DiscoveryAnswer<TAnswer>? DecodeKept(CacheEntry entry)
    {
        if (!entry.HasAnswer)
        {
            return null;
        }

        try
        {
            return new DiscoveryAnswer<TAnswer>(Request.Decode(entry.Answer), entry.FetchedAt);
        }
        catch (GrowattException)
        {
            return null;
        }
    }

    private DiscoveryAnswer<TAnswer> FromCache(DiscoveryAnswer<TAnswer> kept)
    {
        Note(RequestNoteKind.Cached, $"{Path}: answer of {Age(kept)} ago, from the cache.");
        return kept;
    }

    private DiscoveryAnswer<TAnswer> Stale(DiscoveryAnswer<TAnswer> kept, string why)
    {
        Note(RequestNoteKind.Stale, $"{Path} {why}: this is its answer of {Age(kept)} ago.");
        return kept;
    }

    private string Age(DiscoveryAnswer<TAnswer> answer) => DurationText.Of(time.GetUtcNow() - answer.FetchedAt);

    private Task WaitAsync(TimeSpan wait, WaitReason reason, CancellationToken cancellationToken)
    {
        // Not by the wall clock, which may be set back meanwhile.
        var began = time.GetTimestamp();
        Action<TimeSpan, TimeSpan>? report = Options.Observer is { } observer
            ? (total, left) => observer.OnWaiting(new RequestWaiting(Path, reason, total, left))
            : null;
        return Countdown.WaitAsync(time, () => wait - time.GetElapsedTime(began), report, cancellationToken);
    }

    private void NoteFault(CacheFile? file, Exception fault) => Note(
        RequestNoteKind.CacheFault,
        $"The cache{(file is null ? "" : $" in {file.Root}")} cannot be used: {fault.Message.TrimEnd('.')}. Until it can, every process keeps its answers and counts its calls alone, "
        + $"and the API allows few. The environment variable {DiscoveryCache.DirectoryVariable} can name another folder.");

    private void Note(RequestNoteKind kind, string text) => Options.Observer?.OnNote(new RequestNote(Path, kind, text));

    private GrowattRateLimitedException NotYet(CallLimits limits) =>
        new(string.Format(
            CultureInfo.InvariantCulture,
            limits.PerDay is null ? "The API allows this request once in {0}." : "The API allows this request once in {0} and {1} times a day.",
            DurationText.Of(limits.Spacing),
            limits.PerDay))
        {
            Endpoint = Path,
        };

    private static TimeSpan Longest(TimeSpan one, TimeSpan other) => one > other ? one : other;

    /// <param name="Answer">The answer; null where there is none yet.</param>
    /// <param name="Wait">How long until the next turn.</param>
    /// <param name="Refusal">What the API said; null where it was not asked.</param>
    private readonly record struct Turn(DiscoveryAnswer<TAnswer>? Answer, TimeSpan Wait = default, GrowattRateLimitedException? Refusal = null);
}
