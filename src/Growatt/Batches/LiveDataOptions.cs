using Growatt.Batches;

namespace Growatt;

/// <summary>How a call for live data sends serial numbers, besides what every call deals with.</summary>
public sealed class LiveDataOptions : RequestOptions
{
    /// <summary>The most serial numbers that one request of the API may carry.</summary>
    public const int MaxBatchSize = 100;

    private readonly int _batchSize = MaxBatchSize;

    /// <summary>The usual: batches of 100, a search of up to half an hour, three retries, nobody told.</summary>
    public static new LiveDataOptions Default { get; } = new();

    /// <summary>How many serial numbers one request carries, 1 to 100. An endpoint that gives one device at a time gets one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to 100.</exception>
    public int BatchSize
    {
        get => _batchSize;
        init => _batchSize = value is >= 1 and <= MaxBatchSize
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"A batch holds 1 to {MaxBatchSize} serial numbers.");
    }

    /// <summary>
    /// How long to search for the devices that make the API refuse a batch: 30 minutes if not given, zero for no search. With 10 seconds
    /// between two requests that is about 180 requests, with 5 minutes it is 6. The search begins when every batch was requested once.
    /// </summary>
    public TimeSpan IsolationTimeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>What is being read now, for whoever shows it.</summary>
    internal BatchProgress Progress { get; init; } = new();
}
