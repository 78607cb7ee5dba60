namespace Growatt;

public sealed partial class MixRealtime
{
    /// <summary>Major version of the BMS software.</summary>
    /// <remarks>Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms)]
    public int? SoftwareMajorVersion { get; internal set; }

    /// <summary>Minor version of the BMS software.</summary>
    /// <remarks>Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms)]
    public int? SoftwareMinorVersion { get; internal set; }

    /// <summary>Major development version of the BMS software.</summary>
    /// <remarks>Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms)]
    public int? SoftwareDevelopMajorVersion { get; internal set; }

    /// <summary>Minor development version of the BMS software.</summary>
    /// <remarks>Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms)]
    public int? SoftwareDevelopMinorVersion { get; internal set; }

    /// <summary>Cycles counted for California's storage incentive (SGIP).</summary>
    /// <remarks>Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms)]
    public int? SgipCyclCnt { get; internal set; }

    /// <summary>Cycle count at which the SGIP count began.</summary>
    /// <remarks>Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms)]
    public int? SgipStartCyclCnt { get; internal set; }

    /// <summary>When the SGIP count began, as sent.</summary>
    /// <remarks>Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms)]
    public string? DsgipStartDateTime { get; internal set; }
}
