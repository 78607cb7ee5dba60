namespace Growatt;

public sealed partial class SpaRealtime
{
    /// <summary>Probably the number of the pack that the AC side charges; not documented.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.Battery)]
    public int? AccChargePackSn { get; internal set; }

    /// <summary>Probably the number of the pack that the AC side discharges; not documented.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.Battery)]
    public int? AccDischargePackSn { get; internal set; }

    /// <summary>Battery temperature.</summary>
    /// <remarks>In degrees, unlike SPH: the vendor's sample says 36.9. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Celsius)]
    public double? BatteryTemperature { get; internal set; }

    /// <summary>Probably how many battery codes there are; not documented.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.Battery)]
    public int? NumberOfBattCodes { get; internal set; }
}
