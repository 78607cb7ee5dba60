namespace Growatt.Tests.Discovery;

public sealed class ListingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(200, 2)]
    [InlineData(250, 3)]
    public async Task Every_device_comes_once_in_the_fewest_pages(int devices, int requests)
    {
        var fleet = new StubFleet().With(1185, devices);
        using var client = _folder.Client(fleet.Server);

        var listed = await client.DevicesAsync(1185);

        Assert.Equal(Enumerable.Range(1, devices).Select(number => $"SN{number:D5}"), listed.Select(device => device.SerialNumber));
        Assert.Equal(
            Enumerable.Range(1, requests).Select(page => $"/v1/device/list?plant_id=1185&page={page}&perpage=100"),
            fleet.Paths);
    }

    [Fact]
    public async Task Plants_are_paged_too()
    {
        var fleet = new StubFleet();
        for (var plant = 1; plant <= 101; plant++)
        {
            fleet.With(plant, 0);
        }

        using var client = _folder.Client(fleet.Server);

        Assert.Equal(Enumerable.Range(1, 101).Select(id => (long?)id), (await client.PlantsAsync()).Select(plant => plant.PlantId));
        Assert.Equal(["/v1/plant/list?page=1&perpage=100", "/v1/plant/list?page=2&perpage=100"], fleet.Paths);
    }

    [Fact]
    public async Task The_first_page_is_out_before_the_second_is_asked_for()
    {
        var fleet = new StubFleet().With(1, 101);
        using var client = _folder.Client(fleet.Server);

        await foreach (var device in client.GetDevicesAsync(1, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Single(fleet.Paths);
            if (device.SerialNumber == "SN00100")
            {
                break;
            }
        }
    }

    [Fact]
    public async Task A_server_that_gives_fewer_at_once_than_it_is_asked_for_is_read_to_the_end()
    {
        var server = new StubServer(request => StubFleet.List(
            "devices", 50, Enumerable.Range((request.QueryNumber("page") - 1) * 20, 20).Where(n => n < 50).Select(n => StubFleet.Device($"SN{n}"))));
        using var client = _folder.Client(server);

        Assert.Equal(50, (await client.DevicesAsync(1)).Count);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_gives_the_same_page_again_and_again_comes_to_an_end()
    {
        var server = new StubServer(_ => StubFleet.List("devices", 1_000_000, Enumerable.Range(1, 100).Select(n => StubFleet.Device($"SN{n}"))));
        using var client = _folder.Client(server);
        var told = new NoteKeeper();

        Assert.Equal(100, (await client.DevicesAsync(1, new DiscoveryOptions { Observer = told })).Count);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal("The API gave entries of earlier pages again as page 2 of the list of devices in plant 1, which ends there with 100 of 1000000 entries. It will be requested again next time.", Assert.Single(told.TextsOf(RequestNoteKind.Incomplete)));
    }

    [Fact]
    public async Task A_count_without_devices_is_said_and_is_no_error()
    {
        var server = new StubServer(_ => StubServer.Text("""{"data":{"count":1,"devices":[]},"error_code":0,"error_msg":""}"""));
        using var client = _folder.Client(server);
        var told = new NoteKeeper();

        Assert.Empty(await client.DevicesAsync(24765, new DiscoveryOptions { Observer = told }));

        Assert.Single(server.Requests);
        Assert.Equal("The API gives the number of devices in plant 24765 as 1, but lists 0. It will be requested again next time.", Assert.Single(told.TextsOf(RequestNoteKind.Incomplete)));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task An_answer_without_a_list_is_said_and_requested_again_as_soon_as_that_is_allowed(string data)
    {
        var time = new VirtualTime();
        var server = StubServer.Sequence(
            _ => StubServer.Text("{\"data\":" + data + ",\"error_code\":0}"), _ => StubFleet.List("devices", 1, [StubFleet.Device("SN1")]));
        using var client = _folder.Client(server, time);
        var told = new NoteKeeper();

        Assert.Empty(await client.DevicesAsync(1, new DiscoveryOptions { Observer = told }));
        Assert.Equal(
            "The API answered page 1 of the list of devices in plant 1 without a list, though it reported no error. It will be requested again next time.",
            Assert.Single(told.TextsOf(RequestNoteKind.Incomplete)));

        Assert.Empty(await client.DevicesAsync(1, new DiscoveryOptions { Observer = told }));
        Assert.Single(told.TextsOf(RequestNoteKind.Stale));
        Assert.Single(server.Requests);

        time.Advance(TimeSpan.FromMinutes(5));
        Assert.Single(await client.DevicesAsync(1));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_first_page_that_is_a_little_short_does_not_end_the_list()
    {
        var server = new StubServer(request => StubFleet.List(
            "devices", 199, Enumerable.Range(1, 200).Where(n => n != 7 && (n - 1) / 100 + 1 == request.QueryNumber("page")).Select(n => StubFleet.Device($"SN{n}"))));
        using var client = _folder.Client(server);

        Assert.Equal(199, (await client.DevicesAsync(1)).Count);
    }

    [Fact]
    public async Task A_count_that_is_too_low_costs_no_device_and_is_said()
    {
        var server = new StubServer(request => StubFleet.List(
            "devices", 50, Enumerable.Range(1, 130).Where(n => (n - 1) / 100 + 1 == request.QueryNumber("page")).Select(n => StubFleet.Device($"SN{n}"))));
        using var client = _folder.Client(server);
        var told = new NoteKeeper();

        Assert.Equal(130, (await client.DevicesAsync(1, new DiscoveryOptions { Observer = told })).Count);

        Assert.Equal("The API gives the number of devices in plant 1 as 50, but lists 130. It will be requested again next time.", Assert.Single(told.TextsOf(RequestNoteKind.Incomplete)));
    }

    [Fact]
    public async Task There_is_no_page_251()
    {
        var server = new StubServer(request => StubFleet.List(
            "devices", 30_000, Enumerable.Range(1, 100).Select(n => StubFleet.Device($"SN{request.QueryNumber("page")}-{n}"))));
        using var client = _folder.Client(server);
        var told = new NoteKeeper();

        Assert.Equal(25_000, (await client.DevicesAsync(1, new DiscoveryOptions { Observer = told })).Count);

        Assert.Equal(250, server.Requests.Count);
        Assert.Equal(
            "The API has no page after page 250 of the list of devices in plant 1, which ends there with 25000 of 30000 entries. It will be requested again next time.",
            Assert.Single(told.TextsOf(RequestNoteKind.Incomplete)));
    }

    [Fact]
    public async Task Plants_without_an_id_that_can_be_read_all_come_and_that_is_said()
    {
        using var client = _folder.Client(new StubServer(_ => StubFleet.List(
            "plants", 3, ["{\"plant_id\":\"?\",\"name\":\"One\"}", "{\"name\":\"Two\"}", "{\"plant_id\":3,\"name\":\"Three\"}"])));
        var told = new NoteKeeper();

        Assert.Equal(["One", "Two", "Three"], (await client.PlantsAsync(new DiscoveryOptions { Observer = told })).Select(plant => plant.Name));

        Assert.StartsWith("The API lists 2 plant(s) without an id that can be read", Assert.Single(told.TextsOf(RequestNoteKind.Incomplete)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Devices_without_a_serial_number_all_come()
    {
        using var client = _folder.Client(new StubServer(_ => StubFleet.List("devices", 3, [StubFleet.Device(""), StubFleet.Device(""), StubFleet.Device("SN1")])));

        Assert.Equal(["", "", "SN1"], (await client.DevicesAsync(1)).Select(device => device.SerialNumber));
    }

    [Fact]
    public async Task What_is_listed_says_when_the_API_gave_it_also_from_the_cache()
    {
        var time = new VirtualTime { UtcOffset = TimeSpan.FromHours(2) };
        using var client = _folder.Client(new StubFleet().With(1, 1).Server, time);
        await client.DevicesAsync(1);
        await client.PlantsAsync();
        time.Advance(TimeSpan.FromMinutes(50));

        var given = new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.FromHours(2));
        Assert.Equal(given, Assert.Single(await client.DevicesAsync(1)).RetrievedAt);
        Assert.Equal(given, Assert.Single(await client.PlantsAsync()).RetrievedAt);
    }

    [Fact]
    public async Task A_device_listed_as_inverter_and_as_max_comes_once_as_max_also_across_pages()
    {
        string[] devices =
        [
            StubFleet.Device("MAX1", type: 1),
            StubFleet.Device("INV1", type: 1),
            StubFleet.Device("MAX2", type: 4),
            StubFleet.Device("max2", type: 1),
            .. Enumerable.Range(1, 100).Select(n => StubFleet.Device($"SPH{n}")),
            StubFleet.Device("MAX1", type: 4),
        ];
        using var client = _folder.Client(new StubFleet().With(9, devices).Server);
        var told = new NoteKeeper();

        var listed = await client.DevicesAsync(9, new DiscoveryOptions { Observer = told });

        Assert.Equal(103, listed.Count);
        Assert.Equal(
            [("MAX2", DeviceType.Max), ("MAX1", DeviceType.Max), ("INV1", DeviceType.Inverter)],
            listed.Where(device => device.Type != DeviceType.Mix).Select(device => (device.SerialNumber, device.Type!.Value)));
        Assert.Equal("The API lists 103 devices in plant 9 as 105: each is returned once.", Assert.Single(told.TextsOf(RequestNoteKind.Duplicates)));
    }

    [Fact]
    public async Task A_token_that_sees_no_plants_is_told_why_that_may_be()
    {
        using var client = _folder.Client(new StubFleet().Server);
        var told = new NoteKeeper();

        Assert.Empty(await client.PlantsAsync(new DiscoveryOptions { Observer = told }));

        Assert.Contains("ShinePhone", Assert.Single(told.TextsOf(RequestNoteKind.Incomplete)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_list_plants_has_the_wrong_token()
    {
        using var client = _folder.Client(new StubServer(_ => StubServer.Error(10011, "error_permission_denied")));

        var error = await Assert.ThrowsAsync<GrowattTokenRefusedException>(() => client.PlantsAsync());

        Assert.Equal("The API refuses the token: error_code 10011, error_permission_denied.", error.Message);
        Assert.Equal("v1/plant/list", error.Endpoint);
    }

    [Fact]
    public async Task A_plant_that_is_not_there_is_named_as_such()
    {
        using var client = _folder.Client(new StubFleet().With(1, 1).Server);

        var error = await Assert.ThrowsAsync<GrowattPlantNotFoundException>(() => client.DevicesAsync(2));

        Assert.Equal(10003, error.ErrorCode);
        Assert.Null(error.RetryAfter);
    }

    [Fact]
    public async Task A_device_bears_the_name_of_its_plant_once_the_plants_have_been_listed()
    {
        var fleet = new StubFleet().With(1, 1).With(2, 1);
        using (var client = _folder.Client(fleet.Server))
        {
            Assert.Null(Assert.Single(await client.DevicesAsync(1)).PlantName);
            await client.PlantsAsync();
            Assert.Equal("Plant 2", Assert.Single(await client.DevicesAsync(2)).PlantName);
        }

        using var later = _folder.Client(fleet.Server);
        Assert.Equal("Plant 1", Assert.Single(await later.DevicesAsync(1)).PlantName);
        Assert.Equal(3, fleet.Paths.Count());
    }

    [Fact]
    public async Task Cancelling_ends_a_list_at_once()
    {
        using var stop = new CancellationTokenSource();
        var fleet = new StubFleet().With(1, 250);
        using var client = _folder.Client(fleet.Server);
        var devices = client.GetDevicesAsync(1, cancellationToken: stop.Token).GetAsyncEnumerator(stop.Token);
        Assert.True(await devices.MoveNextAsync());

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            while (await devices.MoveNextAsync())
            {
            }
        });
        Assert.Single(fleet.Paths);
    }
}
