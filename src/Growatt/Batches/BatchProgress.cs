namespace Growatt.Batches;

/// <summary>What a reader does now, for whoever shows it.</summary>
internal sealed class BatchProgress
{
    /// <summary>The batch that is requested, from 1.</summary>
    public int Batch { get; set; }

    /// <summary>Whether a part of a batch is requested, to find the devices that the API refuses.</summary>
    public bool IsSearching { get; set; }
}
