using FsCheck.Xunit;
using Growatt.Simulator;
using Growatt.Simulator.Physics;

namespace Growatt.Tests.History;

/// <summary>What the meter makes of the rows that the API sends, against what the simulated devices have counted themselves.</summary>
public class LedgerTests
{
    /// <summary>Rows have tenths of a kWh.</summary>
    private const double Tolerance = 0.1;

    [Property(MaxTest = 12)]
    public void The_sums_of_a_day_are_those_of_the_device(ushort device, byte daysAgo)
    {
        using var fleet = new VirtualFleet(time => new SimulatorOptions { Devices = 50, TimeProvider = time });
        var serialNumber = $"DEMO{(device % 50) + 1:D6}";
        var day = fleet.Time.GetUtcNow().UtcDateTime.Date.AddDays(-2 - (daysAgo % 80));

        var meter = Eventually.ComesAsync(MeterAsync(fleet.Client, serialNumber, day.AddHours(-1), day.AddHours(25))).GetAwaiter().GetResult();
        var counted = CountersAtMidnight(fleet.Simulator, serialNumber, day.AddDays(1)) - CountersAtMidnight(fleet.Simulator, serialNumber, day);
        if (counted is not { } expected)
        {
            // A device that has been off since before has no rows.
            Assert.Empty(meter.Summaries());
            return;
        }

        var sums = Assert.Single(meter.Summaries(), summary => summary.Start == day);
        Assert.Equal(expected.Pv, sums.PvEnergy!.Value, Tolerance);
        Assert.Equal(expected.Load, sums.LoadEnergy!.Value, Tolerance);
        Assert.Equal(expected.Import, sums.GridImport!.Value, Tolerance);
        Assert.Equal(expected.Export, sums.GridExport!.Value, Tolerance);
        Assert.Equal(expected.Charge, sums.Charge!.Value, Tolerance);
        Assert.Equal(expected.Discharge, sums.Discharge!.Value, Tolerance);
    }

    private static async Task<EnergyMeter> MeterAsync(GrowattClient client, string serialNumber, DateTime start, DateTime end)
    {
        var meter = new EnergyMeter(EnergyPeriod.Day);
        await foreach (var row in client.GetHistoryAsync<MixRealtime>(serialNumber, start, end, null, TestContext.Current.CancellationToken))
        {
            meter.Add(row);
        }

        return meter;
    }

    /// <summary>What the device had counted at the beginning of a day, between its last record before and its first after; null where it sent none.</summary>
    private static EnergyCounters? CountersAtMidnight(GrowattSimulator simulator, string serialNumber, DateTime day)
    {
        var id = simulator.Fleet.Find(serialNumber)!;
        var newestFirst = simulator.Fleet.History(id, day.AddDays(-1), day, simulator.TimeProvider.GetUtcNow());
        if (newestFirst.LastOrDefault(reading => reading.Time >= day) is not { } after || newestFirst.FirstOrDefault(reading => reading.Time < day) is not { } before)
        {
            return null;
        }

        return before.Total + ((after.Total - before.Total) * ((double)(day - before.Time).Ticks / (after.Time - before.Time).Ticks));
    }
}
