namespace Growatt;

/// <summary>Is told what a call does while it does it. Calls come from any thread, one at a time.</summary>
public interface IRequestObserver
{
    /// <summary>A request is about to be sent.</summary>
    void OnSending(RequestStarting request);

    /// <summary>A request has ended, well or not.</summary>
    void OnCompleted(RequestCompleted request);

    /// <summary>The call waits; said once a second until the time is over.</summary>
    void OnWaiting(RequestWaiting wait);

    /// <summary>Something about the answer that the user should know, though it is no error.</summary>
    void OnNote(RequestNote note);
}
