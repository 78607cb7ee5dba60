namespace Growatt;

public sealed partial class MinRealtime
{
    /// <summary>Probably the kind of grid, as a raw code; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public int? BgridType { get; internal set; }

    /// <summary>Probably whether a meter is connected; not documented.</summary>
    /// <remarks>The vendor's spelling is kept. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public int? BMerterConnectFlag { get; internal set; }

    /// <summary>Probably the working mode of the system, as a raw code; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public int? BsystemWorkMode { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.DeratingMode"/>
    [Field(FieldGroup.Status)]
    public int? DeratingMode { get; internal set; }

    /// <summary>State of the dry contact, as a raw code.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? DryContactStatus { get; internal set; }

    /// <summary>Time until the inverter connects to the grid.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Second)]
    public double? InvDelayTime { get; internal set; }

    /// <summary>Probably a maintenance mode, raw; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public double? MtncMode { get; internal set; }

    /// <summary>Probably a maintenance request, raw; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public double? MtncRqst { get; internal set; }

    /// <summary>Operating mode, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? OperatingMode { get; internal set; }

    /// <summary>What the inverter is doing.</summary>
    /// <remarks>The vendor's table lists 0, 1 and 2; 100 has been seen on a MIN that produces. Source: vendor's table; observed.</remarks>
    [Field(FieldGroup.Status)]
    public MinStatus? Status { get; internal set; }

    /// <summary>How long the inverter has run in total.</summary>
    /// <remarks>The unit is not documented: some answers fit seconds, others steps of 5 s. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public double? TimeTotal { get; internal set; }

    /// <summary>Probably when maintenance starts; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public string? TMtncStrt { get; internal set; }

    /// <summary>Probably how long the inverter has run; not documented.</summary>
    /// <remarks>The unit is not documented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public double? TotalWorkingTime { get; internal set; }

    /// <summary>Probably when a time window ends; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public string? TWinEnd { get; internal set; }

    /// <summary>Probably when a time window starts; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public string? TWinStart { get; internal set; }

    /// <summary>Probably the mode of a time window, raw; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public double? WinMode { get; internal set; }

    /// <summary>Probably a state of charge for a time window off the grid; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public double? WinOffGridSOC { get; internal set; }

    /// <summary>Probably a state of charge for a time window on the grid; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public double? WinOnGridSOC { get; internal set; }

    /// <summary>Probably the request of a time window, raw; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public double? WinRequest { get; internal set; }
}
