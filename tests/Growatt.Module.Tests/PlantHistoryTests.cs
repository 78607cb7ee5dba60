namespace Growatt.Module.Tests;

public sealed class PlantHistoryTests
{
    private static readonly FleetPlant[] Plants = [new(1, "One"), new(2, "Two")];

    [Fact]
    public void A_span_of_plants_is_asked_for_by_its_unit_and_comes_with_the_plants_names()
    {
        using var fleet = new FleetServer(Plants);
        using var session = Session.ConnectedTo(fleet.Server);

        var run = session.Run("Get-GrowattPlant | Get-GrowattPlantEnergy -Start 2026-05-01 -End 2026-05-02; Get-GrowattPlantEnergy 1 -Start 2025-05-01 -End 2025-06-01 -Unit Month");

        Assert.Empty(run.Errors);
        Assert.Equal(["One (1) 2026-05-01", "Two (2) 2026-05-01"], run.Output.Select(period => period.BaseObject.ToString()));
        Assert.Equal(
            [
                "/v1/plant/energy?plant_id=1&start_date=2026-04-27&end_date=2026-05-03&time_unit=day&page=1&perpage=100",
                "/v1/plant/energy?plant_id=2&start_date=2026-04-27&end_date=2026-05-03&time_unit=day&page=1&perpage=100",
                "/v1/plant/energy?plant_id=1&start_date=2024-01-01&end_date=2025-12-31&time_unit=month&page=1&perpage=100",
            ],
            fleet.Asked.Where(path => path.StartsWith("/v1/plant/energy", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_power_of_a_day_is_in_order_of_time_with_its_gaps()
    {
        using var fleet = new FleetServer(Plants);
        using var session = Session.ConnectedTo(fleet.Server);

        var run = session.Run("Get-GrowattPlantPower 2 -Date 2026-05-01");

        Assert.Empty(run.Errors);
        Assert.Equal([null, 7903.4], run.Output.Select(point => point.Properties["Power"].Value));
        Assert.Equal(["2026-05-01T10:40:00", "2026-05-01T10:45:00"], run.Output.Select(point => point.Properties["Timestamp"].Value));
        Assert.Equal(["/v1/plant/power?plant_id=2&date=2026-05-01"], fleet.Asked);
    }

    [Fact]
    public void Several_days_come_one_after_another_each_once()
    {
        using var fleet = new FleetServer(Plants);
        using var session = Session.ConnectedTo(fleet.Server);

        session.Run("Get-GrowattPlantPower 2 -Date 2026-05-02, '2026-05-01 12:00', 2026-05-01");

        Assert.Equal(["/v1/plant/power?plant_id=2&date=2026-05-01", "/v1/plant/power?plant_id=2&date=2026-05-02"], fleet.Asked);
    }
}
