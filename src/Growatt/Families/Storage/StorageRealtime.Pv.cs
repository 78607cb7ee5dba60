namespace Growatt;

public sealed partial class StorageRealtime
{
    /// <summary>Power of PV input 1.</summary>
    /// <remarks>
    /// The vendor's table does not say which inputs; in its sample SysOut is the sum of <see cref="Ppv"/> and <see cref="Ppv2"/>. Source: vendor's
    /// table.
    /// </remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv { get; internal set; }

    /// <summary>Power of PV input 1 as text with its unit.</summary>
    /// <remarks>Such as "1075.4 W". Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv)]
    public string? PpvText { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Ppv2"/>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv2 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Vpv2"/>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv2 { get; internal set; }

    /// <summary>Current of PV input 1.</summary>
    /// <remarks>On an SP3000 it is a charge power in W instead. Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv { get; internal set; }

    /// <summary>Current of PV input 1 as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv)]
    public string? IpvText { get; internal set; }

    /// <summary>Voltage of PV input 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv { get; internal set; }

    /// <summary>Voltage of PV input 1 as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv)]
    public string? VpvText { get; internal set; }
}
