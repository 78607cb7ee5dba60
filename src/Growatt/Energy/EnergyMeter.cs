using Growatt.Energy;

namespace Growatt;

/// <summary>
/// Sums up the history of one device by hour, day or month. Rows come in order of time. Energy is read from the counters since installation;
/// where there is none, from the counters of the day; where there is neither, it is integrated from the powers.
/// </summary>
/// <param name="period">The length of the periods.</param>
/// <param name="tariffs">Prices by time of the day; none for no cost.</param>
public sealed class EnergyMeter(EnergyPeriod period, IReadOnlyList<Tariff>? tariffs = null)
{
    private readonly IReadOnlyList<Tariff> _tariffs = tariffs ?? [];
    private readonly EnergyFlow _pv = new(row => row.PvEnergyTotal, row => row.PvEnergyToday, row => row.PvPower);
    private readonly EnergyFlow _load = new(row => row.LoadEnergyTotal, row => row.LoadEnergyToday, row => row.LoadPower);
    private readonly EnergyFlow _import = new(row => row.GridImportTotal, row => row.GridImportToday, row => Positive(row.GridPower));
    private readonly EnergyFlow _export = new(row => row.GridExportTotal, row => row.GridExportToday, row => Positive(-row.GridPower));
    private readonly EnergyFlow _charge = new(row => row.ChargeTotal, row => row.ChargeToday, row => Positive(-row.BatteryPower));
    private readonly EnergyFlow _discharge = new(row => row.DischargeTotal, row => row.DischargeToday, row => Positive(row.BatteryPower));
    private readonly SortedDictionary<DateTime, Sums> _periods = [];
    private DeviceRecord? _last;

    /// <summary>Takes the next row. One without a time, or not after the last one, is passed over.</summary>
    public void Add(DeviceRecord row)
    {
        if (row.Time is not { } time || time <= _last?.Time)
        {
            return;
        }

        var sums = PeriodOf(time);
        sums.Rows++;
        sums.AddSoc(row.Soc);
        if (_last?.Time is { } before)
        {
            sums.LongestGap = time - before > sums.LongestGap ? time - before : sums.LongestGap;
        }

        foreach (var flow in new[] { _pv, _load, _import, _export, _charge, _discharge })
        {
            var energy = flow.Advance(row, _last);
            if (energy is { } kilowattHours)
            {
                Spread(flow, _last!.Time!.Value, time, kilowattHours);
            }
        }

        _last = row;
    }

    /// <summary>The periods so far, oldest first.</summary>
    public IEnumerable<EnergySummary> Summaries() => _last is { } device ? _periods.Select(entry => Summary(device, entry.Key, entry.Value)) : [];

    /// <summary>Shares out what flowed between two rows over the periods that lie between them, by their time.</summary>
    private void Spread(EnergyFlow flow, DateTime from, DateTime to, double kilowattHours)
    {
        for (var at = from; at < to;)
        {
            var end = EndOf(at) < to ? EndOf(at) : to;
            var share = kilowattHours * (end - at).Ticks / (to - from).Ticks;
            PeriodOf(at).Add(flow, share, PriceOf(flow, at, end));
            at = end;
        }
    }

    private double? PriceOf(EnergyFlow flow, DateTime from, DateTime to)
    {
        if (flow != _import && flow != _export)
        {
            return null;
        }

        var middle = from.AddTicks((to - from).Ticks / 2).TimeOfDay;
        var tariff = _tariffs.FirstOrDefault(candidate => candidate.HoldsAt(middle));
        return flow == _import ? tariff?.Import : tariff?.Export;
    }

    private EnergySummary Summary(DeviceRecord device, DateTime start, Sums sums) => new()
    {
        SerialNumber = device.SerialNumber,
        Type = device.Type,
        PlantName = device.PlantName,
        Start = start,
        Period = period,
        PvEnergy = sums.EnergyOf(_pv),
        LoadEnergy = sums.EnergyOf(_load),
        GridImport = sums.EnergyOf(_import),
        GridExport = sums.EnergyOf(_export),
        Charge = sums.EnergyOf(_charge),
        Discharge = sums.EnergyOf(_discharge),
        SocMin = sums.SocMin,
        SocMax = sums.SocMax,
        Cost = sums.PriceOf(_import),
        Revenue = sums.PriceOf(_export),
        Rows = sums.Rows,
        LongestGapMinutes = sums.LongestGap > TimeSpan.Zero ? Math.Round(sums.LongestGap.TotalMinutes, 1) : null,
        IsIntegrated = new[] { _pv, _load, _import, _export, _charge, _discharge }.Any(flow => flow.IsIntegrated && sums.EnergyOf(flow) is not null),
    };

    private Sums PeriodOf(DateTime time)
    {
        var start = StartOf(time);
        if (!_periods.TryGetValue(start, out var sums))
        {
            _periods[start] = sums = new Sums();
        }

        return sums;
    }

    private DateTime StartOf(DateTime time) => period switch
    {
        EnergyPeriod.Hour => time.Date.AddHours(time.Hour),
        EnergyPeriod.Day => time.Date,
        _ => new DateTime(time.Year, time.Month, 1),
    };

    private DateTime EndOf(DateTime time) => period switch
    {
        EnergyPeriod.Hour => StartOf(time).AddHours(1),
        EnergyPeriod.Day => StartOf(time).AddDays(1),
        _ => StartOf(time).AddMonths(1),
    };

    private static double? Positive(double? power) => power is { } watts ? Math.Max(0, watts) : null;

    /// <summary>What there is of one period so far.</summary>
    private sealed class Sums
    {
        private readonly Dictionary<EnergyFlow, (double Energy, double? Price)> _flows = [];

        public int Rows { get; set; }

        public TimeSpan LongestGap { get; set; }

        public double? SocMin { get; private set; }

        public double? SocMax { get; private set; }

        public double? EnergyOf(EnergyFlow flow) => _flows.TryGetValue(flow, out var sum) ? Math.Round(sum.Energy, 3) : null;

        public double? PriceOf(EnergyFlow flow) => _flows.TryGetValue(flow, out var sum) && sum.Price is { } price ? Math.Round(price, 4) : null;

        public void Add(EnergyFlow flow, double energy, double? price)
        {
            _flows.TryGetValue(flow, out var sum);
            _flows[flow] = (sum.Energy + energy, price is { } perKilowattHour ? (sum.Price ?? 0) + (energy * perKilowattHour) : sum.Price);
        }

        public void AddSoc(double? soc)
        {
            SocMin = SocMin is null || soc < SocMin ? soc ?? SocMin : SocMin;
            SocMax = SocMax is null || soc > SocMax ? soc ?? SocMax : SocMax;
        }
    }
}
