namespace Growatt.Watching;

/// <summary>A kind of error that devices have, from the first that has it until none does.</summary>
/// <param name="subject">Which device had it first; empty where it is the list of devices.</param>
/// <param name="error">Its error.</param>
/// <param name="since">When that was.</param>
internal sealed class Trouble(string subject, GrowattException error, DateTimeOffset since)
{
    private readonly HashSet<string> _subjects = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Which device had it first; empty where it is the list of devices.</summary>
    public string Subject { get; } = subject;

    /// <summary>The first error.</summary>
    public GrowattException Error { get; } = error;

    /// <summary>When it began.</summary>
    public DateTimeOffset Since { get; } = since;

    /// <summary>How many devices had it at once, at most.</summary>
    public int Most { get; private set; }

    /// <summary>Whether nobody has it any more.</summary>
    public bool IsOver => _subjects.Count == 0;

    /// <summary>One more device has it.</summary>
    public void Add(string serialNumber)
    {
        _subjects.Add(serialNumber);
        Most = Math.Max(Most, _subjects.Count);
    }

    /// <summary>A device has it no more.</summary>
    public void Remove(string serialNumber) => _subjects.Remove(serialNumber);
}
