using System.Globalization;
using Growatt.Batches;
using Growatt.Commands.Session;

namespace Growatt.Commands.Streams;

/// <summary>Tells the user what the requests for the live data of a family do.</summary>
/// <param name="output">What is written to.</param>
/// <param name="progress">What the reader does.</param>
/// <param name="family">The family; null where it is the only one.</param>
/// <param name="batches">How many batches there are; null when that is not known.</param>
internal sealed class BatchReporter(ICommandOutput output, BatchProgress progress, DeviceFamily? family, int? batches)
    : RequestReporter(output, family is null ? 0 : (int)family.Type)
{
    private int _shownBatch;

    /// <inheritdoc/>
    protected override string Subject => Batch(batches is > 1 and var count && count >= progress.Batch
        ? string.Format(CultureInfo.InvariantCulture, " of {0}", count)
        : "");

    /// <inheritdoc/>
    protected override int PercentComplete =>
        batches is { } count ? progress.IsSearching ? 99 : Math.Min(99, Math.Max(0, progress.Batch - 1) * 100 / count) : -1;

    /// <inheritdoc/>
    public override void OnSending(RequestStarting request)
    {
        base.OnSending(request);
        if (progress.Batch != _shownBatch && (progress.Batch > 1 || batches > 1))
        {
            ShowSubject();
        }

        _shownBatch = progress.Batch;
    }

    /// <inheritdoc/>
    protected override string Describe(RequestCompleted request) => request.SerialNumbers == 0
        ? $"{request.Endpoint}, to check the token{Attempt(request)}: {Outcome(request)}"
        : string.Format(
            CultureInfo.InvariantCulture,
            "{0}{1}: {2:N0} serial number{3}, {4}",
            Batch(""),
            Attempt(request),
            request.SerialNumbers,
            request.SerialNumbers == 1 ? "" : "s",
            Outcome(request));

    private string Batch(string ofHowMany)
    {
        var batch = string.Format(CultureInfo.InvariantCulture, "{0} {1}{2}", family is null ? "Batch" : $"{family} batch", progress.Batch, ofHowMany);
        return progress.IsSearching ? $"{batch}, search" : batch;
    }
}
