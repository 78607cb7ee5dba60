namespace Growatt;

public sealed partial class MinRealtime
{
    /// <summary>Power with which battery converter 1 charges.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? Bdc1ChargePower { get; internal set; }

    /// <summary>Power with which battery converter 1 discharges.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? Bdc1DischargePower { get; internal set; }

    /// <summary>Power with which battery converter 2 charges.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? Bdc2ChargePower { get; internal set; }

    /// <summary>Power with which battery converter 2 discharges.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? Bdc2DischargePower { get; internal set; }

    /// <summary>Power the local loads take.</summary>
    /// <remarks>0 where nothing measures it. Another page of the vendor calls it power to the grid. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PacToLocalLoad { get; internal set; }

    /// <summary>Power of external PV inverter 1.</summary>
    /// <remarks>-0.1 means not supported. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt, NotAvailable = -0.1)]
    public double? Pex1 { get; internal set; }

    /// <summary>Power of external PV inverter 2.</summary>
    /// <remarks>-0.1 means not supported. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt, NotAvailable = -0.1)]
    public double? Pex2 { get; internal set; }
}
