using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Shared;

/// <summary>A family of devices as the API has it: its words, its limits and codes, and the fields of its records.</summary>
internal sealed record SimulatedFamily
{
    /// <summary>In paths and parameters: <c>mix</c>.</summary>
    public required string Word { get; init; }

    /// <summary>Under which types <c>device/list</c> has its devices.</summary>
    public required IReadOnlyList<int> ListedTypes { get; init; }

    /// <summary>The <c>status</c> that <c>device/list</c> gives a device that is not lost.</summary>
    public required Func<Reading, int> ListedStatus { get; init; }

    /// <summary>Live data of many devices; null where the vendor has no such endpoint.</summary>
    public BatchAccess? Batch { get; init; }

    /// <summary>In the order in which the server sends them.</summary>
    public required IReadOnlyList<Field> Fields { get; init; }
}
