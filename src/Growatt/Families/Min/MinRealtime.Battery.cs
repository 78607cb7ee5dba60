namespace Growatt;

public sealed partial class MinRealtime
{
    /// <summary>Serial number of the battery.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public string? BatSn { get; internal set; }

    /// <summary>Number of the battery pack.</summary>
    /// <remarks>-1 means that there is no battery. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, NotAvailable = -1)]
    public int? BatteryNo { get; internal set; }

    /// <summary>Serial number of the battery.</summary>
    /// <remarks>A second place for it. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public string? BatterySN { get; internal set; }

    /// <summary>Battery current at battery converter 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? Bdc1Ibat { get; internal set; }

    /// <summary>Current of the buck-boost stage of battery converter 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? Bdc1Ibb { get; internal set; }

    /// <summary>Current of the LLC stage of battery converter 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? Bdc1Illc { get; internal set; }

    /// <summary>Mode of battery converter 1, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? Bdc1Mode { get; internal set; }

    /// <summary>State of charge at battery converter 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? Bdc1Soc { get; internal set; }

    /// <summary>State of battery converter 1, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? Bdc1Status { get; internal set; }

    /// <summary>Temperature 1 of battery converter 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Celsius)]
    public double? Bdc1Temp1 { get; internal set; }

    /// <summary>Temperature 2 of battery converter 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Celsius)]
    public double? Bdc1Temp2 { get; internal set; }

    /// <summary>Battery voltage at battery converter 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? Bdc1Vbat { get; internal set; }

    /// <summary>Voltage of DC bus 1 of battery converter 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? Bdc1Vbus1 { get; internal set; }

    /// <summary>Voltage of DC bus 2 of battery converter 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? Bdc1Vbus2 { get; internal set; }

    /// <summary>Battery current at battery converter 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? Bdc2Ibat { get; internal set; }

    /// <summary>Current of the buck-boost stage of battery converter 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? Bdc2Ibb { get; internal set; }

    /// <summary>Current of the LLC stage of battery converter 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? Bdc2Illc { get; internal set; }

    /// <summary>Mode of battery converter 2, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? Bdc2Mode { get; internal set; }

    /// <summary>State of charge at battery converter 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? Bdc2Soc { get; internal set; }

    /// <summary>State of battery converter 2, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? Bdc2Status { get; internal set; }

    /// <summary>Temperature 1 of battery converter 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Celsius)]
    public double? Bdc2Temp1 { get; internal set; }

    /// <summary>Temperature 2 of battery converter 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Celsius)]
    public double? Bdc2Temp2 { get; internal set; }

    /// <summary>Battery voltage at battery converter 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? Bdc2Vbat { get; internal set; }

    /// <summary>Voltage of DC bus 1 of battery converter 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? Bdc2Vbus1 { get; internal set; }

    /// <summary>Voltage of DC bus 2 of battery converter 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? Bdc2Vbus2 { get; internal set; }

    /// <summary>Whether the bus of the battery converter starts softly.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? BdcBusRef { get; internal set; }

    /// <summary>Why the battery converter limits its power, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? BdcDerateReason { get; internal set; }

    /// <summary>Whether a battery converter is connected, as a raw code.</summary>
    /// <remarks>0 in the samples, which have no battery. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? BdcStatus { get; internal set; }

    /// <summary>Voltage of the negative half of DC bus 2 of the battery converter.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? BdcVbus2Neg { get; internal set; }

    /// <summary>Probably the state of charge of battery 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? Soc1 { get; internal set; }

    /// <summary>Probably the state of charge of battery 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? Soc2 { get; internal set; }
}
