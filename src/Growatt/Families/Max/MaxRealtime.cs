using System.Diagnostics.CodeAnalysis;
using Growatt.Families.Shared;

namespace Growatt;

/// <summary>
/// The latest real-time record of a MAX, MID or MAC string inverter. Properties bear the vendor's JSON names with a capital first letter; a value
/// that was not sent, or that the device marks as not supported, is null.
/// </summary>
public sealed partial class MaxRealtime : StringInverterRecord
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.Max;

    /// <inheritdoc/>
    public override string? PlantName => base.PlantName;

    /// <inheritdoc/>
    public override DateTime? Time { get => base.Time; internal set => base.Time = value; }

    /// <inheritdoc/>
    public override double? AgeMinutes => base.AgeMinutes;

    /// <inheritdoc/>
    public override bool? IsStale => base.IsStale;

    /// <inheritdoc/>
    /// <remarks>Computed from <see cref="Status"/>.</remarks>
    public override DeviceState State => Status switch
    {
        MaxStatus.Standby => DeviceState.Standby,
        MaxStatus.OnGrid => DeviceState.Normal,
        MaxStatus.Discharging => DeviceState.Discharging,
        MaxStatus.Fault => DeviceState.Fault,
        MaxStatus.Updating => DeviceState.Updating,
        _ => DeviceState.Unknown,
    };

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="StringInverterRecord.Ppv"/>.</remarks>
    public override double? PvPower => Ppv;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="StringInverterRecord.Pac"/>.</remarks>
    public override double? AcPower => Pac;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EacToday"/>.</remarks>
    public override double? EnergyToday => EacToday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="EacTotal"/>.</remarks>
    public override double? EnergyTotal => EacTotal;

    /// <inheritdoc/>
    /// <remarks>
    /// Computed from <see cref="StringInverterRecord.FaultType"/>, <see cref="StringInverterRecord.FaultCode1"/>,
    /// <see cref="StringInverterRecord.FaultCode2"/>, <see cref="InverterRecord.WarnCode"/>, <see cref="WarnCode1"/> and
    /// <see cref="StringInverterRecord.PidFaultCode"/>.
    /// </remarks>
    public override string Faults => StringInverterFaults.Describe(this, WarnCode1);

    /// <inheritdoc/>
    /// <remarks>Computed: the sum of <see cref="StringInverterRecord.Epv1Today"/> to <see cref="Epv16Today"/>.</remarks>
    public override double? PvEnergyToday => Sum(Epv1Today, Epv2Today, Epv3Today, Epv4Today, Epv5Today, Epv6Today, Epv7Today, Epv8Today, Epv9Today, Epv10Today, Epv11Today, Epv12Today, Epv13Today, Epv14Today, Epv15Today, Epv16Today);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="StringInverterRecord.EpvTotal"/>.</remarks>
    public override double? PvEnergyTotal => EpvTotal;
}
