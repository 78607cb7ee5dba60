namespace Growatt;

public sealed partial class BoostRealtime
{
    /// <summary>Energy that channel A used.</summary>
    /// <remarks>Over which time is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? AtotalEnergy { get; internal set; }

    /// <summary>Energy that channel B used.</summary>
    /// <remarks>Over which time is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? BtotalEnergy { get; internal set; }

    /// <summary>Energy that channel C used.</summary>
    /// <remarks>Over which time is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? CtotalEnergy { get; internal set; }

    /// <summary>Energy that channel D used.</summary>
    /// <remarks>Over which time is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? DtotalEnergy { get; internal set; }

    /// <summary>Energy used in total.</summary>
    /// <remarks>The vendor's spelling is kept. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? TotalEneny { get; internal set; }
}
