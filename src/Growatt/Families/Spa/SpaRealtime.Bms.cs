namespace Growatt;

public sealed partial class SpaRealtime
{
    /// <summary>BMS hardware version, second part, raw.</summary>
    /// <remarks>-1 means not supported. Source: observed.</remarks>
    [Field(FieldGroup.Bms, NotAvailable = -1)]
    public int? BmsHardwareVersion2 { get; internal set; }
}
