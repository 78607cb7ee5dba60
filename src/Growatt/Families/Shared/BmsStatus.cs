namespace Growatt;

/// <summary>What the battery's management system reports (Growatt's BMS protocol).</summary>
/// <remarks>
/// The two lowest bits are one state, not two flags: mask them with <see cref="Discharging"/> before comparing, as in
/// <c>($_.BmsStatus -band 3) -eq 'Charging'</c>. As text, the state comes first and <see cref="SoftStart"/> shows only where nothing else does.
/// </remarks>
[Flags]
public enum BmsStatus
{
    /// <summary>Starting.</summary>
    SoftStart = 0,

    /// <summary>Neither charging nor discharging.</summary>
    Standby = 1,

    /// <summary>Charging.</summary>
    Charging = 2,

    /// <summary>Discharging.</summary>
    Discharging = 3,

    /// <summary>An error is present.</summary>
    Error = 1 << 2,

    /// <summary>Balancing its cells.</summary>
    CellBalancing = 1 << 3,

    /// <summary>Asleep.</summary>
    Sleep = 1 << 4,

    /// <summary>Discharging is enabled.</summary>
    OutputDischargeEnabled = 1 << 5,

    /// <summary>Charging is enabled.</summary>
    OutputChargeEnabled = 1 << 6,

    /// <summary>The battery's terminals are open.</summary>
    TerminalOpen = 1 << 7,

    /// <summary>Runs in parallel with other packs.</summary>
    Parallel = 1 << 8,

    /// <summary>Prepares to run in parallel.</summary>
    ParallelPreparing = 1 << 9,

    /// <summary>State of the storage stage, low bit.</summary>
    SpStatus0 = 1 << 10,

    /// <summary>State of the storage stage, high bit.</summary>
    SpStatus1 = 1 << 11,

    /// <summary>Asks to be charged.</summary>
    ForceChargeRequest = 1 << 12,

    /// <summary>Meaning unknown.</summary>
    Bit13 = 1 << 13,

    /// <summary>Meaning unknown.</summary>
    Bit14 = 1 << 14,

    /// <summary>Meaning unknown.</summary>
    Bit15 = 1 << 15,
}
