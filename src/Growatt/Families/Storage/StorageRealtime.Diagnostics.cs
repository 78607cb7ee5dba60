namespace Growatt;

public sealed partial class StorageRealtime
{
    /// <summary>Protections of the battery, raw.</summary>
    /// <remarks>A bit word. Its bits are not documented; they need not mean what they mean on SPH. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BmsError { get; internal set; }

    /// <inheritdoc cref="HybridRecord.BmsError2"/>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BmsError2 { get; internal set; }

    /// <summary>Warnings of the battery, raw.</summary>
    /// <remarks>A bit word. Its bits are not documented; they need not mean what they mean on SPH. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BmsWarnInfo { get; internal set; }

    /// <inheritdoc cref="BatteryInverterRecord.ErrorCode"/>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? ErrorCode { get; internal set; }

    /// <inheritdoc cref="HybridRecord.ErrorText"/>
    [Field(FieldGroup.Diagnostics)]
    public string? ErrorText { get; internal set; }

    /// <inheritdoc cref="BatteryInverterRecord.FaultCode"/>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? FaultCode { get; internal set; }

    /// <summary>Inner fault and warning code as text, such as "0_0".</summary>
    /// <remarks>Not documented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public string? InnerCWCode { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.IpmTemperature"/>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? IpmTemperature { get; internal set; }

    /// <summary>Probably why remote control failed, as a raw code; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? RemoteCntlFailReason { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Temperature"/>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temperature { get; internal set; }

    /// <summary>Voltage of the buck converter.</summary>
    /// <remarks>The vendor's table says A, it is V. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Volt)]
    public double? VBuck { get; internal set; }

    /// <summary>Voltage of buck converter 2.</summary>
    /// <remarks>The vendor's table says A, it is V. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Volt)]
    public double? VBuck2 { get; internal set; }

    /// <summary>Voltage of the buck converter as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public string? VBuckText { get; internal set; }

    /// <summary>Probably the voltage of the DC bus; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Volt)]
    public double? VBus { get; internal set; }

    /// <summary>Probably warnings, raw; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? WarnInfo { get; internal set; }

    /// <summary>Probably further warnings, raw; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? WarnInfo2 { get; internal set; }

    /// <inheritdoc cref="HybridRecord.WarnText"/>
    [Field(FieldGroup.Diagnostics)]
    public string? WarnText { get; internal set; }
}
