namespace Growatt;

/// <summary>A record of an inverter that knows the loads, the grid connection and a battery: SPH, SPA and MIN.</summary>
[MostPower(300_000)]
public abstract partial class HybridRecord : InverterRecord
{
    private protected HybridRecord()
    {
    }
}
