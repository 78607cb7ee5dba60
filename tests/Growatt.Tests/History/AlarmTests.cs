using System.Globalization;
using Growatt.Simulator;

namespace Growatt.Tests.History;

/// <summary>A device's alarms: each once, as the server lists them.</summary>
public class AlarmTests
{
    private static readonly DeviceFamily Sph = DeviceFamilies.Of(DeviceType.Mix)!;

    [Fact]
    public async Task An_alarm_is_read_to_its_last_field()
    {
        var server = Answering("""
            {"data":{"count":1,"mix_sn":"SN00000001","alarms":[{"alarm_code":1,"status":1,"start_time":"2018-12-17 14:05:54.0","end_time":"2018-12-17 14:06:54.0","alarm_message":""}]},"error_code":0,"error_msg":""}
            """);

        var alarm = Assert.Single(await ReadAsync(server, Sph));

        Assert.Equal(("SN00000001", DeviceType.Mix, "1", 1, null), (alarm.SerialNumber, alarm.Type, alarm.Code, alarm.Status, alarm.Message));
        Assert.Equal((new DateTime(2018, 12, 17, 14, 5, 54), new DateTime(2018, 12, 17, 14, 6, 54)), (alarm.Start, alarm.End));
        Assert.Equal("SN00000001 1 2018-12-17T14:05:54", alarm.ToString());
        Assert.Empty(alarm.GetUnknownFields());
    }

    [Fact]
    public async Task A_code_is_a_text_where_the_family_sends_one()
    {
        var server = Answering("""
            {"data":{"count":1,"hps_sn":"SN00000001","alarms":[{"alarm_code":"7-114-5","status":1,"start_time":"2020-07-27 11:26:10.0","end_time":"2020-07-27 11:26:10.0","alarm_message":"BYTE114_5"}]},"error_code":0}
            """);

        var alarm = Assert.Single(await ReadAsync(server, DeviceFamilies.Of(DeviceType.Hps)!));

        Assert.Equal(("7-114-5", "BYTE114_5"), (alarm.Code, alarm.Message));
        Assert.Equal(["SN00000001"], server.Requests.Select(request => request.Form["hps_sn"]));
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(250, 250)]
    [InlineData(250, 9000)]
    public async Task Every_page_is_read_and_each_alarm_comes_once(int rows, int count)
    {
        // Each alarm is listed twice, one after the other.
        var alarms = Enumerable.Range(0, rows).Select(row => Row(row / 2)).ToList();
        var server = new StubServer(request => Page(count, alarms.Skip(100 * (int.Parse(request.Form["page"]!, CultureInfo.InvariantCulture) - 1)).Take(100)));
        var notes = new NoteKeeper();

        var read = await ReadAsync(server, Sph, notes: notes);

        Assert.Equal(Enumerable.Range(0, rows / 2).Select(code => $"{code}"), read.Select(alarm => alarm.Code));
        Assert.Equal(count == rows ? 0 : 1, notes.TextsOf(RequestNoteKind.Incomplete).Count());
    }

    [Fact]
    public async Task A_day_is_asked_for_where_one_is_given()
    {
        var server = Answering("""{"data":{"count":0,"alarms":[]},"error_code":0}""");

        Assert.Empty(await ReadAsync(server, Sph));
        Assert.Empty(await ReadAsync(server, Sph, new DateTime(2026, 5, 1, 13, 0, 0)));

        Assert.Equal([null, "2026-05-01"], server.Requests.Select(request => request.Form["date"]));
    }

    [Fact]
    public async Task An_empty_text_in_the_place_of_the_list_is_no_alarm_and_no_fault()
    {
        var notes = new NoteKeeper();

        Assert.Empty(await ReadAsync(Answering("""{"data":"","error_code":0,"error_msg":""}"""), Sph, notes: notes));

        Assert.Empty(notes.Notes);
    }

    [Fact]
    public async Task A_page_that_the_server_repeats_ends_the_list_with_a_note()
    {
        var notes = new NoteKeeper();
        var server = new StubServer(_ => Page(300, Enumerable.Range(0, 100).Select(Row)));

        Assert.Equal(100, (await ReadAsync(server, Sph, notes: notes)).Count);

        Assert.Equal(2, server.Requests.Count);
        Assert.Single(notes.TextsOf(RequestNoteKind.Incomplete));
    }

    [Fact]
    public async Task Every_family_but_GroBoost_has_alarms_at_the_place_and_pace_that_the_server_knows()
    {
        using var fleet = new VirtualFleet(time => new SimulatorOptions
        {
            Devices = 30,
            OtherDevices = 120,
            Token = Clients.Token,
            TimeProvider = time,
            EnforceRateLimits = true,
        });
        var devices = (await fleet.Client.AllDevicesAsync()).FindAll(device => device.Type is not (DeviceType.Other or null));
        var found = new HashSet<DeviceType>();

        foreach (var device in devices)
        {
            var family = DeviceFamilies.Of(device.Type!.Value)!;
            if (family.Type == DeviceType.GroBoost)
            {
                await Assert.ThrowsAsync<NotSupportedException>(() => ReadAsync(fleet.Client, family, device.SerialNumber));
                continue;
            }

            var alarms = await ReadAsync(fleet.Client, family, device.SerialNumber);
            Assert.Equal(alarms.Select(alarm => alarm.ToString()).Distinct(), alarms.Select(alarm => alarm.ToString()));
            Assert.All(alarms, alarm => Assert.Equal((device.SerialNumber, device.PlantName), (alarm.SerialNumber, alarm.PlantName)));
            found.UnionWith(alarms.Select(alarm => alarm.Type));
        }

        Assert.Equal(0, fleet.RequestsTooSoon);
        Assert.Contains(DeviceType.Mix, found);
        Assert.Contains(devices, device => device.Type == DeviceType.GroBoost);
    }

    private static string Row(int code) =>
        $$"""{"alarm_code":{{code}},"status":1,"start_time":"2026-05-01 10:00:00.0","end_time":"2026-05-01 10:00:00.0","alarm_message":""}""";

    private static HttpResponseMessage Page(int count, IEnumerable<string> rows) =>
        StubServer.Text($$$"""{"data":{"count":{{{count}}},"mix_sn":"SN00000001","alarms":[{{{string.Join(',', rows)}}}]},"error_code":0,"error_msg":""}""");

    private static StubServer Answering(string body) => new(_ => StubServer.Text(body));

    private static async Task<List<DeviceAlarm>> ReadAsync(StubServer server, DeviceFamily family, DateTime? day = null, NoteKeeper? notes = null)
    {
        using var client = Clients.For(server);
        return await ReadAsync(client, family, "SN00000001", day, notes);
    }

    private static Task<List<DeviceAlarm>> ReadAsync(GrowattClient client, DeviceFamily family, string serialNumber, DateTime? day = null, NoteKeeper? notes = null) =>
        Eventually.ComesAsync(client.GetAlarmsAsync(family, serialNumber, day, new RequestOptions { Observer = notes }, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken).AsTask());
}
