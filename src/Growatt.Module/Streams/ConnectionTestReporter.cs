using Growatt.Commands.Session;

namespace Growatt.Commands.Streams;

/// <summary>Tells the user what the request of a connection's test does, and notes whether the cache has answered instead.</summary>
/// <param name="output">What is written to.</param>
internal sealed class ConnectionTestReporter(ICommandOutput output) : RequestReporter(output)
{
    private volatile bool _isFromCache;

    /// <summary>Whether an answer came from the cache.</summary>
    public bool IsFromCache => _isFromCache;

    /// <inheritdoc/>
    protected override string Subject => "The list of plants";

    /// <inheritdoc/>
    protected override string Describe(RequestCompleted request) => $"The list of plants: {Outcome(request)}";

    /// <summary>Nothing is one: the object says what there is to say.</summary>
    protected override bool IsWarning(RequestNote note)
    {
        _isFromCache |= note.Kind is RequestNoteKind.Cached or RequestNoteKind.Stale;
        return false;
    }
}
