namespace Growatt;

public sealed partial class InverterRealtime
{
    /// <summary>A flag of the server.</summary>
    /// <remarks>Not documented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Identity)]
    public bool? BigDevice { get; internal set; }
}
