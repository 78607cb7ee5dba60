namespace Growatt;

/// <summary>The serial numbers that came by, each once; a bounded number of them.</summary>
internal sealed class SeenSerialNumbers
{
    private const int Most = 10_000;

    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string serialNumber)
    {
        lock (_seen)
        {
            if (_seen.Count < Most)
            {
                _seen.Add(serialNumber);
            }
        }
    }

    public IReadOnlyList<string> StartingWith(string prefix)
    {
        lock (_seen)
        {
            return [.. _seen.Where(serial => serial.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).OrderBy(serial => serial, StringComparer.OrdinalIgnoreCase)];
        }
    }
}
