using System.Diagnostics.CodeAnalysis;

namespace Growatt;

/// <summary>What is known of a device whose settings have no type of their own, such as a GroBoost, PCS, HPS or PBD: its fields as the API sends them.</summary>
/// <remarks><see cref="GrowattRecord.GetUnknownFields"/> has the fields.</remarks>
public sealed class UntypedSetting : DeviceSetting
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => Family?.Type ?? DeviceType.Other;

    /// <inheritdoc/>
    public override string? PlantName => base.PlantName;

    /// <summary>The family whose endpoint was called.</summary>
    internal DeviceFamily? Family { get; set; }
}
