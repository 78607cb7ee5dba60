namespace Growatt;

public abstract partial class StringInverterRecord
{
    /// <summary>PV energy since installation, all inputs.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EpvTotal { get; internal set; }

    /// <summary>Reactive energy today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilovarHour)]
    public double? ERacToday { get; internal set; }

    /// <summary>Reactive energy since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilovarHour)]
    public double? ERacTotal { get; internal set; }

    /// <summary>Energy generated today.</summary>
    /// <remarks>The name says power, it is energy. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, AlsoNamed = "today_energy")]
    public double? PowerToday { get; internal set; }

    /// <summary>Energy generated since installation.</summary>
    /// <remarks>The name says power, it is energy. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, AlsoNamed = "total_energy")]
    public double? PowerTotal { get; internal set; }

    /// <summary>Energy of PV input 1 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv1Today { get; internal set; }

    /// <summary>Energy of PV input 1 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv1Total { get; internal set; }

    /// <summary>Energy of PV input 2 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv2Today { get; internal set; }

    /// <summary>Energy of PV input 2 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv2Total { get; internal set; }

    /// <summary>Energy of PV input 3 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv3Today { get; internal set; }

    /// <summary>Energy of PV input 3 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv3Total { get; internal set; }

    /// <summary>Energy of PV input 4 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv4Today { get; internal set; }

    /// <summary>Energy of PV input 4 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv4Total { get; internal set; }

    /// <summary>Energy of PV input 5 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv5Today { get; internal set; }

    /// <summary>Energy of PV input 5 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv5Total { get; internal set; }

    /// <summary>Energy of PV input 6 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv6Today { get; internal set; }

    /// <summary>Energy of PV input 6 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv6Total { get; internal set; }

    /// <summary>Energy of PV input 7 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv7Today { get; internal set; }

    /// <summary>Energy of PV input 7 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv7Total { get; internal set; }

    /// <summary>Energy of PV input 8 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv8Today { get; internal set; }

    /// <summary>Energy of PV input 8 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv8Total { get; internal set; }

    /// <summary>Energy of PV input 9 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv9Today { get; internal set; }

    /// <summary>Energy of PV input 9 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv9Total { get; internal set; }

    /// <summary>Energy of PV input 10 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv10Today { get; internal set; }

    /// <summary>Energy of PV input 10 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv10Total { get; internal set; }
}
