using System.Diagnostics.CodeAnalysis;

using Growatt.Families;

namespace Growatt;

/// <summary>
/// The latest real-time record of an SPH ("mix") hybrid inverter. Properties bear the vendor's JSON names with a capital first letter; a
/// value that was not sent, or that the device marks as not supported, is null.
/// </summary>
public sealed partial class MixRealtime : BatteryInverterRecord
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.Mix;

    /// <inheritdoc/>
    public override DateTime? Time { get => base.Time; internal set => base.Time = value; }

    /// <inheritdoc/>
    public override double? AgeMinutes => base.AgeMinutes;

    /// <inheritdoc/>
    public override bool? IsStale => base.IsStale;

    /// <inheritdoc/>
    /// <remarks>Computed from <see cref="BatteryInverterRecord.Status"/>, and from <see cref="BatteryPower"/> while it runs.</remarks>
    public override DeviceState State => DeviceStates.Of(Status, BatteryPower);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Ppv"/>.</remarks>
    public override double? PvPower => Ppv;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.Pac"/>.</remarks>
    public override double? AcPower => Pac;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="BatteryInverterRecord.PlocalLoadTotal"/>.</remarks>
    public override double? LoadPower => PlocalLoadTotal;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.PacToUserTotal"/> - <see cref="HybridRecord.PacToGridTotal"/>.</remarks>
    public override double? GridPower => Difference(PacToUserTotal, PacToGridTotal);

    /// <inheritdoc/>
    /// <remarks>
    /// Computed: <see cref="BatteryInverterRecord.Pdischarge1"/> - <see cref="BatteryInverterRecord.Pcharge1"/>.
    /// <see cref="BatteryInverterRecord.BmsBatteryCurr"/> has the opposite sign.
    /// </remarks>
    public override double? BatteryPower => Difference(Pdischarge1, Pcharge1);

    /// <inheritdoc/>
    /// <remarks>Source: vendor's table; Modbus input register 1014.</remarks>
    public override double? Soc { get; internal set; }

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Epvtoday"/>.</remarks>
    public override double? EnergyToday => Epvtoday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EpvTotal"/>.</remarks>
    public override double? EnergyTotal => EpvTotal;

    /// <inheritdoc/>
    public override string Faults => BatteryInverterFaults.Describe(this);
}
