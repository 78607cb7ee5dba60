using System.Diagnostics.CodeAnalysis;
using Growatt.Families.Shared;

namespace Growatt;

/// <summary>
/// The latest real-time record of a storage device: an SPF off-grid inverter, or an SP between PV and inverter. Properties bear the vendor's JSON
/// names with a capital first letter; a value that was not sent, or that the device marks as not supported, is null.
/// </summary>
[MostPower(30_000)]
public sealed partial class StorageRealtime : InverterRecord
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.Storage;

    /// <inheritdoc/>
    public override string? PlantName => base.PlantName;

    /// <inheritdoc/>
    public override DateTime? Time { get => base.Time; internal set => base.Time = value; }

    /// <inheritdoc/>
    public override double? AgeMinutes => base.AgeMinutes;

    /// <inheritdoc/>
    public override bool? IsStale => base.IsStale;

    /// <inheritdoc/>
    /// <remarks>Computed from <see cref="Status"/>; one that neither charges nor discharges is on standby, unless power flows through it.</remarks>
    public override DeviceState State => Status switch
    {
        StorageStatus.Operating => PvPower > 0 || AcPower > 0 ? DeviceState.Normal : DeviceState.Standby,
        StorageStatus.Charging or StorageStatus.PvCharging or StorageStatus.AcCharging or StorageStatus.CombinedCharging or
            StorageStatus.CombinedChargingAndBypass or StorageStatus.PvChargingAndBypass or StorageStatus.AcChargingAndBypass => DeviceState.Charging,
        StorageStatus.Discharging or StorageStatus.PvChargingAndDischarging => DeviceState.Discharging,
        StorageStatus.Fault => DeviceState.Fault,
        StorageStatus.Updating => DeviceState.Updating,
        StorageStatus.Bypass => DeviceState.Bypass,
        _ => DeviceState.Unknown,
    };

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Ppv"/> + <see cref="Ppv2"/>.</remarks>
    public override double? PvPower => Sum(Ppv, Ppv2);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="OutPutPower"/>.</remarks>
    public override double? AcPower => OutPutPower;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="OutPutPower"/>; null for an SP (<see cref="DeviceKind"/> 0 or 1), which feeds no loads itself.</remarks>
    public override double? LoadPower => IsSp ? null : OutPutPower;

    /// <inheritdoc/>
    /// <remarks>
    /// Computed: <see cref="PAcInPut"/>; for an SP (<see cref="DeviceKind"/> 0 or 1) <see cref="PacToUser"/> - <see cref="PacToGrid"/>.
    /// </remarks>
    public override double? GridPower => IsSp ? Difference(PacToUser, PacToGrid) : PAcInPut;

    /// <inheritdoc/>
    /// <remarks>
    /// Computed: <see cref="PDischarge"/> - <see cref="PCharge"/>. Whether the latter includes <see cref="PAcCharge"/> is not documented.
    /// </remarks>
    public override double? BatteryPower => Difference(PDischarge, PCharge);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="Capacity"/>.</remarks>
    public override double? Soc => Capacity;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EpvToday"/> + <see cref="EpvToday2"/>.</remarks>
    public override double? EnergyToday => Sum(EpvToday, EpvToday2);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EpvTotal"/> + <see cref="EpvTotal2"/>.</remarks>
    public override double? EnergyTotal => Sum(EpvTotal, EpvTotal2);

    /// <inheritdoc/>
    /// <remarks>Computed from <see cref="FaultCode"/>, <see cref="ErrorCode"/> and <see cref="InverterRecord.WarnCode"/> and their texts.</remarks>
    public override string Faults => Describe();

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EpvToday"/> + <see cref="EpvToday2"/>.</remarks>
    public override double? PvEnergyToday => Sum(EpvToday, EpvToday2);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EpvTotal"/> + <see cref="EpvTotal2"/>.</remarks>
    public override double? PvEnergyTotal => Sum(EpvTotal, EpvTotal2);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EToUserToday"/>.</remarks>
    public override double? GridImportToday => EToUserToday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EToUserTotal"/>.</remarks>
    public override double? GridImportTotal => EToUserTotal;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EToGridToday"/>.</remarks>
    public override double? GridExportToday => EToGridToday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EToGridTotal"/>.</remarks>
    public override double? GridExportTotal => EToGridTotal;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EChargeToday"/>.</remarks>
    public override double? ChargeToday => EChargeToday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EChargeTotal"/>.</remarks>
    public override double? ChargeTotal => EChargeTotal;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EDischargeToday"/>.</remarks>
    public override double? DischargeToday => EDischargeToday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EDischargeTotal"/>.</remarks>
    public override double? DischargeTotal => EDischargeTotal;

    private bool IsSp => DeviceKind is 0 or 1;

    private string Describe()
    {
        var faults = new FaultList();
        faults.AddFaultAndError(FaultCode, ErrorCode, ErrorText);
        faults.AddCode("Warning", WarnCode, WarnText);
        return faults.ToString(isInFaultMode: Status == StorageStatus.Fault);
    }
}
