using System.Diagnostics.CodeAnalysis;

using Growatt.Families;

namespace Growatt;

/// <summary>
/// The latest real-time record of an SPH ("mix") hybrid inverter. Properties bear the vendor's JSON names with a capital first letter; a
/// value that was not sent, or that the device marks as not supported, is null.
/// </summary>
public sealed partial class MixRealtime : DeviceRecord
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
    /// <remarks>Computed from <see cref="Status"/>, and from <see cref="BatteryPower"/> while it runs.</remarks>
    public override DeviceState State => Status switch
    {
        MixWorkMode.Waiting or MixWorkMode.SelfTest => DeviceState.Waiting,
        MixWorkMode.Fault => DeviceState.Fault,
        MixWorkMode.Updating => DeviceState.Updating,
        MixWorkMode.Bypass => DeviceState.Bypass,
        MixWorkMode.PvBatteryOnline or MixWorkMode.BatteryOnline or MixWorkMode.PvOffGrid or MixWorkMode.BatteryOffGrid =>
            BatteryPower > 0 ? DeviceState.Discharging : BatteryPower < 0 ? DeviceState.Charging : DeviceState.Normal,
        _ => DeviceState.Unknown,
    };

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Ppv"/>.</remarks>
    public override double? PvPower => Ppv;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Pac"/>.</remarks>
    public override double? AcPower => Pac;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="PlocalLoadTotal"/>.</remarks>
    public override double? LoadPower => PlocalLoadTotal;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="PacToUserTotal"/> - <see cref="PacToGridTotal"/>.</remarks>
    public override double? GridPower => Difference(PacToUserTotal, PacToGridTotal);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Pdischarge1"/> - <see cref="Pcharge1"/>. <see cref="BmsBatteryCurr"/> has the opposite sign.</remarks>
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
    public override string Faults => MixFaults.Describe(this);

    private IEnumerable<double?> CellVoltages => new[]
    {
        BmsCell1Volt, BmsCell2Volt, BmsCell3Volt, BmsCell4Volt, BmsCell5Volt, BmsCell6Volt, BmsCell7Volt, BmsCell8Volt,
        BmsCell9Volt, BmsCell10Volt, BmsCell11Volt, BmsCell12Volt, BmsCell13Volt, BmsCell14Volt, BmsCell15Volt, BmsCell16Volt,
    }.Where(volts => volts > 0);

    private protected override string Doing => Status?.ToString() ?? "";
}
