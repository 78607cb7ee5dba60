using System.Globalization;
using System.Text.Json;
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

        var answer = simulator.Handle(new SimulatorRequest
        {
            Method = "POST",
            Path = "/v1/device/mix/mixs_data",
            Body = "pageNum=1&mixs=DEMO000001",
            ContentType = "application/x-www-form-urlencoded",
            Token = new SimulatorOptions().Token,
            UserAgent = "Growatt-PowerShell/1.0.0",
        });

        using var json = JsonDocument.Parse(answer.Body);
        var time = json.RootElement.GetProperty("data").GetProperty("DEMO000001").GetProperty("DEMO000001").GetProperty("time").GetString()!;
        var age = clock.GetUtcNow().AddHours(hours).DateTime - DateTime.ParseExact(time, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        Assert.InRange(age, TimeSpan.Zero, TimeSpan.FromMinutes(6));
    }
}
