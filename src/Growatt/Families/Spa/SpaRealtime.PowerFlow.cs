namespace Growatt;

public sealed partial class SpaRealtime
{
    /// <summary>Probably the charge power of the AC converter; not documented.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? AccChargePower { get; internal set; }

    /// <summary>Probably the discharge power of the AC converter; not documented.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? AccdischargePower { get; internal set; }

    /// <summary>Power the local loads take on R2.</summary>
    /// <remarks>Not documented further. Source: observed.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PlocalLoadR2 { get; internal set; }

    /// <summary>Power the local loads take on phase S.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PlocalLoadS { get; internal set; }

    /// <summary>Power the local loads take on phase T.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PlocalLoadT { get; internal set; }

    /// <summary>Power at the meter on phase R.</summary>
    /// <remarks>Its sign is not documented. Source: observed.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PmR { get; internal set; }

    /// <summary>Power at the meter on phase S.</summary>
    /// <remarks>Its sign is not documented. Source: observed.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PmS { get; internal set; }

    /// <summary>Power at the meter on phase T.</summary>
    /// <remarks>Its sign is not documented. Source: observed.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PmT { get; internal set; }

    /// <summary>Power of the separate PV inverter.</summary>
    /// <remarks>A SPA has no PV input of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PpvInverter { get; internal set; }
}
