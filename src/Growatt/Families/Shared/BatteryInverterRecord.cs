namespace Growatt;

/// <summary>A record of a battery inverter, SPH or SPA: they report the same but for their PV inputs.</summary>
public abstract partial class BatteryInverterRecord : HybridRecord
{
    private protected BatteryInverterRecord()
    {
    }

    private protected override string Doing => Status?.ToString() ?? "";

    private IEnumerable<double?> CellVoltages => new[]
    {
        BmsCell1Volt, BmsCell2Volt, BmsCell3Volt, BmsCell4Volt, BmsCell5Volt, BmsCell6Volt, BmsCell7Volt, BmsCell8Volt,
        BmsCell9Volt, BmsCell10Volt, BmsCell11Volt, BmsCell12Volt, BmsCell13Volt, BmsCell14Volt, BmsCell15Volt, BmsCell16Volt,
    }.Where(volts => volts > 0);
}
