namespace Growatt;

public sealed partial class StorageRealtime
{
    /// <summary>Frequency of the output.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Hertz)]
    public double? FreqOutPut { get; internal set; }

    /// <inheritdoc cref="MinRealtime.LoadPercent"/>
    [Field(FieldGroup.Eps, Unit.Percent)]
    public double? LoadPercent { get; internal set; }

    /// <summary>Current of the output.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Ampere)]
    public double? OutPutCurrent { get; internal set; }

    /// <summary>Power of the output.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Watt)]
    public double? OutPutPower { get; internal set; }

    /// <summary>Voltage of the output.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Volt)]
    public double? OutPutVolt { get; internal set; }
}
