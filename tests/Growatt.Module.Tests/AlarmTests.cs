namespace Growatt.Module.Tests;

public sealed class AlarmTests
{
    private const string Alarms = """
        {"data":{"count":2,"alarms":[
         {"alarm_code":"7-114-5","status":1,"start_time":"2026-05-02 11:26:10.0","end_time":"2026-05-02 11:30:10.0","alarm_message":"BYTE114_5"},
         {"alarm_code":"7-114-5","status":1,"start_time":"2026-05-02 11:26:10.0","end_time":"2026-05-02 11:30:10.0","alarm_message":"BYTE114_5"}]},"error_code":0}
        """;

    [Fact]
    public void Alarms_of_devices_on_the_pipeline_come_once_with_their_device_and_plant()
    {
        using var server = new StubServer(_ => new StubAnswer(Alarms));
        using var session = Session.ConnectedTo(server);

        var run = session.Run(
            "[pscustomobject] @{ Sn = 'HPS1'; Type = 'HPS'; PlantName = 'Home' }, [pscustomobject] @{ Sn = 'MIN1'; Type = 'MIN' } | Get-GrowattAlarm -Date 2026-05-02");

        Assert.Empty(run.Errors);
        Assert.Equal(["HPS1", "MIN1"], run.SerialNumbers);
        var alarm = run.Output[0];
        Assert.Equal("Growatt.DeviceAlarm", alarm.TypeNames[0]);
        Assert.Equal(("7-114-5", "Home", "Hps"), (alarm.Properties["Code"].Value, alarm.Properties["PlantName"].Value, $"{alarm.Properties["Type"].Value}"));
        Assert.Equal(["/v1/device/hps/alarm_data", "/v1/device/tlx/alarm_data"], server.Requests.Select(request => request.Path));
    }

    [Fact]
    public void Several_days_are_asked_for_one_by_one_the_newest_first()
    {
        using var server = new StubServer(_ => new StubAnswer("""{"data":{"count":0,"alarms":[]},"error_code":0}"""));
        using var session = Session.ConnectedTo(server);

        session.Run("Get-GrowattAlarm INV1 -Type Inverter -Date 2026-05-01, '2026-05-02 10:00', 2026-05-02");

        Assert.Equal(
            ["/v1/device/inverter/alarm?device_sn=INV1&date=2026-05-02&page=1&perpage=100", "/v1/device/inverter/alarm?device_sn=INV1&date=2026-05-01&page=1&perpage=100"],
            server.Requests.Select(request => request.Path));
    }

    [Fact]
    public void Devices_without_alarms_are_one_error_that_says_how_to_leave_them_out()
    {
        using var server = new StubServer(_ => new StubAnswer(Alarms));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("[pscustomobject] @{ Sn = 'B1'; Type = 11 }, [pscustomobject] @{ Sn = 'M1'; Type = 3 }, [pscustomobject] @{ Sn = 'A1'; Type = 5 } | Get-GrowattAlarm");

        Assert.Equal(["A1"], run.SerialNumbers);
        var error = Assert.Single(run.Errors);
        Assert.Equal("WrongDeviceType", error.Id());
        Assert.Contains("without alarms: B1, M1.", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("Where-Object Type -notin Other, GroBoost", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_that_fails_is_an_error_and_the_next_is_read()
    {
        using var server = new StubServer(request => request.Form.Contains("A1", StringComparison.Ordinal) ? StubAnswer.Error(10005) : new StubAnswer(Alarms));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("'A1', 'A2' | Get-GrowattAlarm -Type SPH");

        Assert.Equal(["A2"], run.SerialNumbers);
        Assert.Equal(("DeviceNotFound", "A1"), (Assert.Single(run.Errors).Id(), run.Errors[0].TargetObject));
    }

    [Theory]
    [InlineData("Get-GrowattAlarm")]
    [InlineData("Get-GrowattHistory -Date 2026-05-02")]
    public void A_token_that_is_refused_ends_the_command(string command)
    {
        using var server = new StubServer(_ => StubAnswer.Error(10011, "error_permission_denied"));
        using var session = Session.ConnectedTo(server);

        var run = session.Run(command);

        Assert.Equal("TokenRefused", run.Terminating?.Id());
        Assert.Single(server.Requests);
    }
}
