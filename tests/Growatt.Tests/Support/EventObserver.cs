namespace Growatt.Tests;

/// <summary>Hands everything that an observer is told to one function.</summary>
internal sealed class EventObserver(Action<object> onEvent) : IRequestObserver
{
    public void OnSending(RequestStarting request) => onEvent(request);

    public void OnCompleted(RequestCompleted request) => onEvent(request);

    public void OnWaiting(RequestWaiting wait) => onEvent(wait);

    public void OnNote(RequestNote note) => onEvent(note);
}
