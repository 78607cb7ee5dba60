namespace Growatt;

/// <summary>A record of an inverter of any family.</summary>
public abstract partial class InverterRecord : DeviceRecord
{
    private protected InverterRecord()
    {
    }
}
