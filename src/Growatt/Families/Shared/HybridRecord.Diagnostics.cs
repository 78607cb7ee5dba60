namespace Growatt;

public abstract partial class HybridRecord
{
    /// <summary>The current warning in the vendor's words.</summary>
    /// <remarks>"Unknown" where there is none. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public string? WarnText { get; internal set; }

    /// <summary>The current error in the vendor's words.</summary>
    /// <remarks>"Unknown" where there is none. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public string? ErrorText { get; internal set; }

    /// <summary>Second word of battery protections, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BmsError2 { get; internal set; }

    /// <summary>Third word of battery protections, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BmsError3 { get; internal set; }

    /// <summary>Temperature of the inverter.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 2093 of SPH.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temp1 { get; internal set; }

    /// <summary>Temperature of the power module (IPM).</summary>
    /// <remarks>Source: vendor's table; Modbus input register 2094 of SPH.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temp2 { get; internal set; }

    /// <summary>Temperature of the boost stage.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 2095 of SPH.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temp3 { get; internal set; }
}
