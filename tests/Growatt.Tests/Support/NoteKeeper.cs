namespace Growatt.Tests;

/// <summary>Keeps what a call tells of itself.</summary>
internal sealed class NoteKeeper : IRequestObserver
{
    public List<RequestNote> Notes { get; } = [];

    public List<RequestWaiting> Waits { get; } = [];

    public List<RequestCompleted> Requests { get; } = [];

    public IEnumerable<string> TextsOf(RequestNoteKind kind) => Notes.Where(note => note.Kind == kind).Select(note => note.Text);

    public void OnSending(RequestStarting request)
    {
    }

    public void OnCompleted(RequestCompleted request) => Requests.Add(request);

    public void OnWaiting(RequestWaiting wait) => Waits.Add(wait);

    public void OnNote(RequestNote note) => Notes.Add(note);
}
