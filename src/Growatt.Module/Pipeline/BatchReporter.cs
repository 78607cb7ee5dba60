using System.Globalization;
using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Tells the user what the requests of a run of batches do: progress, one verbose line for each request, its body for debugging.</summary>
/// <param name="cmdlet">Whose streams are written to.</param>
/// <param name="batches">How many batches there are; null when that is not known.</param>
internal sealed class BatchReporter(Cmdlet cmdlet, int? batches) : IRequestObserver
{
    private const string Activity = "Reading live data from Growatt";

    /// <summary>One bar for all commands of the module: they ask one after the other.</summary>
    private const int ActivityId = 10_012;

    private Action<Action> _post = static _ => { };
    private int _batch;
    private bool _hasProgress;

    /// <summary>The next batch begins; what is to be written is posted.</summary>
    public void BeginBatch(Action<Action> post)
    {
        _post = post;
        _batch++;
        if (_batch > 1 || batches > 1)
        {
            Post(() => WriteProgress(BatchName));
        }
    }

    /// <summary>Takes the progress bar away. To be called on the pipeline thread.</summary>
    public void Complete()
    {
        if (_hasProgress)
        {
            cmdlet.WriteProgress(new ProgressRecord(ActivityId, Activity, "Done") { RecordType = ProgressRecordType.Completed });
            _hasProgress = false;
        }
    }

    /// <inheritdoc/>
    public void OnSending(RequestStarting request) =>
        Post(() => cmdlet.WriteDebug($"Request to {request.Endpoint}: {FormEncoding.Encode(request.Parameters)}"));

    /// <inheritdoc/>
    public void OnCompleted(RequestCompleted request) => Post(() => cmdlet.WriteVerbose(Describe(request)));

    /// <inheritdoc/>
    public void OnWaiting(RequestWaiting wait)
    {
        var seconds = Math.Max(1, Math.Round(wait.Remaining.TotalSeconds));
        var text = string.Format(CultureInfo.InvariantCulture, "{0}: waiting {1:N0} s, {2}", BatchName, seconds, Describe(wait.Reason));
        Post(() =>
        {
            if (wait.Remaining == wait.Total)
            {
                cmdlet.WriteVerbose(text + ".");
            }

            WriteProgress(text, (int)seconds);
        });
    }

    /// <inheritdoc/>
    public void OnNote(RequestNote note) => Post(() =>
    {
        if (note.Kind is RequestNoteKind.Stale or RequestNoteKind.Incomplete)
        {
            cmdlet.WriteWarning(note.Text);
        }
        else
        {
            cmdlet.WriteVerbose(note.Text);
        }
    });

    private string BatchName =>
        batches is { } count && count >= _batch
            ? string.Format(CultureInfo.InvariantCulture, "Batch {0} of {1}", _batch, count)
            : string.Format(CultureInfo.InvariantCulture, "Batch {0}", _batch);

    private string Describe(RequestCompleted request) => string.Format(
        CultureInfo.InvariantCulture,
        "Batch {0}{1}: {2:N0} serial number{3}, {4:N0} ms, {5:N0} bytes{6}.",
        _batch,
        request.Attempt == 1 ? "" : $", attempt {request.Attempt}",
        request.SerialNumbers,
        request.SerialNumbers == 1 ? "" : "s",
        request.Elapsed.TotalMilliseconds,
        request.Bytes,
        request.Error is null ? "" : $": {ErrorKind.Of(request.Error).Id}");

    private static string Describe(WaitReason reason) => reason switch
    {
        WaitReason.Spacing => "as the API asks between requests",
        WaitReason.RateLimited => "because the API was asked too often",
        _ => "then the request is tried again",
    };

    private void WriteProgress(string status, int secondsRemaining = -1)
    {
        _hasProgress = true;
        cmdlet.WriteProgress(new ProgressRecord(ActivityId, Activity, status)
        {
            PercentComplete = batches is { } count ? Math.Min(99, (_batch - 1) * 100 / count) : -1,
            SecondsRemaining = secondsRemaining,
        });
    }

    private void Post(Action action) => _post(action);
}
