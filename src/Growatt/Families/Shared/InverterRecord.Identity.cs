namespace Growatt;

public abstract partial class InverterRecord
{
    /// <summary>The device's address on the data logger's bus (RS485).</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Identity)]
    public int? Address { get; internal set; }

    /// <summary>Whether the device stamped the record itself; otherwise the server stamped it on arrival.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public bool? WithTime { get; internal set; }

    /// <summary>Whether the record was buffered and sent again later.</summary>
    /// <remarks>The vendor's table calls it isAgain. Source: vendor's table and sample.</remarks>
    [Field(FieldGroup.Identity, AlsoNamed = "isAgain")]
    public bool? Again { get; internal set; }
}
