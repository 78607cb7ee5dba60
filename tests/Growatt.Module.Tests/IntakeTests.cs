using System.Management.Automation;

namespace Growatt.Module.Tests;

/// <summary>How devices come into a command.</summary>
public sealed class IntakeTests
{
    private static readonly FleetPlant Mixed = new(
        7, "Home", new FleetDevice("SPH1"), new FleetDevice("MAX1", 1, 1), new FleetDevice("MAX1", 4, 1), new FleetDevice("MTR1", 3, 1), new FleetDevice("MIN1", 7, 3));

    [Theory]
    [InlineData("Serial Number")]
    [InlineData("SERIAL NUMBER")]
    [InlineData("Serial No.")]
    [InlineData("serial-number")]
    [InlineData("device-sn")]
    [InlineData("Device SN")]
    [InlineData("mix_sn")]
    [InlineData("SphSn")]
    public void Columns_bind_whatever_their_spelling(string column)
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run($"[pscustomobject] @{{ 'Datalogger SN' = 'LOG1'; '{column}' = 'AAA1' }}, @{{ '{column}' = 'AAA2' }} | Get-GrowattMixRealtime");

        Assert.Empty(run.Errors);
        Assert.Equal(["AAA1", "AAA2"], run.SerialNumbers);
    }

    [Fact]
    public void Rows_without_a_serial_number_are_one_error_that_names_their_columns()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run("1..3 | ForEach-Object { [pscustomobject] @{ Site = 'North'; Datalogger = \"LOG$_\" } } | Get-GrowattMixRealtime");

        var error = Assert.Single(run.Errors);
        Assert.Equal(("InvalidSerialNumber", ErrorCategory.InvalidArgument), (error.Id(), error.CategoryInfo.Category));
        Assert.StartsWith("This object has no serial number. Its columns are Site, Datalogger. Name the column SerialNumber", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("SerialNumber;Name", ";", "';'")]
    [InlineData("SerialNumber\tName", "\t", "\"`t\"")]
    public void A_file_read_with_the_wrong_delimiter_is_recognised(string header, string delimiter, string said)
    {
        using var session = Session.Demo(1);

        var run = session.Run($"'{header}', 'DEMO000001{delimiter}Roof' | ConvertFrom-Csv | Get-GrowattMixRealtime");

        Assert.Contains($"the file was read with the wrong delimiter. Use Import-Csv -Delimiter {said}.", Assert.Single(run.Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_lines_are_skipped()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run("'', 'A1', '   ', 'A2', \"`t\" | Get-GrowattMixRealtime");

        Assert.Empty(run.Errors);
        Assert.Equal(["A1", "A2"], run.SerialNumbers);
    }

    [Theory]
    [InlineData("DEMO*", "Wildcards do not work here.")]
    [InlineData("DEMO000001,DEMO000002", "split this one with -split")]
    [InlineData("DEMO000001; DEMO000002", "split this one with -split")]
    [InlineData("fleet.csv", "use Get-Content or Import-Csv")]
    [InlineData(@"C:\fleet", "use Get-Content or Import-Csv")]
    [InlineData("./fleet.txt", "use Get-Content or Import-Csv")]
    public void What_was_meant_is_answered_with_the_right_way(string text, string advice)
    {
        using var session = Session.Demo(3);

        Assert.Contains(advice, Assert.Single(session.Run($"Get-GrowattMixRealtime '{text}'").Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_at_all_means_every_SPH_of_the_account_and_plants_mean_theirs()
    {
        using var fleet = new FleetServer(FleetPlant.OfSph(1, "A", 120), Mixed, FleetPlant.OfSph(2, "B", 3));
        using var session = Session.ConnectedTo(fleet.Server);

        var all = session.Run("Get-GrowattMixRealtime -Verbose");

        Assert.Empty(all.Errors);
        Assert.Empty(all.Warnings);
        Assert.Equal(124, all.Output.Count);
        Assert.Equal([100, 24], fleet.Server.Requests.Where(request => request.SerialNumbers.Count > 0).Select(request => request.SerialNumbers.Count));
        Assert.Equal(["SPH1", "B0001", "B0002", "B0003"], session.Run("Get-GrowattPlant | Where-Object PlantId -ne 1 | Get-GrowattMixRealtime").SerialNumbers);
        Assert.Equal(["B0001", "B0002", "B0003"], session.Run("[pscustomobject] @{ PlantId = '2'; Name = 'x' } | Get-GrowattMixRealtime").SerialNumbers);
    }

    [Theory]
    [InlineData("$none = @(); Get-GrowattMixRealtime $none")]
    [InlineData("$none = $null; $none | Where-Object { $_ } | Get-GrowattMixRealtime")]
    [InlineData("@() | Get-GrowattMixRealtime")]
    public void An_empty_list_does_not_mean_the_whole_account(string command)
    {
        using var fleet = new FleetServer(Mixed);
        using var session = Session.ConnectedTo(fleet.Server);

        Assert.Empty(session.Run(command).Output);
        Assert.Empty(fleet.Asked);
    }

    [Fact]
    public void An_account_without_such_devices_says_so()
    {
        using var fleet = new FleetServer(new FleetPlant(1, "Meters", new FleetDevice("MTR1", 3, 1)));
        using var session = Session.ConnectedTo(fleet.Server);

        var run = session.Run("Get-GrowattMixRealtime");

        Assert.Equal("The account lists no device that Get-GrowattMixRealtime reads.", Assert.Single(run.Warnings));
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Devices_of_other_types_on_the_pipeline_are_one_warning_that_counts_them()
    {
        using var fleet = new FleetServer(Mixed with { Devices = [.. Mixed.Devices, new FleetDevice("MTR2", 3)] });
        using var session = Session.ConnectedTo(fleet.Server);

        var run = session.Run("Get-GrowattDevice | Get-GrowattMixRealtime");

        Assert.Equal(["SPH1"], run.SerialNumbers);
        Assert.Empty(run.Errors);
        Assert.Matches(
            @"^4 devices of other types \(2 Other, 1 \w+, 1 \w+\) left out: Get-GrowattMixRealtime reads SPH only\. Get-GrowattRealtime reads every type\.$",
            Assert.Single(run.Warnings));
        Assert.Equal(["SPH1"], Assert.Single(fleet.Server.Requests, request => request.SerialNumbers.Count > 0).SerialNumbers);
    }

    [Theory]
    [InlineData("Max")]
    [InlineData("4")]
    [InlineData("Other")]
    public void A_serial_number_whose_type_is_typed_wrong_is_an_error(string type)
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run($"Get-GrowattMixRealtime A1, A2 -Type {type}");

        Assert.Equal([("WrongDeviceType", "A1"), ("WrongDeviceType", "A2")], run.Errors.Select(error => (error.Id(), (string)error.TargetObject)));
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("Mix")]
    [InlineData("SPH")]
    [InlineData("sph")]
    [InlineData("5")]
    public void A_type_is_what_people_say(string type)
    {
        using var fleet = new FleetServer(Mixed);
        using var session = Session.ConnectedTo(fleet.Server);

        Assert.Equal(["SPH1"], session.Run($"Get-GrowattDevice -Type {type}").SerialNumbers);
        Assert.Equal(["A1"], session.Run($"Get-GrowattMixRealtime A1 -Type {type}").SerialNumbers);
        Assert.Equal(["A2"], session.Run($"[pscustomobject] @{{ Sn = 'A2'; Type = '{type}' }} | Get-GrowattRealtime").SerialNumbers);
    }

    [Fact]
    public void The_same_device_under_two_types_is_one_result()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run(
            "[pscustomobject] @{ Sn = 'AAA1'; Type = 'Other' }, [pscustomobject] @{ Sn = 'AAA1'; Type = 'Mix' }, [pscustomobject] @{ Sn = ' aaa1'; Type = 'Mix' } | Get-GrowattMixRealtime");

        Assert.Equal(["AAA1"], run.SerialNumbers);
        Assert.Empty(run.Errors);
        Assert.Empty(run.Warnings);
    }

    [Fact]
    public void Get_GrowattRealtime_knows_the_type_of_what_was_listed_and_of_nothing_else()
    {
        using var fleet = new FleetServer(Mixed);
        using var session = Session.ConnectedTo(fleet.Server);

        Assert.Equal(["UnknownDeviceType"], session.Run("Get-GrowattRealtime SPH1").Errors.Select(error => error.Id()));
        session.Run("Get-GrowattDevice");
        Assert.Equal(["sph1"], session.Run("Get-GrowattRealtime sph1").SerialNumbers);
        Assert.Equal(["NEW1"], session.Run("Get-GrowattRealtime NEW1 -Type SPH").SerialNumbers);
    }

    [Fact]
    public void Devices_without_live_data_are_one_error_that_names_them_all()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run(
            "[pscustomobject] @{ Sn = 'MTR1'; Type = 3 }, [pscustomobject] @{ Sn = 'A1'; Type = 5 }, [pscustomobject] @{ Sn = 'MTR2'; Type = 3 } | Get-GrowattRealtime");

        Assert.Equal(["A1"], run.SerialNumbers);
        var error = Assert.Single(run.Errors);
        Assert.Equal("WrongDeviceType", error.Id());
        Assert.StartsWith("2 devices of other types (2 Other) without live data: MTR1, MTR2.", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["MTR1", "MTR2"], Assert.IsType<string[]>(error.TargetObject));
    }
}
