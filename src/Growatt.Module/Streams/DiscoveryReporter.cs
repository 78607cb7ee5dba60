using Growatt.Commands.Session;
using Growatt.Http;

namespace Growatt.Commands.Streams;

/// <summary>Tells the user what the requests for plants and devices do. To be made on the pipeline thread.</summary>
/// <param name="output">What is written to.</param>
internal sealed class DiscoveryReporter(ICommandOutput output) : RequestReporter(output)
{
    private readonly HashSet<string> _staleEndpoints = [];
    private string _subject = "Plants and devices";
    private string _request = "";
    private int _requests;

    /// <inheritdoc/>
    protected override string Subject => _subject;

    /// <inheritdoc/>
    public override void OnSending(RequestStarting request)
    {
        base.OnSending(request);
        _subject = request.Subject;
        _request = $"{request.Endpoint}?{FormEncoding.Encode(request.Parameters)}";
        _requests++;
        if (_requests > 1)
        {
            ShowSubject();
        }
    }

    /// <inheritdoc/>
    public override void OnWaiting(RequestWaiting wait)
    {
        _subject = wait.Subject;
        base.OnWaiting(wait);
    }

    /// <inheritdoc/>
    protected override string Describe(RequestCompleted request) => $"{_request}{Attempt(request)}: {Outcome(request)}";

    /// <summary>That cached answers are old is said once for all plants: it is the same news each time.</summary>
    protected override bool IsWarning(RequestNote note) =>
        note.Kind is RequestNoteKind.Stale ? _staleEndpoints.Add(note.Endpoint) : base.IsWarning(note);
}
