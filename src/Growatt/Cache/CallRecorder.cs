namespace Growatt.Cache;

/// <summary>Notes when requests reached the server, and passes on what it is told.</summary>
internal sealed class CallRecorder(IRequestObserver? observer, TimeProvider time) : IRequestObserver
{
    private readonly List<DateTimeOffset> _calls = [];
    private bool _isUnderWay;

    /// <summary>
    /// When each call ended: the server counts from arrival to arrival, which is no later. One that was cancelled counts too, since the
    /// server may have it. One that got no answer does not: it may never have arrived, and a server that has it refuses the next one.
    /// </summary>
    public IReadOnlyList<DateTimeOffset> Calls => _isUnderWay ? [.. _calls, time.GetUtcNow()] : _calls;

    public void OnSending(RequestStarting request)
    {
        _isUnderWay = true;
        observer?.OnSending(request);
    }

    public void OnCompleted(RequestCompleted request)
    {
        _isUnderWay = false;
        if (request.Error is null or { IsAnswer: true })
        {
            _calls.Add(time.GetUtcNow());
        }

        observer?.OnCompleted(request);
    }

    public void OnWaiting(RequestWaiting wait) => observer?.OnWaiting(wait);

    public void OnNote(RequestNote note) => observer?.OnNote(note);
}
