namespace Growatt;

public abstract partial class StringInverterRecord
{
    /// <summary>Number of the record on the server.</summary>
    /// <remarks>0 in live answers. Not documented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Identity)]
    public int? Id { get; internal set; }
}
