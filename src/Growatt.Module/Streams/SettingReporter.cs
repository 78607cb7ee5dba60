using System.Globalization;
using Growatt.Commands.Session;

namespace Growatt.Commands.Streams;

/// <summary>Tells the user what the requests for settings do.</summary>
/// <param name="output">What is written to.</param>
internal sealed class SettingReporter(ICommandOutput output) : RequestReporter(output)
{
    private string _subject = "";

    /// <inheritdoc/>
    protected override string Subject => _subject;

    /// <summary>Something is done with a device; what is to be written is posted.</summary>
    public void Begin(string subject, Action<Action> post)
    {
        Begin(post);
        _subject = subject;
        ShowSubject();
    }

    /// <inheritdoc/>
    protected override string Describe(RequestCompleted request) => string.Format(
        CultureInfo.InvariantCulture, "{0}: {1}{2}: {3}", Subject, request.Endpoint, Attempt(request), Outcome(request));
}
