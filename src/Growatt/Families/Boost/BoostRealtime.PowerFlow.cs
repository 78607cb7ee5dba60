namespace Growatt;

public sealed partial class BoostRealtime
{
    /// <summary>Current of channel A.</summary>
    /// <remarks>The name says PV, but it is a load. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Ampere)]
    public double? Aipv { get; internal set; }

    /// <summary>Power of channel A.</summary>
    /// <remarks>The name says PV, but it is a load. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? Appv { get; internal set; }

    /// <summary>Voltage of channel A.</summary>
    /// <remarks>The name says PV, but it is a load. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Volt)]
    public double? Avpv { get; internal set; }

    /// <summary>Current of channel B.</summary>
    /// <remarks>The name says PV, but it is a load. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Ampere)]
    public double? Bipv { get; internal set; }

    /// <summary>Power of channel B.</summary>
    /// <remarks>The name says PV, but it is a load. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? Bppv { get; internal set; }

    /// <summary>Voltage of channel B.</summary>
    /// <remarks>The name says PV, but it is a load. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Volt)]
    public double? Bvpv { get; internal set; }

    /// <summary>Current of channel C.</summary>
    /// <remarks>The name says PV, but it is a load. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Ampere)]
    public double? Cipv { get; internal set; }

    /// <summary>Power of channel C.</summary>
    /// <remarks>The name says PV, but it is a load. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? Cppv { get; internal set; }

    /// <summary>Current.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Ampere)]
    public double? Current { get; internal set; }

    /// <summary>Voltage of channel C.</summary>
    /// <remarks>The name says PV, but it is a load. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Volt)]
    public double? Cvpv { get; internal set; }

    /// <summary>Total power of channel A in a wiring of three phases and one.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? Dpower { get; internal set; }

    /// <summary>Power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? Power { get; internal set; }

    /// <summary>Power factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow)]
    public double? PowerFactor { get; internal set; }

    /// <summary>Voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Volt)]
    public double? Voltage { get; internal set; }
}
