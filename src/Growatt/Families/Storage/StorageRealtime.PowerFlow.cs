namespace Growatt;

public sealed partial class StorageRealtime
{
    /// <summary>Power now.</summary>
    /// <remarks>The name says rated power; elsewhere the vendor uses it for that. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? NormalPower { get; internal set; }

    /// <summary>Power with which the AC side charges the battery.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PAcCharge { get; internal set; }

    /// <summary>Power taken from the AC input.</summary>
    /// <remarks>The vendor's table says energy, it is power. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PAcInPut { get; internal set; }

    /// <summary>Power on the grid side.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PacToGrid { get; internal set; }

    /// <summary>Power on the grid side as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow)]
    public string? PacToGridText { get; internal set; }

    /// <summary>Power on the user side.</summary>
    /// <remarks>The vendor's table says V, it is W. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PacToUser { get; internal set; }

    /// <summary>Power on the user side as text with its unit.</summary>
    /// <remarks>The vendor also spells it pacTouserText. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow)]
    public string? PacToUserText { get; internal set; }

    /// <summary>Power that charges the battery.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PCharge { get; internal set; }

    /// <summary>Second charge power.</summary>
    /// <remarks>Not documented further. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PCharge2 { get; internal set; }

    /// <summary>Power that charges the battery as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow)]
    public string? PChargeText { get; internal set; }

    /// <summary>Power drawn from the battery.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PDischarge { get; internal set; }

    /// <summary>Second discharge power.</summary>
    /// <remarks>Not documented further. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PDischarge2 { get; internal set; }

    /// <summary>Power drawn from the battery as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow)]
    public string? PDischargeText { get; internal set; }

    /// <summary>Probably the power the system puts out; not documented.</summary>
    /// <remarks>In the vendor's sample it is that of both PV inputs. Source: vendor's sample.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? SysOut { get; internal set; }
}
