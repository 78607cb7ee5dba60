using System.Diagnostics.CodeAnalysis;
using Growatt.Families.Min;
using Growatt.Families.Shared;

namespace Growatt;

/// <summary>
/// The latest real-time record of a MIN, MIC, MOD or NEO inverter ("tlx"). Properties bear the vendor's JSON names with a capital first letter; a
/// value that was not sent, or that the device marks as not supported, is null.
/// </summary>
public sealed partial class MinRealtime : HybridRecord
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.Min;

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
        MinStatus.Waiting => DeviceState.Waiting,
        MinStatus.Normal or MinStatus.Producing => DeviceStates.Running(BatteryPower),
        MinStatus.Fault or MinStatus.Fault3 => DeviceState.Fault,
        _ => DeviceState.Unknown,
    };

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Ppv"/>.</remarks>
    public override double? PvPower => Ppv;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.Pac"/>.</remarks>
    public override double? AcPower => Pac;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="PacToLocalLoad"/>; null for an inverter that has no meter.</remarks>
    public override double? LoadPower => Metered(PacToLocalLoad);

    /// <inheritdoc/>
    /// <remarks>
    /// Computed: <see cref="HybridRecord.PacToUserTotal"/> - <see cref="HybridRecord.PacToGridTotal"/>; null for an inverter that has no meter.
    /// </remarks>
    public override double? GridPower => Metered(Difference(PacToUserTotal, PacToGridTotal));

    /// <inheritdoc/>
    /// <remarks>
    /// Computed: <see cref="Bdc1DischargePower"/> + <see cref="Bdc2DischargePower"/> - <see cref="Bdc1ChargePower"/> - <see cref="Bdc2ChargePower"/>;
    /// null for an inverter without a battery.
    /// </remarks>
    public override double? BatteryPower => HasBattery ? Difference(Bdc1DischargePower + (Bdc2DischargePower ?? 0), Bdc1ChargePower + (Bdc2ChargePower ?? 0)) : null;

    /// <inheritdoc/>
    /// <remarks>
    /// Computed: <see cref="HybridRecord.BmsSOC"/>, or <see cref="Bdc1Soc"/> where that is 0; null for an inverter without a battery.
    /// </remarks>
    public override double? Soc => !HasBattery ? null : BmsSOC > 0 ? BmsSOC : Bdc1Soc;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.EacToday"/>.</remarks>
    public override double? EnergyToday => EacToday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.EacTotal"/>.</remarks>
    public override double? EnergyTotal => EacTotal;

    /// <inheritdoc/>
    /// <remarks>
    /// Computed from the codes of faults and warnings of inverter, battery converters and BMS. <see cref="SysFaultWord"/> to
    /// <see cref="SysFaultWord7"/> are not among them.
    /// </remarks>
    public override string Faults => MinFaults.Describe(this);

    /// <inheritdoc/>
    /// <remarks>Computed: the sum of <see cref="Epv1Today"/> to <see cref="Epv4Today"/>.</remarks>
    public override double? PvEnergyToday => Sum(Epv1Today, Epv2Today, Epv3Today, Epv4Today);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EpvTotal"/>.</remarks>
    public override double? PvEnergyTotal => EpvTotal;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.ElocalLoadToday"/>; null for an inverter that has no meter.</remarks>
    public override double? LoadEnergyToday => Metered(ElocalLoadToday);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.ElocalLoadTotal"/>; null for an inverter that has no meter.</remarks>
    public override double? LoadEnergyTotal => Metered(ElocalLoadTotal);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.EtoUserToday"/>; null for an inverter that has no meter.</remarks>
    public override double? GridImportToday => Metered(EtoUserToday);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.EtoUserTotal"/>; null for an inverter that has no meter.</remarks>
    public override double? GridImportTotal => Metered(EtoUserTotal);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.EtoGridToday"/>; null for an inverter that has no meter.</remarks>
    public override double? GridExportToday => Metered(EtoGridToday);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="HybridRecord.EtogridTotal"/>; null for an inverter that has no meter.</remarks>
    public override double? GridExportTotal => Metered(EtogridTotal);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EchargeToday"/>; null for an inverter without a battery.</remarks>
    public override double? ChargeToday => HasBattery ? EchargeToday : null;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EchargeTotal"/>; null for an inverter without a battery.</remarks>
    public override double? ChargeTotal => HasBattery ? EchargeTotal : null;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EdischargeToday"/>; null for an inverter without a battery.</remarks>
    public override double? DischargeToday => HasBattery ? EdischargeToday : null;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EdischargeTotal"/>; null for an inverter without a battery.</remarks>
    public override double? DischargeTotal => HasBattery ? EdischargeTotal : null;

    // Without a battery all that is said of it is 0.
    private bool HasBattery => BdcStatus > 0 || Bdc1Vbat > 0 || BmsVbat > 0;

    // Without a meter nothing at the grid connection was ever counted.
    private double? Metered(double? value) =>
        EtoUserTotal > 0 || EtogridTotal > 0 || ElocalLoadTotal > 0 || PacToUserTotal > 0 || PacToGridTotal > 0 || PacToLocalLoad > 0 ? value : null;
}
