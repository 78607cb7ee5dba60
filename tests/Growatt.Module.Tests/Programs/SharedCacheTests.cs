namespace Growatt.Module.Tests;

/// <summary>What one process has asked for, the next one does not ask again.</summary>
public sealed class SharedCacheTests
{
    private const string Pipeline = "Get-GrowattPlant | Get-GrowattDevice -Type Mix | Get-GrowattMixRealtime | ForEach-Object SerialNumber";

    [Fact]
    public async Task A_second_process_makes_no_discovery_request()
    {
        using var fleet = new FleetServer(FleetPlant.OfSph(1, "A", 101), FleetPlant.OfSph(2, "B", 1));

        var first = await RunAsync(fleet);
        var asked = fleet.Asked.Count;
        var second = await RunAsync(fleet);

        Assert.Equal((0, 102), (first.ExitCode, first.Lines.Count));
        Assert.Equal(first.Lines, second.Lines);
        Assert.Equal(6, asked);
        Assert.Equal(["/v1/device/mix/mixs_data", "/v1/device/mix/mixs_data"], fleet.Asked.Skip(asked));
    }

    [Fact]
    public async Task Processes_at_once_ask_once_and_spoil_nothing()
    {
        using var fleet = new FleetServer(FleetPlant.OfSph(1, "A", 101), FleetPlant.OfSph(2, "B", 1));

        var results = await Task.WhenAll(RunAsync(fleet), RunAsync(fleet), RunAsync(fleet));

        Assert.All(results, result => Assert.Equal((0, "", 102), (result.ExitCode, result.Errors, result.Lines.Count)));
        Assert.Equal(
            ["/v1/device/list?plant_id=1&page=1&perpage=100", "/v1/device/list?plant_id=1&page=2&perpage=100", "/v1/device/list?plant_id=2&page=1&perpage=100", "/v1/plant/list?page=1&perpage=100"],
            fleet.Asked.Where(path => !path.Contains("mixs_data", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static Task<ProgramResult> RunAsync(FleetServer fleet) => Programs.ConsoleAsync(
        "-Command", $"Connect-Growatt -BaseUri {fleet.Server.Address} -Token {StubServer.Token} -RequestInterval 0; {Pipeline}");
}
