namespace Growatt.Report;

/// <summary>What a device says of the health of its battery.</summary>
/// <param name="Health">State of health, in %.</param>
/// <param name="Cycles">How many cycles it has done.</param>
/// <param name="CellSpread">Between its highest and its lowest cell, in V.</param>
internal sealed record BatteryHealth(double? Health, int? Cycles, double? CellSpread)
{
    /// <summary>Null where the device says nothing of it.</summary>
    public static BatteryHealth? Of(DeviceRecord record)
    {
        var health = Values(record);
        return health is { Health: null, Cycles: null, CellSpread: null } ? null : health;
    }

    // A battery that does not report leaves zeros.
    private static BatteryHealth Values(DeviceRecord record) => record switch
    {
        BatteryInverterRecord battery when battery.BmsReports == true => new(Positive(battery.BmsSOH), battery.BmsCycleCnt, battery.CellVoltageDelta),
        HybridRecord and not BatteryInverterRecord => new(Positive(((HybridRecord)record).BmsSOH), null, null),
        StorageRealtime storage => new(Positive(storage.Soh ?? storage.BmsSoh), Positive(storage.Soh ?? storage.BmsSoh) is null ? null : storage.CycleCount, null),
        _ => new(null, null, null),
    };

    private static double? Positive(double? value) => value > 0 ? value : null;
}
