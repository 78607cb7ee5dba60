using System.Diagnostics.CodeAnalysis;

using Growatt.Families;

namespace Growatt;

/// <summary>
/// The latest real-time record of an SPH ("mix") hybrid inverter. Properties bear the vendor's JSON names with a capital first letter; a
/// value that was not sent, or that the device marks as not supported, is null.
/// </summary>
[MostPower(300_000)]
public sealed partial class MixRealtime : DeviceRecord
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.Mix;

    /// <inheritdoc/>
    public override string? PlantName => base.PlantName;

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
    /// <remarks>
    /// Computed from the codes of fault, error and warning, and from <see cref="BmsError"/> and <see cref="BmsWarnInfo"/>. The bits of
    /// <see cref="SysFaultWord"/> to <see cref="SysFaultWord7"/> are faults only where a code, the mode or the battery says that there is
    /// one; otherwise they are in <see cref="StatusBits"/>.
    /// </remarks>
    public override string Faults => MixFaults.Describe(this);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Epvtoday"/>.</remarks>
    public override double? PvEnergyToday => Epvtoday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EpvTotal"/>.</remarks>
    public override double? PvEnergyTotal => EpvTotal;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="ElocalLoadToday"/>.</remarks>
    public override double? LoadEnergyToday => ElocalLoadToday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="ElocalLoadTotal"/>.</remarks>
    public override double? LoadEnergyTotal => ElocalLoadTotal;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EtoUserToday"/>.</remarks>
    public override double? GridImportToday => EtoUserToday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EtoUserTotal"/>.</remarks>
    public override double? GridImportTotal => EtoUserTotal;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EtoGridToday"/>.</remarks>
    public override double? GridExportToday => EtoGridToday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EtogridTotal"/>.</remarks>
    public override double? GridExportTotal => EtogridTotal;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Echarge1Today"/>.</remarks>
    public override double? ChargeToday => Echarge1Today;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Echarge1Total"/>.</remarks>
    public override double? ChargeTotal => Echarge1Total;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Edischarge1Today"/>.</remarks>
    public override double? DischargeToday => Edischarge1Today;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Edischarge1Total"/>.</remarks>
    public override double? DischargeTotal => Edischarge1Total;

    /// <inheritdoc/>
    /// <remarks>Computed from <see cref="SysFaultWord"/> to <see cref="SysFaultWord7"/>, by a table that newer firmware may have changed.</remarks>
    public override string StatusBits => MixFaults.DescribeStatus(this);

    private IEnumerable<double?> CellVoltages => new[]
    {
        BmsCell1Volt, BmsCell2Volt, BmsCell3Volt, BmsCell4Volt, BmsCell5Volt, BmsCell6Volt, BmsCell7Volt, BmsCell8Volt,
        BmsCell9Volt, BmsCell10Volt, BmsCell11Volt, BmsCell12Volt, BmsCell13Volt, BmsCell14Volt, BmsCell15Volt, BmsCell16Volt,
    }.Where(volts => volts > 0);
}
