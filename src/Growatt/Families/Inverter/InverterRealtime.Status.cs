namespace Growatt;

public sealed partial class InverterRealtime
{
    /// <summary>What the inverter is doing.</summary>
    /// <remarks>Source: vendor's table; observed.</remarks>
    [Field(FieldGroup.Status)]
    public InverterStatus? Status { get; internal set; }

    /// <summary>How long the inverter has run in total.</summary>
    /// <remarks>In hours, unlike other families. Source: observed.</remarks>
    [Field(FieldGroup.Status, Unit.Hour)]
    public double? TimeTotal { get; internal set; }

    /// <summary>How long the inverter has run in total, in hours, as text.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.Status)]
    public string? TimeTotalText { get; internal set; }
}
