using System.Diagnostics.CodeAnalysis;
using Growatt.Families.Shared;

namespace Growatt;

/// <summary>
/// The latest real-time record of a SPA battery inverter, which is coupled on the AC side and has no PV input. Properties bear the vendor's JSON
/// names with a capital first letter; a value that was not sent, or that the device marks as not supported, is null.
/// </summary>
public sealed partial class SpaRealtime : BatteryInverterRecord
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.Spa;

    /// <inheritdoc/>
    public override string? PlantName => base.PlantName;

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
    /// <remarks>Computed: always null, because a SPA has no PV input; <see cref="PpvInverter"/> is that of a separate inverter.</remarks>
    public override double? PvPower => null;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.Pac"/>.</remarks>
    public override double? AcPower => Pac;

    /// <inheritdoc/>
    /// <remarks>
    /// Computed: <see cref="BatteryInverterRecord.PlocalLoadTotal"/>, or <see cref="BatteryInverterRecord.PlocalLoadR"/> where that is 0, as in the
    /// vendor's sample.
    /// </remarks>
    public override double? LoadPower => PlocalLoadTotal > 0 ? PlocalLoadTotal : PlocalLoadR ?? PlocalLoadTotal;

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
    /// <remarks>Source: vendor's table.</remarks>
    public override double? Soc { get; internal set; }

    /// <inheritdoc/>
    /// <remarks>
    /// Computed: always null, because a SPA generates nothing itself; <see cref="EpvInverterToday"/> is that of a separate inverter.
    /// </remarks>
    public override double? EnergyToday => null;

    /// <inheritdoc/>
    /// <remarks>
    /// Computed: always null, because a SPA generates nothing itself; <see cref="EpvInverterTotal"/> is that of a separate inverter.
    /// </remarks>
    public override double? EnergyTotal => null;

    /// <inheritdoc/>
    /// <remarks>
    /// Computed from the codes of fault, error and warning, from <see cref="BatteryInverterRecord.BmsError"/> and
    /// <see cref="BatteryInverterRecord.BmsWarnInfo"/>. The bits of <see cref="BatteryInverterRecord.SysFaultWord"/> to
    /// <see cref="BatteryInverterRecord.SysFaultWord7"/> are faults only where a code, the mode or the battery says that there is one; otherwise they
    /// are in <see cref="StatusBits"/>.
    /// </remarks>
    public override string Faults => BatteryInverterFaults.Describe(this);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.ElocalLoadToday"/>.</remarks>
    public override double? LoadEnergyToday => ElocalLoadToday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.ElocalLoadTotal"/>.</remarks>
    public override double? LoadEnergyTotal => ElocalLoadTotal;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.EtoUserToday"/>.</remarks>
    public override double? GridImportToday => EtoUserToday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.EtoUserTotal"/>.</remarks>
    public override double? GridImportTotal => EtoUserTotal;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.EtoGridToday"/>.</remarks>
    public override double? GridExportToday => EtoGridToday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.EtogridTotal"/>.</remarks>
    public override double? GridExportTotal => EtogridTotal;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="BatteryInverterRecord.Echarge1Today"/>.</remarks>
    public override double? ChargeToday => Echarge1Today;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="BatteryInverterRecord.Echarge1Total"/>.</remarks>
    public override double? ChargeTotal => Echarge1Total;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="BatteryInverterRecord.Edischarge1Today"/>.</remarks>
    public override double? DischargeToday => Edischarge1Today;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="BatteryInverterRecord.Edischarge1Total"/>.</remarks>
    public override double? DischargeTotal => Edischarge1Total;

    /// <inheritdoc/>
    /// <remarks>
    /// Computed from <see cref="BatteryInverterRecord.SysFaultWord"/> to <see cref="BatteryInverterRecord.SysFaultWord7"/>, by a table that newer
    /// firmware may have changed.
    /// </remarks>
    public override string StatusBits => BatteryInverterFaults.DescribeStatus(this);
}
