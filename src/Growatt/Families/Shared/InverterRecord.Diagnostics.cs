namespace Growatt;

public abstract partial class InverterRecord
{
    /// <summary>Current warning code; 0 for none.</summary>
    /// <remarks>-1 means not supported. Source: vendor's table and sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? WarnCode { get; internal set; }
}
