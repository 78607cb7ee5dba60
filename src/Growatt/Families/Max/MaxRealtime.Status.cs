namespace Growatt;

public sealed partial class MaxRealtime
{
    /// <summary>State of the active filter in the vendor's words.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ApfStatusText { get; internal set; }

    /// <summary>State of the PID unit in the vendor's words.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.Status)]
    public string? PidStatusText { get; internal set; }

    /// <summary>What the inverter is doing.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public MaxStatus? Status { get; internal set; }

    /// <summary>How long the inverter has run in total.</summary>
    /// <remarks>The unit is not documented: some answers fit seconds, others steps of 5 s. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public double? TimeTotal { get; internal set; }

    /// <inheritdoc cref="MinRealtime.OperatingMode"/>
    [Field(FieldGroup.Status)]
    public int? OperatingMode { get; internal set; }
}
