namespace Growatt.Batches;

/// <summary>Groups serial numbers as they come: trimmed, checked, each once (ignoring case), in batches of a given size.</summary>
internal sealed class SerialBatcher
{
    /// <summary>The most serial numbers that one call of the API may carry.</summary>
    public const int MaxBatchSize = 100;

    /// <summary>Twice what any device has: a text that is longer is something else.</summary>
    private const int MaxLength = 64;

    private readonly int _batchSize;
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private List<string> _batch = [];

    /// <exception cref="ArgumentOutOfRangeException">The size is not 1 to 100.</exception>
    public SerialBatcher(int batchSize)
    {
        if (batchSize is < 1 or > MaxBatchSize)
        {
            throw new ArgumentOutOfRangeException(nameof(batchSize), batchSize, $"A batch holds 1 to {MaxBatchSize} serial numbers.");
        }

        _batchSize = batchSize;
    }

    /// <summary>Whether a batch is complete and should be taken.</summary>
    public bool IsFull => _batch.Count >= _batchSize;

    /// <summary>How many serial numbers wait for their batch to be taken.</summary>
    public int Count => _batch.Count;

    /// <summary>Adds a serial number; one seen before is passed over.</summary>
    /// <returns>Null, or what is wrong with it: then it is in no batch.</returns>
    public GrowattInvalidSerialNumberException? Add(string? serialNumber)
    {
        var trimmed = (serialNumber ?? "").Trim();
        if (!_seen.Add(trimmed))
        {
            return null;
        }

        if (DescribeFault(trimmed) is { } fault)
        {
            return new GrowattInvalidSerialNumberException(fault);
        }

        _batch.Add(trimmed);
        return null;
    }

    /// <summary>Hands over what has been collected and starts the next batch.</summary>
    public IReadOnlyList<string> Take()
    {
        var batch = _batch;
        _batch = [];
        return batch;
    }

    private static string? DescribeFault(string serialNumber)
    {
        if (serialNumber.Length == 0)
        {
            return "The serial number is empty.";
        }

        if (serialNumber.Length > MaxLength)
        {
            return $"This is too long for a serial number: it has {serialNumber.Length} characters, and {MaxLength} are the most.";
        }

        return serialNumber.All(IsAllowed) ? null : $"'{serialNumber}' is not a serial number.";
    }

    private static bool IsAllowed(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '-' or '_';
}
