using System.Diagnostics.CodeAnalysis;

namespace Growatt;

/// <summary>
/// The latest real-time record of a device whose family has no record of its own, such as a PCS, HPS or PBD: whose it is, when it was made, and
/// all its fields as the API sends them (<see cref="GrowattRecord.GetUnknownFields"/>).
/// </summary>
public sealed class DeviceRealtime : DeviceRecord
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => Family?.Type ?? DeviceType.Other;

    /// <inheritdoc/>
    public override string? PlantName => base.PlantName;

    /// <inheritdoc/>
    public override DateTime? Time { get => base.Time; internal set => base.Time = value; }

    /// <inheritdoc/>
    public override double? AgeMinutes => base.AgeMinutes;

    /// <inheritdoc/>
    public override bool? IsStale => base.IsStale;

    /// <inheritdoc/>
    /// <remarks>Computed: always Unknown, because the codes of these families are not documented.</remarks>
    public override DeviceState State => DeviceState.Unknown;

    /// <inheritdoc/>
    /// <remarks>Computed: always null.</remarks>
    public override double? PvPower => null;

    /// <inheritdoc/>
    /// <remarks>Computed: always null.</remarks>
    public override double? AcPower => null;

    /// <inheritdoc/>
    /// <remarks>Computed: always null.</remarks>
    public override double? EnergyToday => null;

    /// <inheritdoc/>
    /// <remarks>Computed: always null.</remarks>
    public override double? EnergyTotal => null;

    /// <inheritdoc/>
    /// <remarks>Computed: always empty.</remarks>
    public override string Faults => "";

    /// <summary>Set by the family that read the record.</summary>
    internal DeviceFamily? Family { get; set; }
}
