namespace Growatt.Report;

/// <summary>What a report keeps of one device.</summary>
internal sealed class ReportedDevice(IReadOnlyList<Tariff>? tariffs)
{
    private readonly EnergyMeter _meter = new(EnergyPeriod.Day, tariffs);

    /// <summary>Its newest record.</summary>
    public DeviceRecord Latest { get; private set; } = null!;

    /// <summary>When its first record was made.</summary>
    public DateTime? First { get; private set; }

    public PowerTrack Power { get; } = new();

    public IEnumerable<EnergySummary> Days => _meter.Summaries();

    public void Add(DeviceRecord record)
    {
        Latest = Latest is null || !(record.Time < Latest.Time) ? record : Latest;
        First = First < record.Time ? First : record.Time ?? First;
        _meter.Add(record);
        if (record.Time is { } time)
        {
            Power.Add(time, [record.PvPower, record.LoadPower, record.GridPower, record.BatteryPower, record.Soc]);
        }
    }
}
