namespace Growatt;

public sealed partial class MixRealtime
{
    /// <summary>Further battery protections, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BmsErrorExpansion { get; internal set; }

    /// <summary>Protection word of the battery, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BmsProtection { get; internal set; }

    /// <summary>The battery's errors in one word, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BatErrorUnion { get; internal set; }

    /// <summary>Second word of battery warnings, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BmsWarnInfo2 { get; internal set; }

    /// <summary>Warning word of the backup supply, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BackupWarning { get; internal set; }
}
