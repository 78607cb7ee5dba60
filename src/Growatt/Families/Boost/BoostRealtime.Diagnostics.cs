namespace Growatt;

public sealed partial class BoostRealtime
{
    /// <summary>Temperature of channel A.</summary>
    /// <remarks>127 probably means that there is no sensor. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Atemp { get; internal set; }

    /// <summary>Temperature of channel B.</summary>
    /// <remarks>127 probably means that there is no sensor. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Btemp { get; internal set; }

    /// <summary>Temperature of channel C.</summary>
    /// <remarks>127 probably means that there is no sensor. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Ctemp { get; internal set; }

    /// <summary>Temperature of the power switch (SCR).</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temp { get; internal set; }

    /// <summary>Temperature of the device.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temperature { get; internal set; }

    /// <summary>State of the metering chip, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? V9420Status { get; internal set; }
}
