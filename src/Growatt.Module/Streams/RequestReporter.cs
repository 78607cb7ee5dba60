using System.Globalization;
using System.Management.Automation;
using Growatt.Commands.Errors;
using Growatt.Commands.Session;
using Growatt.Http;

namespace Growatt.Commands.Streams;

/// <summary>Tells the user what requests do: progress, one verbose line for each request, its parameters for debugging, warnings. To be made on the pipeline thread.</summary>
/// <param name="output">What is written to.</param>
/// <param name="bar">Tells its progress bar from those of others that request something at the same time.</param>
internal abstract class RequestReporter(ICommandOutput output, int bar = 0) : IRequestObserver
{
    /// <summary>One bar for all commands of the module: they request one after the other.</summary>
    private const int ActivityId = 10_012;

    // Short, since it takes its room from what follows: at 80 columns that is about 50.
    private const string Activity = "Reading from Growatt";

    private readonly RunspaceMemory _memory = RunspaceMemory.Current;
    private Action<Action> _post = static _ => { };
    private bool _hasProgress;
    private volatile bool _isAsked;

    /// <summary>What is asked for now, in a few words.</summary>
    protected abstract string Subject { get; }

    /// <summary>How far the work is, in per cent; -1 when that is not known.</summary>
    protected virtual int PercentComplete => -1;

    /// <summary>From now on what is to be written is posted.</summary>
    public void Begin(Action<Action> post) => _post = post;

    /// <summary>Shows what keeps the user waiting: the answer, or others who asked before. To be called on the pipeline thread.</summary>
    public void ShowDelay() => WriteProgress($"{Subject}: waiting for {(_isAsked ? "the answer" : "its turn")}");

    /// <summary>Takes the progress bar away. To be called on the pipeline thread.</summary>
    public void Complete()
    {
        if (_hasProgress)
        {
            output.WriteProgress(new ProgressRecord(ActivityId + bar, Activity, "Done") { RecordType = ProgressRecordType.Completed });
            _hasProgress = false;
        }
    }

    /// <inheritdoc/>
    public virtual void OnSending(RequestStarting request)
    {
        _isAsked = true;
        Post(() => output.WriteDebug($"Request to {request.Endpoint}: {FormEncoding.Encode(request.Parameters)}"));
    }

    /// <inheritdoc/>
    public void OnCompleted(RequestCompleted request)
    {
        _isAsked = false;
        var text = Describe(request);
        Post(() => output.WriteDetail(text));
    }

    /// <inheritdoc/>
    public virtual void OnWaiting(RequestWaiting wait)
    {
        var seconds = Math.Max(1, Math.Round(wait.Remaining.TotalSeconds));
        var subject = Subject;
        var reason = Describe(wait.Reason);
        Post(() =>
        {
            if (wait.Remaining == wait.Total)
            {
                output.WriteDetail(string.Format(CultureInfo.InvariantCulture, "{0}: waiting {1:N0} s, {2}.", subject, seconds, reason));
            }

            WriteProgress($"{subject}: waiting, {reason}", (int)seconds);
        });
    }

    /// <inheritdoc/>
    public void OnNote(RequestNote note)
    {
        var isWarning = IsWarning(note);
        Post(() =>
        {
            if (isWarning)
            {
                output.WriteWarning(note.Text);
            }
            else
            {
                output.WriteDetail(note.Text);
            }
        });
    }

    /// <summary>One line about a request that has ended.</summary>
    protected abstract string Describe(RequestCompleted request);

    /// <summary>Whether a note is for everybody's eyes. That the cache cannot be used is said once in a session: it is the same news each time.</summary>
    protected virtual bool IsWarning(RequestNote note) =>
        note.Kind is RequestNoteKind.Incomplete || (note.Kind is RequestNoteKind.CacheFault && WarnOfCache());

    /// <summary>Shows what is asked for now on the progress bar.</summary>
    protected void ShowSubject()
    {
        var subject = Subject;
        Post(() => WriteProgress(subject));
    }

    /// <summary>How a request went, for the end of a line about it.</summary>
    protected static string Outcome(RequestCompleted request) => string.Format(
        CultureInfo.InvariantCulture,
        "{0:N0} ms, {1:N0} bytes{2}.",
        request.Elapsed.TotalMilliseconds,
        request.Bytes,
        request.Error is null ? "" : $": {ErrorKind.Of(request.Error).Id}");

    /// <summary>Which try it was, from the second on.</summary>
    protected static string Attempt(RequestCompleted request) => request.Attempt == 1 ? "" : $", attempt {request.Attempt}";

    private static string Describe(WaitReason reason) => reason switch
    {
        WaitReason.Spacing => "as the API asks",
        WaitReason.RateLimited => "asked too often",
        _ => "then once more",
    };

    private bool WarnOfCache()
    {
        var isNews = !_memory.HasWarnedOfCache;
        _memory.HasWarnedOfCache = true;
        return isNews;
    }

    private void WriteProgress(string status, int secondsRemaining = -1)
    {
        _hasProgress = true;
        output.WriteProgress(new ProgressRecord(ActivityId + bar, Activity, status)
        {
            PercentComplete = PercentComplete,
            SecondsRemaining = secondsRemaining,
        });
    }

    private void Post(Action action) => _post(action);
}
