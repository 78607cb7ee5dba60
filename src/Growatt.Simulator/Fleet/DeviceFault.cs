namespace Growatt.Simulator.Fleet;

/// <summary>What a stopped inverter reports.</summary>
/// <param name="Code">The fault code, 99 + the inverter's own number.</param>
/// <param name="Word">Which of the eight fault words tells it.</param>
/// <param name="Bit">The bit in that word.</param>
internal sealed record DeviceFault(int Code, int Word, int Bit)
{
    /// <summary>What a device reports that runs with a warning.</summary>
    public static DeviceFault Warning { get; } = new(220, 3, 2);

    public static IReadOnlyList<DeviceFault> All { get; } =
    [
        new(117, 1, 0),  // relay
        new(122, 5, 1),  // PV insulation
        new(113, 0, 15), // grid frequency
        new(114, 1, 15), // no utility
        new(108, 7, 0),  // no communication with the BMS
    ];
}
