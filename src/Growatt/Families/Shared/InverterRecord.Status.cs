namespace Growatt;

public abstract partial class InverterRecord
{
    /// <summary>What the device is doing, in the vendor's words.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public string? StatusText { get; internal set; }

    /// <summary>Whether the server says that the connection to the device is lost.</summary>
    /// <remarks>
    /// Do not use it: the API sets it even for devices that are online. Use <see cref="DeviceRecord.IsStale"/>. Source: vendor's table; observed.
    /// </remarks>
    [Field(FieldGroup.Status)]
    public bool? Lost { get; internal set; }
}
