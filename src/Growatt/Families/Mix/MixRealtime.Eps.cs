namespace Growatt;

public sealed partial class MixRealtime
{
    /// <summary>Voltage of the emergency output on phase S.</summary>
    /// <remarks>0 where the phase does not exist. Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Volt)]
    public double? EpsVac2 { get; internal set; }

    /// <summary>Voltage of the emergency output on phase T.</summary>
    /// <remarks>0 where the phase does not exist. Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Volt)]
    public double? EpsVac3 { get; internal set; }
}
