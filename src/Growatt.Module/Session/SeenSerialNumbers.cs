namespace Growatt.Commands.Session;

/// <summary>The serial numbers that came by in a runspace, each once; a bounded number of them.</summary>
internal sealed class SeenSerialNumbers
{
    private const int Most = 10_000;

    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string serialNumber)
    {
        if (_seen.Count < Most)
        {
            _seen.Add(serialNumber);
        }
    }

    /// <summary>All of them.</summary>
    public IEnumerable<string> All => _seen;
}
