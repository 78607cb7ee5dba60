using System.Globalization;

namespace Growatt.Commands.Streams;

/// <summary>Tells the user what the requests of a run of batches do.</summary>
/// <param name="cmdlet">Whose streams are written to.</param>
/// <param name="batches">How many batches there are; null when that is not known.</param>
internal sealed class BatchReporter(GrowattCmdlet cmdlet, int? batches) : RequestReporter(cmdlet)
{
    private int _batch;

    /// <inheritdoc/>
    protected override string Subject =>
        batches is > 1 and var count && count >= _batch
            ? string.Format(CultureInfo.InvariantCulture, "Batch {0} of {1}", _batch, count)
            : string.Format(CultureInfo.InvariantCulture, "Batch {0}", _batch);

    /// <inheritdoc/>
    protected override int PercentComplete => batches is { } count ? Math.Min(99, (_batch - 1) * 100 / count) : -1;

    /// <summary>The next batch begins; what is to be written is posted.</summary>
    public void BeginBatch(Action<Action> post)
    {
        Begin(post);
        _batch++;
        if (_batch > 1 || batches > 1)
        {
            ShowSubject();
        }
    }

    /// <inheritdoc/>
    protected override string Describe(RequestCompleted request) => string.Format(
        CultureInfo.InvariantCulture,
        "Batch {0}{1}: {2:N0} serial number{3}, {4}",
        _batch,
        Attempt(request),
        request.SerialNumbers,
        request.SerialNumbers == 1 ? "" : "s",
        Outcome(request));
}
