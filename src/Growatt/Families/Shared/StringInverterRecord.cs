namespace Growatt;

/// <summary>A record of a string inverter, MAX or smaller.</summary>
public abstract partial class StringInverterRecord : InverterRecord
{
    private protected StringInverterRecord()
    {
    }
}
