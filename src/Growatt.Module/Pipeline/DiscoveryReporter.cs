using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Tells the user what the requests for plants and devices do. To be made on the pipeline thread.</summary>
/// <param name="cmdlet">Whose streams are written to.</param>
internal sealed class DiscoveryReporter(Cmdlet cmdlet) : RequestReporter(cmdlet, "Reading plants and devices from Growatt")
{
    private readonly RunspaceState _state = RunspaceState.Current;
    private readonly HashSet<string> _staleEndpoints = [];
    private string _subject = "Plants and devices";
    private int _requests;

    /// <inheritdoc/>
    protected override string Subject => _subject;

    /// <inheritdoc/>
    public override void OnSending(RequestStarting request)
    {
        base.OnSending(request);
        _subject = $"{request.Endpoint}?{FormEncoding.Encode(request.Parameters)}";
        _requests++;
        if (_requests > 1)
        {
            ShowSubject();
        }
    }

    /// <inheritdoc/>
    protected override string Describe(RequestCompleted request) => $"{_subject}{Attempt(request)}: {Outcome(request)}";

    /// <summary>That kept answers are old is said once for all plants, and that none can be kept once in a session: it is the same news each time.</summary>
    protected override bool IsWarning(RequestNote note) => note.Kind switch
    {
        RequestNoteKind.Stale => _staleEndpoints.Add(note.Endpoint),
        RequestNoteKind.CacheFault => WarnOfCache(),
        _ => base.IsWarning(note),
    };

    private bool WarnOfCache()
    {
        var isNews = !_state.HasWarnedOfCache;
        _state.HasWarnedOfCache = true;
        return isNews;
    }
}
