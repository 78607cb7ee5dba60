using System.Diagnostics.CodeAnalysis;
using Growatt.Families.Shared;

namespace Growatt;

/// <summary>
/// The latest real-time record of a string inverter. Properties bear the vendor's JSON names with a capital first letter; a value that was not
/// sent, or that the device marks as not supported, is null.
/// </summary>
public sealed partial class InverterRealtime : StringInverterRecord
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.Inverter;

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
        InverterStatus.Waiting => DeviceState.Waiting,
        InverterStatus.Normal => DeviceState.Normal,
        InverterStatus.Fault => DeviceState.Fault,
        _ => DeviceState.Unknown,
    };

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="StringInverterRecord.Ppv"/>.</remarks>
    public override double? PvPower => Ppv;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="StringInverterRecord.Pac"/>.</remarks>
    public override double? AcPower => Pac;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="StringInverterRecord.PowerToday"/>.</remarks>
    public override double? EnergyToday => PowerToday;

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="StringInverterRecord.PowerTotal"/>.</remarks>
    public override double? EnergyTotal => PowerTotal;

    /// <inheritdoc/>
    /// <remarks>
    /// Computed from <see cref="StringInverterRecord.FaultType"/>, <see cref="StringInverterRecord.FaultCode1"/>,
    /// <see cref="StringInverterRecord.FaultCode2"/>, <see cref="InverterRecord.WarnCode"/> and <see cref="StringInverterRecord.PidFaultCode"/>.
    /// </remarks>
    public override string Faults => StringInverterFaults.Describe(this);

    /// <inheritdoc/>
    /// <remarks>Computed: the sum of <see cref="StringInverterRecord.Epv1Today"/> to <see cref="StringInverterRecord.Epv10Today"/>.</remarks>
    public override double? PvEnergyToday => Sum(Epv1Today, Epv2Today, Epv3Today, Epv4Today, Epv5Today, Epv6Today, Epv7Today, Epv8Today, Epv9Today, Epv10Today);

    /// <inheritdoc/>
    /// <remarks>Computed: <see cref="StringInverterRecord.EpvTotal"/>.</remarks>
    public override double? PvEnergyTotal => EpvTotal;
}
