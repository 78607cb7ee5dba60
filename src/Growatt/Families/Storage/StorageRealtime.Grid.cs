namespace Growatt;

public sealed partial class StorageRealtime
{
    /// <summary>Frequency of the grid.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Hertz)]
    public double? FreqGrid { get; internal set; }

    /// <summary>Current on the grid side.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Ampere)]
    public double? IacToGrid { get; internal set; }

    /// <summary>Current on the grid side as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public string? IacToGridText { get; internal set; }

    /// <summary>Current on the user side.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Ampere)]
    public double? IacToUser { get; internal set; }

    /// <summary>Current on the user side as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public string? IacToUserText { get; internal set; }

    /// <summary>Grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? Vac { get; internal set; }

    /// <summary>Grid voltage as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public string? VacText { get; internal set; }

    /// <summary>Voltage of the AC input.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VGrid { get; internal set; }
}
