namespace Growatt;

public sealed partial class SpaRealtime
{
    /// <summary>Energy of the separate PV inverter today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EpvInverterToday { get; internal set; }

    /// <summary>Energy of the separate PV inverter since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EpvInverterTotal { get; internal set; }
}
