using Growatt.Calls;
using Growatt.Errors;

namespace Growatt.Cache;

/// <summary>Answers requests for what seldom changes: from the cache where the answer is young enough, by the API otherwise.</summary>
internal sealed class AnswerCache(RequestExecutor executor, AnswerStore store, CacheFaults faults, TimeProvider time)
{
    /// <param name="request">What is requested.</param>
    /// <param name="options">How old an answer may be, retries, and observer.</param>
    /// <param name="notBefore">An answer given before this is too old, whatever the options say.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">No answer, or a refusal, and the cache has none that could be returned instead.</exception>
    public async Task<Answer<TAnswer>> GetAsync<TAnswer>(
        ApiRequest<TAnswer> request, DiscoveryOptions options, DateTimeOffset? notBefore, CancellationToken cancellationToken)
    {
        var started = time.GetUtcNow();
        var slot = store.SlotOf(request.Endpoint, request.Parameters);
        var onFault = FaultNotes(request.Endpoint, options.Observer);
        if (YoungAnswer() is { } young)
        {
            return young;
        }

        using var held = await slot.LockAsync(onFault, cancellationToken).ConfigureAwait(false);
        if (YoungAnswer() is { } given)
        {
            return given;
        }

        var kept = Decode(request, slot.Load(onFault));
        try
        {
            return await SendAsync(request, slot, options, isUrgent: kept is null, onFault, cancellationToken).ConfigureAwait(false);
        }
        catch (GrowattRateLimitedException refusal) when (kept is not null)
        {
            return Stale(kept.Value, $"cannot be requested again for {DurationText.Of(refusal.RetryAfter ?? TimeSpan.Zero)}");
        }
        catch (GrowattException failure) when (kept is not null && failure.IsTransient && !options.Force)
        {
            return Stale(kept.Value, $"cannot be requested now ({failure.Message.TrimEnd('.')})");
        }

        Answer<TAnswer>? YoungAnswer()
        {
            if (slot.Load(onFault) is not { } entry || !IsYoungEnough(entry, options, started, notBefore) || Decode(request, entry) is not { } answer)
            {
                return null;
            }

            Note(RequestNoteKind.Cached, $"{request.Endpoint.Subject} comes from the cache: this answer is {Age(answer)}.");
            return answer;
        }

        Answer<TAnswer> Stale(Answer<TAnswer> answer, string why)
        {
            Note(RequestNoteKind.Stale, $"{request.Endpoint.Subject} {why}: this answer is {Age(answer)}.");
            return answer;
        }

        void Note(RequestNoteKind kind, string text) => options.Observer?.OnNote(new RequestNote(request.Endpoint.Path, kind, text));
    }

    /// <summary>Notes that something is missing in a request's answer, so that it is requested again as soon as that is allowed.</summary>
    public Task MarkIncompleteAsync(
        Endpoint endpoint, IReadOnlyList<KeyValuePair<string, string>> parameters, IRequestObserver? observer, CancellationToken cancellationToken) =>
        store.SlotOf(endpoint, parameters).MarkIncompleteAsync(FaultNotes(endpoint, observer), cancellationToken);

    private async Task<Answer<TAnswer>> SendAsync<TAnswer>(
        ApiRequest<TAnswer> request, AnswerSlot slot, DiscoveryOptions options, bool isUrgent, Action<Exception> onFault, CancellationToken cancellationToken)
    {
        var withBody = new ApiRequest<(TAnswer Value, byte[] Body)>
        {
            Endpoint = request.Endpoint,
            Parameters = request.Parameters,
            Decode = body => (request.Decode(body), body.ToArray()),
        };
        var sending = new RequestOptions
        {
            MaxRetry = options.MaxRetry,
            Observer = options.Observer,
            WaitsForLimits = isUrgent && options.MaxRetry > 0,
        };
        var (value, body) = await executor.SendAsync(withBody, sending, cancellationToken).ConfigureAwait(false);
        var now = time.GetUtcNow();
        slot.Save(now, body, onFault);
        return new Answer<TAnswer>(value, now);
    }

    private bool IsYoungEnough(CacheEntry entry, DiscoveryOptions options, DateTimeOffset started, DateTimeOffset? notBefore)
    {
        var now = time.GetUtcNow();
        if (entry.FetchedAt > now)
        {
            return false;
        }

        // Given while this call waited for its turn: newer than whoever wants the newest can expect.
        return entry.FetchedAt > started
            || (entry.IsComplete && !options.Force && now - entry.FetchedAt <= options.MaxAge && !(entry.FetchedAt < notBefore));
    }

    private static Answer<TAnswer>? Decode<TAnswer>(ApiRequest<TAnswer> request, CacheEntry? entry)
    {
        try
        {
            return entry is null ? null : new Answer<TAnswer>(request.Decode(entry.Answer), entry.FetchedAt);
        }
        catch (GrowattException)
        {
            return null;
        }
    }

    private string Age<TAnswer>(Answer<TAnswer> answer)
    {
        var age = time.GetUtcNow() - answer.FetchedAt;
        return age < TimeSpan.Zero ? $"dated {DurationText.Of(-age)} in the future, so its age is not known" : $"{DurationText.Of(age)} old";
    }

    private Action<Exception> FaultNotes(Endpoint endpoint, IRequestObserver? observer) => fault => faults.Note(observer, endpoint, fault);
}
