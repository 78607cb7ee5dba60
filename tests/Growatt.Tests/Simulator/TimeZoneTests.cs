using System.Globalization;
using Growatt.Simulator;

namespace Growatt.Tests.Simulator;

public class TimeZoneTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-7)]
    [InlineData(12)]
    public void All_plants_can_stand_in_one_time_zone(int hours)
    {
        var clock = new VirtualTime();
        var simulator = new GrowattSimulator(new SimulatorOptions { Devices = 3, UtcOffset = hours, TimeProvider = clock });

        Assert.All([1, 2, 3], number =>
        {
            var time = DateTime.ParseExact(simulator.Record(number).GetProperty("time").GetString()!, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            Assert.InRange(clock.GetUtcNow().AddHours(hours).DateTime - time, TimeSpan.Zero, TimeSpan.FromMinutes(6));
        });
    }
}
