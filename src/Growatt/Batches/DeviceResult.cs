namespace Growatt;

/// <summary>What became of one serial number: a record, or the reason why there is none.</summary>
/// <typeparam name="TRecord">The record type of the device family.</typeparam>
public readonly struct DeviceResult<TRecord>
    where TRecord : class
{
    internal DeviceResult(string serialNumber, TRecord record)
    {
        SerialNumber = serialNumber;
        Record = record;
    }

    internal DeviceResult(string serialNumber, GrowattException error)
    {
        SerialNumber = serialNumber;
        Error = error;
    }

    /// <summary>The serial number as it was given.</summary>
    public string SerialNumber { get; }

    /// <summary>The record; null when there is an error.</summary>
    public TRecord? Record { get; }

    /// <summary>Why there is no record; null when there is one.</summary>
    public GrowattException? Error { get; }

    /// <summary>The same, for whoever knows the type of its record.</summary>
    internal DeviceResult<TOther> As<TOther>()
        where TOther : class, TRecord =>
        Record is { } record ? new DeviceResult<TOther>(SerialNumber, (TOther)record) : new DeviceResult<TOther>(SerialNumber, Error!);
}
