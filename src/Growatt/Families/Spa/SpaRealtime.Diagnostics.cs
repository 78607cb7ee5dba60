namespace Growatt;

public sealed partial class SpaRealtime
{
    /// <summary>Past battery fault 1, as a raw code; 0 for none.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BattHistoryFaultCode1 { get; internal set; }

    /// <summary>Past battery fault 2, as a raw code; 0 for none.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BattHistoryFaultCode2 { get; internal set; }

    /// <summary>Past battery fault 3, as a raw code; 0 for none.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BattHistoryFaultCode3 { get; internal set; }

    /// <summary>Past battery fault 4, as a raw code; 0 for none.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BattHistoryFaultCode4 { get; internal set; }

    /// <summary>Past battery fault 5, as a raw code; 0 for none.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BattHistoryFaultCode5 { get; internal set; }

    /// <summary>Past battery fault 6, as a raw code; 0 for none.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BattHistoryFaultCode6 { get; internal set; }

    /// <summary>Past battery fault 7, as a raw code; 0 for none.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BattHistoryFaultCode7 { get; internal set; }

    /// <summary>Past battery fault 8, as a raw code; 0 for none.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BattHistoryFaultCode8 { get; internal set; }

    /// <summary>Number of the first battery pack with a fault; 0 for none.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? FirstBattFaultSn { get; internal set; }

    /// <summary>Number of the fourth battery pack with a fault; 0 for none.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? FourthBattFaultSn { get; internal set; }

    /// <summary>A flag.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? Monitor { get; internal set; }

    /// <summary>Number of the second battery pack with a fault; 0 for none.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? SecondBattFaultSn { get; internal set; }

    /// <summary>Number of the third battery pack with a fault; 0 for none.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? ThirdBattFaultSn { get; internal set; }

    /// <summary>Debug word 0 of the DC converter's processor, raw.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? UwDspDcDcDebugData { get; internal set; }

    /// <summary>Debug word 1 of the DC converter's processor, raw.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? UwDspDcDcDebugData1 { get; internal set; }

    /// <summary>Debug word 2 of the DC converter's processor, raw.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? UwDspDcDcDebugData2 { get; internal set; }

    /// <summary>Debug word 3 of the DC converter's processor, raw.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? UwDspDcDcDebugData3 { get; internal set; }

    /// <summary>Debug word 4 of the DC converter's processor, raw.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? UwDspDcDcDebugData4 { get; internal set; }

    /// <summary>Debug word 0 of the inverter stage's processor, raw.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? UwDspInvDebugData { get; internal set; }

    /// <summary>Debug word 1 of the inverter stage's processor, raw.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? UwDspInvDebugData1 { get; internal set; }

    /// <summary>Debug word 2 of the inverter stage's processor, raw.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? UwDspInvDebugData2 { get; internal set; }

    /// <summary>Debug word 3 of the inverter stage's processor, raw.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? UwDspInvDebugData3 { get; internal set; }

    /// <summary>Debug word 4 of the inverter stage's processor, raw.</summary>
    /// <remarks>Not documented. Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? UwDspInvDebugData4 { get; internal set; }
}
