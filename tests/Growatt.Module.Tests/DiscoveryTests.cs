using System.Management.Automation;

namespace Growatt.Module.Tests;

public sealed class DiscoveryTests
{
    private const string Pipeline = "Get-GrowattPlant | Get-GrowattDevice -Type Mix | Get-GrowattMixRealtime";

    private static readonly FleetPlant Mixed = new(
        7, "Home", new FleetDevice("SPH1"), new FleetDevice("MAX1", 1, 1), new FleetDevice("MAX1", 4, 1), new FleetDevice("MTR1", 3, 1), new FleetDevice("MIN1", 7, 3));

    [Theory]
    [InlineData("Clear-GrowattCache -WhatIf", "What if: Removing the cached answers of every account.")]
    [InlineData("Get-GrowattConnection | Clear-GrowattCache -WhatIf", "What if: Removing the cached answers of Growatt demo fleet of 31.")]
    public void WhatIf_says_what_would_be_forgotten(string command, string said)
    {
        using var session = Session.Demo(31);

        Assert.Equal([said], session.Show(command));
    }

    [Fact]
    public void Three_plants_of_250_devices_are_read_in_the_fewest_requests_the_API_allows()
    {
        using var fleet = new FleetServer(
            new FleetPlant(1, "One", [.. FleetPlant.OfSph(1, "A", 90).Devices, .. Enumerable.Range(1, 11).Select(n => new FleetDevice($"MIN{n}", 7))]),
            new FleetPlant(2, "Two", [.. FleetPlant.OfSph(2, "B", 80).Devices, .. Enumerable.Range(1, 19).Select(n => new FleetDevice($"SPA{n}", 6))]),
            new FleetPlant(3, "Three", [.. FleetPlant.OfSph(3, "C", 40).Devices, .. Enumerable.Range(1, 10).Select(n => new FleetDevice($"INV{n}", 1))]));
        using var session = Session.ConnectedTo(fleet.Server);

        var run = session.Run(Pipeline);

        Assert.Equal(210, run.SerialNumbers.Distinct().Count());
        Assert.Equal(210, run.Output.Count);
        Assert.Empty(run.Errors);
        Assert.Equal(
            [
                "/v1/device/list?plant_id=1&page=1&perpage=100",
                "/v1/device/list?plant_id=1&page=2&perpage=100",
                "/v1/device/list?plant_id=2&page=1&perpage=100",
                "/v1/device/list?plant_id=3&page=1&perpage=100",
                "/v1/device/mix/mixs_data",
                "/v1/device/mix/mixs_data",
                "/v1/device/mix/mixs_data",
                "/v1/plant/list?page=1&perpage=100",
            ],
            fleet.Asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_second_session_asks_for_live_data_only()
    {
        using var fleet = new FleetServer(FleetPlant.OfSph(1, "A", 3), FleetPlant.OfSph(2, "B", 2));
        using (var first = Session.ConnectedTo(fleet.Server))
        {
            first.Run(Pipeline);
        }

        var before = fleet.Asked.Count;
        using var second = Session.ConnectedTo(fleet.Server);

        Assert.Equal(["A0001", "A0002", "A0003", "B0001", "B0002"], second.Run(Pipeline).SerialNumbers);
        Assert.Equal(["/v1/device/mix/mixs_data"], fleet.Asked.Skip(before));
    }

    [Fact]
    public void The_demo_fleet_has_plants_and_devices_of_every_type()
    {
        using var session = Session.Demo(251);

        var plants = session.Run("Get-GrowattPlant").Output;
        var devices = session.Run("Get-GrowattDevice").Output;
        var live = session.Run($"{Pipeline} -Verbose");

        Assert.Equal(3, plants.Count);
        Assert.Equal(
            ["GroBoost", "Hps", "Inverter", "Max", "Min", "Mix", "Other", "Pbd", "Pcs", "Spa", "Storage"],
            devices.Select(device => device.Properties["Type"].Value.ToString()!).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(devices.Count, devices.Select(device => device.Properties["SerialNumber"].Value).Distinct().Count());
        Assert.Equal(251, live.Output.Count);
        Assert.Equal(3, live.Requests.Count);
    }

    [Fact]
    public void Demo_fleets_of_different_sizes_do_not_mix()
    {
        using var small = Session.Demo(2);
        using var large = Session.Demo(3);

        Assert.Equal(2, small.Run("Get-GrowattDevice -Type Mix").Output.Count);
        Assert.Equal(3, large.Run("Get-GrowattDevice -Type Mix").Output.Count);
    }

    [Theory]
    [InlineData("Get-GrowattPlant -MaxAge -5")]
    [InlineData("Get-GrowattPlant -MaxAge '-00:00:05'")]
    [InlineData("Get-GrowattPlant -MaxAge ([TimeSpan]::FromSeconds(-5))")]
    [InlineData("Connect-Growatt -Demo -RequestInterval -5")]
    public void A_time_is_not_negative(string command)
    {
        using var session = Session.Demo(1);

        var error = Assert.IsType<ErrorRecord>(session.Run(command).Terminating);

        Assert.StartsWith("ParameterArgumentTransformationError", error.Id(), StringComparison.Ordinal);
        Assert.Contains("0 or more", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_plant_every_plant_is_read()
    {
        using var fleet = new FleetServer(FleetPlant.OfSph(1, "A", 1), FleetPlant.OfSph(2, "B", 1));
        using var session = Session.ConnectedTo(fleet.Server);

        Assert.Equal(["A0001", "B0001"], session.Run("Get-GrowattDevice").SerialNumbers);
        Assert.Equal([1L, 2L], session.Run("Get-GrowattPlantEnergy").Output.Select(energy => energy.Properties["PlantId"].Value));
    }

    [Theory]
    [InlineData("Get-GrowattDevice 2")]
    [InlineData("Get-GrowattDevice -PlantId 2, 2")]
    [InlineData("2 | Get-GrowattDevice")]
    [InlineData("'2' | Get-GrowattDevice")]
    [InlineData("Get-GrowattPlant -PlantId 2 | Get-GrowattDevice")]
    [InlineData("Get-GrowattPlant 'plant 2' | Get-GrowattDevice")]
    [InlineData("[pscustomobject] @{ plant_id = 2; name = 'x' } | Get-GrowattDevice")]
    [InlineData("[pscustomobject] @{ PlantId = '2' } | Get-GrowattDevice")]
    [InlineData("Get-GrowattDevice 2 | Get-GrowattDevice")]
    [InlineData("Get-GrowattPlantEnergy 2 | Get-GrowattDevice")]
    [InlineData("Get-GrowattDevice 2 | Get-GrowattPlant | Get-GrowattDevice")]
    [InlineData("'plant 2' | Get-GrowattDevice")]
    [InlineData("Get-GrowattDevice -PlantName *2")]
    [InlineData("[pscustomobject] @{ Name = 'Plant 2' } | Get-GrowattDevice")]
    [InlineData("'Plant 2' | Get-GrowattPlant | Get-GrowattDevice")]
    [InlineData("'*2', 2 | Get-GrowattPlant | Get-GrowattDevice")]
    [InlineData("Get-GrowattDevice -SerialNumber b*")]
    [InlineData("Get-GrowattDevice -SerialNumber b0001, B0002")]
    [InlineData("Get-GrowattDevice 1, 2 -SerialNumber B000?")]
    public void Plants_come_by_argument_and_by_pipeline(string script)
    {
        using var fleet = new FleetServer(FleetPlant.OfSph(1, "A", 1), FleetPlant.OfSph(2, "B", 2));
        using var session = Session.ConnectedTo(fleet.Server);

        var run = session.Run(script);

        Assert.Empty(run.Errors);
        Assert.Equal(["B0001", "B0002"], run.SerialNumbers);
    }

    [Theory]
    [InlineData("Get-GrowattPlant", "Home,Hofgut,Field [1]")]
    [InlineData("Get-GrowattPlant ho*", "Home,Hofgut")]
    [InlineData("Get-GrowattPlant *o*, f*", "Home,Hofgut,Field [1]")]
    [InlineData("Get-GrowattPlant 'Field `[1`]'", "Field [1]")]
    [InlineData("Get-GrowattPlant -PlantId 9, 7", "Home,Field [1]")]
    [InlineData("Get-GrowattPlant Ho* -PlantId 9, 7", "Home")]
    [InlineData("Get-GrowattPlant x*", "")]
    public void Plants_are_picked_by_name_and_id(string script, string names)
    {
        using var fleet = new FleetServer(new FleetPlant(7, "Home"), new FleetPlant(8, "Hofgut"), new FleetPlant(9, "Field [1]"));
        using var session = Session.ConnectedTo(fleet.Server);

        var run = session.Run(script);

        Assert.Empty(run.Errors);
        Assert.Equal(names, string.Join(',', run.Output.Select(plant => plant.Properties["Name"].Value)));
    }

    [Fact]
    public void A_plant_that_is_not_there_is_an_error_that_names_it()
    {
        using var fleet = new FleetServer(new FleetPlant(7, "Home"));
        using var session = Session.ConnectedTo(fleet.Server);

        var listed = session.Run("Get-GrowattPlant nowhere, home -PlantId 7, 12");
        var read = session.Run("7, 12 | Get-GrowattDevice");

        Assert.Equal([12L, "nowhere"], listed.Errors.Select(error => error.TargetObject).OrderBy(target => target is string));
        Assert.All(listed.Errors, error => Assert.Equal("PlantNotFound", error.Id()));
        Assert.Equal("Home", Assert.Single(listed.Output).Properties["Name"].Value);
        var missing = Assert.Single(read.Errors);
        Assert.Equal(("PlantNotFound", 12L, ErrorCategory.ObjectNotFound), (missing.Id(), missing.TargetObject, missing.CategoryInfo.Category));
        Assert.StartsWith("Plant 12: The API does not know the plant: error_code 10003.", missing.ErrorDetails.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'nowhere' | Get-GrowattPlant", "PlantNotFound", "The account has no plant named 'nowhere'.")]
    [InlineData("Get-GrowattDevice -PlantName nowhere", "PlantNotFound", "The account has no plant named 'nowhere'.")]
    [InlineData("[datetime]::MinValue | Get-GrowattDevice", "PlantNotFound", "on the pipeline is not a plant.")]
    [InlineData("Get-GrowattDevice -SerialNumber SPH1, SPH99 | Out-Null", "DeviceNotFound", "SPH99: no device that was listed has this serial number.")]
    public void What_is_not_found_is_an_error_that_names_it(string script, string id, string words)
    {
        using var fleet = new FleetServer(Mixed);
        using var session = Session.ConnectedTo(fleet.Server);

        var run = session.Run(script);

        var error = Assert.Single(run.Errors);
        Assert.Equal(id, error.Id());
        Assert.Contains(words, error.ErrorDetails.Message, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_device_is_looked_for_no_further_than_it_is_found()
    {
        using var fleet = new FleetServer(FleetPlant.OfSph(1, "A", 1), FleetPlant.OfSph(2, "B", 1), FleetPlant.OfSph(3, "C", 1));
        using var session = Session.ConnectedTo(fleet.Server);

        Assert.Equal(["B0001"], session.Run("Get-GrowattDevice -SerialNumber B0001").SerialNumbers);

        Assert.DoesNotContain(fleet.Asked, path => path.Contains("plant_id=3", StringComparison.Ordinal));
    }

    [Fact]
    public void Energy_is_five_minutes_old_at_most_and_says_when_it_was_read()
    {
        using var session = Session.Demo(1);

        var maxAge = session.Run("(Get-Command Get-GrowattPlantEnergy).Parameters['MaxAge'].ParameterType.Name; [Growatt.Commands.GetGrowattPlantEnergyCommand]::new().MaxAge.TotalMinutes");
        var ages = session.Run("Get-GrowattPlant; Get-GrowattPlant -Detailed; Get-GrowattPlantEnergy; Get-GrowattDevice -SerialNumber DEMO000001");

        Assert.Equal(["TimeSpan", 5d], maxAge.Output.Select(value => value.BaseObject));
        Assert.Equal(4, ages.Output.Count);
        Assert.All(ages.Output, record => Assert.InRange(
            DateTimeOffset.Now - (DateTimeOffset)record.Properties["RetrievedAt"].Value, TimeSpan.Zero, TimeSpan.FromMinutes(5)));
    }

    [Fact]
    public void Clearing_the_cache_says_how_long_the_next_list_has_to_wait()
    {
        using var fleet = new FleetServer(new FleetPlant(7, "Home"));
        using var session = new Session();
        session.Run($"Connect-Growatt -BaseUri {fleet.Server.Address} -Token {StubServer.Token}");

        var run = session.Run("Get-GrowattPlant | Out-Null; Clear-GrowattCache (Get-GrowattConnection)");

        Assert.Matches(
            @"^The API does not allow all of it to be requested again at once: a command that needs it may wait up to (5 min|4 min \d+ s)\.$", Assert.Single(run.Warnings));
    }

    [Fact]
    public void Details_add_to_what_the_list_says()
    {
        using var fleet = new FleetServer(new FleetPlant(7, "Home"));
        using var session = Session.ConnectedTo(fleet.Server);

        var plant = Assert.Single(session.Run("Get-GrowattPlant -Detailed").Output);

        Assert.Equal("Growatt.PlantDetails", plant.TypeNames[0]);
        Assert.Equal((7L, "Home", "GMT+8", "48.4", 9.5), (
            plant.Properties["PlantId"].Value, plant.Properties["Name"].Value, plant.Properties["Timezone"].Value,
            plant.Properties["Latitude"].Value, plant.Properties["PeakPower"].Value));
    }

    [Fact]
    public void A_plant_whose_name_has_brackets_is_found_by_it()
    {
        using var fleet = new FleetServer(new FleetPlant(7, "Roof [south]"), new FleetPlant(8, "Roof [north]"));
        using var session = Session.ConnectedTo(fleet.Server);

        Assert.Equal([7L], session.Run("Get-GrowattPlant 'roof [South]'").Output.Select(plant => plant.Properties["PlantId"].Value));
        Assert.Equal([7L, 8L], session.Run("Get-GrowattPlant roof*").Output.Select(plant => plant.Properties["PlantId"].Value));
    }

    [Fact]
    public void A_bracket_that_is_never_closed_is_part_of_a_name()
    {
        using var fleet = new FleetServer(new FleetPlant(7, "[Roof"), new FleetPlant(8, "Roof"));
        using var session = Session.ConnectedTo(fleet.Server);

        Assert.Equal([7L], session.Run("Get-GrowattPlant '[roof'").Output.Select(plant => plant.Properties["PlantId"].Value));
        Assert.Equal("PlantNotFound", Assert.Single(session.Run("Get-GrowattPlant '[Barn'").Errors).Id());
    }

    [Fact]
    public void Plants_are_picked_by_ids_on_the_pipeline_and_what_is_no_plant_picks_none()
    {
        using var fleet = new FleetServer(new FleetPlant(7, "Home"), new FleetPlant(8, "Barn"));
        using var session = Session.ConnectedTo(fleet.Server);

        Assert.Equal([8L], session.Run("8 | Get-GrowattPlant").Output.Select(plant => plant.Properties["PlantId"].Value));
        Assert.Equal([8L], session.Run("Get-GrowattPlant Barn | Get-GrowattPlant").Output.Select(plant => plant.Properties["PlantId"].Value));
        Assert.Empty(session.Run("@() | Get-GrowattPlant").Output);
        var wrong = session.Run("[pscustomobject] @{ PlantId = 'abc' } | Get-GrowattPlant");
        Assert.Empty(wrong.Output);
        Assert.Single(wrong.Errors);
    }

    [Theory]
    [InlineData("@{ SerialNumber = 'AAA1'; Type = 'Max' }", false)]
    [InlineData("@{ SerialNumber = 'AAA1'; Type = '4' }", false)]
    [InlineData("@{ device_sn = 'AAA1'; type = 4 }", false)]
    [InlineData("@{ device_sn = 'AAA1'; type = [long] 99 }", false)]
    [InlineData("@{ SerialNumber = 'AAA1'; Type = 'mix' }", true)]
    [InlineData("@{ device_sn = 'AAA1'; type = 5 }", true)]
    [InlineData("@{ SerialNumber = 'AAA1'; Type = 'SPH 6000 on the roof' }", true)]
    [InlineData("@{ SerialNumber = 'AAA1'; Type = '' }", true)]
    [InlineData("@{ SerialNumber = 'AAA1'; Type = $null }", true)]
    [InlineData("@{ SerialNumber = 'AAA1' }", true)]
    public void Rows_of_a_file_say_their_type_too_unless_it_is_another_kind_of_type(string row, bool isRead)
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run($"[pscustomobject] {row} | Get-GrowattMixRealtime");

        Assert.Equal(isRead ? ["AAA1"] : [], run.SerialNumbers);
        Assert.Empty(run.Errors);
        Assert.Equal(isRead ? 0 : 1, run.Warnings.Count);
    }

    [Fact]
    public void The_type_of_one_object_says_nothing_of_the_next()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run("[pscustomobject] @{ Sn = 'AAA1'; Type = 'Max' }, [pscustomobject] @{ Sn = 'BBB1' }, 'CCC1' | Get-GrowattMixRealtime");

        Assert.Equal(["BBB1", "CCC1"], run.SerialNumbers);
    }

    [Fact]
    public void Types_are_picked()
    {
        using var fleet = new FleetServer(Mixed);
        using var session = Session.ConnectedTo(fleet.Server);

        Assert.Equal(["MTR1", "MAX1"], session.Run("Get-GrowattDevice -Type Other, Max").SerialNumbers.OrderDescending());
    }

    [Fact]
    public void What_is_kept_is_said_with_Verbose_and_what_is_old_with_a_warning()
    {
        using var fleet = new FleetServer(FleetPlant.OfSph(1, "A", 1), FleetPlant.OfSph(2, "B", 1));
        using var session = new Session();
        session.Run($"Connect-Growatt -BaseUri {fleet.Server.Address} -Token {StubServer.Token}");

        var asked = session.Run("Get-GrowattDevice -Verbose");
        var kept = session.Run("Get-GrowattDevice -Verbose");
        var forced = session.Run("Get-GrowattDevice -Force -Verbose");

        Assert.Equal(3, asked.Verbose.Count);
        Assert.Matches(@"^v1/plant/list\?page=1&perpage=100: [\d,]+ ms, \d+ bytes\.$", asked.Verbose[0]);
        Assert.Matches(@"^The list of plants comes from the cache: this answer is \d+ s old\.$", kept.Verbose[0]);
        Assert.Empty(kept.Warnings);
        Assert.Equal(["A0001", "B0001"], forced.SerialNumbers);
        Assert.Equal(2, forced.Warnings.Count);
        Assert.Matches(@"^The list of plants cannot be requested again for (5 min|4 min \d+ s): this answer is \d+ s old\.$", forced.Warnings[0]);
        Assert.StartsWith("The list of devices cannot be requested again", forced.Warnings[1], StringComparison.Ordinal);
        Assert.Single(forced.Verbose, line => line.StartsWith("The list of devices cannot be requested again", StringComparison.Ordinal));
        Assert.Equal(3, fleet.Asked.Count);
    }

    [Fact]
    public void An_age_is_given_in_seconds()
    {
        using var fleet = new FleetServer(new FleetPlant(7, "Home"));
        using var session = Session.ConnectedTo(fleet.Server);

        session.Run("Get-GrowattPlant; Get-GrowattPlant -MaxAge 600; Get-GrowattPlant -MaxAge 00:10; Get-GrowattPlant -MaxAge 0");

        Assert.Equal(2, fleet.Asked.Count);
    }

    [Fact]
    public void A_count_without_devices_is_a_warning()
    {
        using var server = new StubServer(_ => new StubAnswer("""{"data":{"count":1,"devices":[]},"error_code":0}"""));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("Get-GrowattDevice 7");

        Assert.Empty(run.Output);
        Assert.Empty(run.Errors);
        Assert.StartsWith("The API gives the number of devices in plant 7 as 1, but lists 0.", Assert.Single(run.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_that_is_refused_ends_the_pipeline()
    {
        using var server = new StubServer(_ => StubAnswer.Error(10011, "error_permission_denied"));
        using var session = Session.ConnectedTo(server);

        var run = session.Run(Pipeline);

        Assert.Equal("TokenRefused", run.Terminating!.Id());
        Assert.Single(server.Requests);
    }

    [Fact]
    public void An_error_of_one_plant_costs_no_other()
    {
        using var server = new StubServer(request =>
            request.Path.Contains("plant_id=2", StringComparison.Ordinal) ? StubAnswer.Error(10011, "error_permission_denied")
            : request.Path.Contains("plant/list", StringComparison.Ordinal) ? new StubAnswer("""{"data":{"count":3,"plants":[{"plant_id":1},{"plant_id":2},{"plant_id":3}]},"error_code":0}""")
            : new StubAnswer("""{"data":{"current_power":1.5},"error_code":0}"""));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("Get-GrowattPlantEnergy");

        Assert.Equal([1L, 3L], run.Output.Select(energy => energy.Properties["PlantId"].Value));
        Assert.Equal(("PermissionDenied", 2L), (Assert.Single(run.Errors).Id(), run.Errors[0].TargetObject));
    }

    [Fact]
    public void Clearing_the_cache_of_a_connection_makes_the_next_call_ask()
    {
        using var fleet = new FleetServer(new FleetPlant(7, "Home"));
        using var other = new FleetServer(new FleetPlant(8, "Away"));
        using var session = Session.ConnectedTo(other.Server);
        session.Run("Get-GrowattPlant");
        using var second = Session.ConnectedTo(fleet.Server);

        second.Run("Get-GrowattPlant; Clear-GrowattCache (Get-GrowattConnection) -WhatIf; Get-GrowattPlant");
        Assert.Single(fleet.Asked);

        var cleared = second.Run("Get-GrowattConnection | Clear-GrowattCache -Verbose; Get-GrowattPlant");
        session.Run("Get-GrowattPlant");

        Assert.Contains(cleared.Verbose, line => line.StartsWith("Cleared: 1 cached answers of Growatt at", StringComparison.Ordinal));
        Assert.Equal(2, fleet.Asked.Count);
        Assert.Single(other.Asked);
    }
}
