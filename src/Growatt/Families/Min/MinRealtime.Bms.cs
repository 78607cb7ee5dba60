namespace Growatt;

public sealed partial class MinRealtime
{
    /// <summary>How the BMS is connected: 0 RS485, 1 CAN.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsCommunicationType { get; internal set; }

    /// <summary>Voltage held in the last phase of charging.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms, Unit.Volt)]
    public double? BmsCvVolt { get; internal set; }

    /// <summary>BMS firmware version.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms)]
    public string? BmsFwVersion { get; internal set; }

    /// <summary>Battery current according to the BMS.</summary>
    /// <remarks>Its sign is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms, Unit.Ampere)]
    public double? BmsIbat { get; internal set; }

    /// <summary>Charge cycles so far.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsIcycle { get; internal set; }

    /// <summary>BMS information word, raw.</summary>
    /// <remarks>Not documented; it need not mean what it means on SPH. Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsInfo { get; internal set; }

    /// <summary>State of the battery's insulation check, as a raw code.</summary>
    /// <remarks>The vendor's spelling is kept; the codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsIosStatus { get; internal set; }

    /// <summary>Version of the BMS controller.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms)]
    public string? BmsMcuVersion { get; internal set; }

    /// <summary>Pack information word, raw.</summary>
    /// <remarks>Not documented; it need not mean what it means on SPH. Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsPackInfo { get; internal set; }

    /// <summary>State of the battery, raw.</summary>
    /// <remarks>A bit word. Its bits are not documented; they need not mean what they mean on SPH. Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsStatus { get; internal set; }

    /// <summary>Battery temperature according to the BMS.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms, Unit.Celsius)]
    public double? BmsTemp1Bat { get; internal set; }

    /// <summary>Capacity class of the pack, raw.</summary>
    /// <remarks>Not documented; it need not mean what it means on SPH. Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsUsingCap { get; internal set; }

    /// <summary>Battery voltage according to the BMS.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms, Unit.Volt)]
    public double? BmsVbat { get; internal set; }

    /// <summary>Difference between the highest and the lowest cell.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms, Unit.Volt)]
    public double? BmsVdelta { get; internal set; }
}
