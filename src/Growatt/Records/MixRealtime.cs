namespace Growatt;

/// <summary>The latest real-time record of an SPH ("mix") hybrid inverter.</summary>
public sealed class MixRealtime : IDeviceRecord
{
    /// <summary>The device's serial number.</summary>
    [Field(FieldGroup.Identity, JsonName = "serialNum")]
    public string SerialNumber { get; internal set; } = "";

    /// <summary>The serial number of the data logger that delivers this device's data.</summary>
    [Field(FieldGroup.Identity, JsonName = "dataloggerSn")]
    public string? DataloggerSerialNumber { get; internal set; }

    string IDeviceRecord.SerialNumber
    {
        get => SerialNumber;
        set => SerialNumber = value;
    }

    string? IDeviceRecord.DataloggerSerialNumber
    {
        get => DataloggerSerialNumber;
        set => DataloggerSerialNumber = value;
    }

    void IDeviceRecord.AddUnknownField(string jsonName, object value) => throw new NotImplementedException();
}
