using System.Diagnostics.CodeAnalysis;

namespace Growatt;

/// <summary>
/// The latest real-time record of a GroBoost, which puts surplus power into a water heater. Properties bear the vendor's JSON names with a capital
/// first letter; a value that was not sent, or that the device marks as not supported, is null.
/// </summary>
public sealed partial class BoostRealtime : DeviceRecord
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.GroBoost;

    /// <inheritdoc/>
    public override string? PlantName => base.PlantName;

    /// <inheritdoc/>
    public override DateTime? Time { get => base.Time; internal set => base.Time = value; }

    /// <inheritdoc/>
    public override double? AgeMinutes => base.AgeMinutes;

    /// <inheritdoc/>
    public override bool? IsStale => base.IsStale;

    /// <inheritdoc/>
    /// <remarks>Computed from <see cref="Power"/>.</remarks>
    public override DeviceState State => Power is not { } power ? DeviceState.Unknown : power > 0 ? DeviceState.Normal : DeviceState.Standby;

    /// <inheritdoc/>
    /// <remarks>Computed: always null.</remarks>
    public override double? PvPower => null;

    /// <inheritdoc/>
    /// <remarks>Computed: always null.</remarks>
    public override double? AcPower => null;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Power"/>.</remarks>
    public override double? LoadPower => Power;

    /// <inheritdoc/>
    /// <remarks>Computed: always null.</remarks>
    public override double? EnergyToday => null;

    /// <inheritdoc/>
    /// <remarks>Computed: always null, because a GroBoost generates nothing; <see cref="TotalEneny"/> is what it used.</remarks>
    public override double? EnergyTotal => null;

    /// <inheritdoc/>
    /// <remarks>Computed: always empty.</remarks>
    public override string Faults => "";
}
