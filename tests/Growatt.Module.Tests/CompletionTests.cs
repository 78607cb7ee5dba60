using System.Management.Automation;

namespace Growatt.Module.Tests;

public sealed class CompletionTests
{
    [Fact]
    public void Serial_numbers_of_the_demo_fleet_are_completed()
    {
        using var session = Session.Demo(12);

        Assert.Equal(["DEMO000010", "DEMO000011", "DEMO000012"], Complete(session, "Get-GrowattMixRealtime -SerialNumber demo00001"));
    }

    [Fact]
    public void Of_more_than_can_be_shown_the_first_are_completed_whatever_was_read_before()
    {
        using var session = Session.Demo(150);
        session.Run("'DEMO000125', 'DEMO000130' | Get-GrowattMixRealtime");

        var completed = Complete(session, "Get-GrowattMixRealtime ").ToList();

        Assert.Equal("DEMO000001", completed[0]);
        Assert.Equal("DEMO000100", completed[^1]);
        Assert.Equal(100, completed.Count);
    }

    [Fact]
    public void Devices_that_were_read_are_completed_in_the_runspace_that_read_them()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);
        using var other = Session.ConnectedTo(server);

        session.Run("Get-GrowattMixRealtime XYZ0000002, ABC0000001");

        Assert.Equal(["ABC0000001", "XYZ0000002"], Complete(session, "Get-GrowattMixRealtime "));
        Assert.Equal(["XYZ0000002"], Complete(session, "Get-GrowattMixRealtime -Sn 'x"));
        Assert.DoesNotContain("ABC0000001", Complete(other, "Get-GrowattMixRealtime "));
        Assert.Single(server.Requests);
    }

    [Fact]
    public void Plants_and_devices_are_completed_from_what_is_kept_without_a_request()
    {
        using var fleet = new FleetServer(
            new FleetPlant(1185, "Home", new FleetDevice("XSPH1"), new FleetDevice("XMAX1", 4)),
            new FleetPlant(1186, "O'Hara's [north]"),
            new FleetPlant(2200, "Hofgut"));
        using (var before = Session.ConnectedTo(fleet.Server))
        {
            before.Run("Get-GrowattDevice");
        }

        var asked = fleet.Asked.Count;
        using var session = Session.ConnectedTo(fleet.Server);

        Assert.Equal(["Hofgut", "Home"], Texts(session, "Get-GrowattPlant -Name ho"));
        Assert.Equal(["'O''Hara''s `[north`]'"], Texts(session, "Get-GrowattPlant o"));
        Assert.Equal(["1185", "1186"], Texts(session, "Get-GrowattDevice -PlantId 11"));
        Assert.Equal(["2200"], Texts(session, "Get-GrowattPlantEnergy hof"));
        Assert.Equal(["1185", "1186", "2200"], Texts(session, "Get-GrowattPlant -PlantId "));
        Assert.Equal(["XSPH1"], Texts(session, "Get-GrowattMixRealtime x"));
        Assert.Equal(["XSPH1"], Texts(session, "Get-GrowattMixRealtime -SerialNumber 'x"));
        Assert.Equal(asked, fleet.Asked.Count);
    }

    [Fact]
    public void What_is_picked_finds_the_plant()
    {
        using var fleet = new FleetServer(new FleetPlant(1, "O'Hara's [north]*"));
        using var session = Session.ConnectedTo(fleet.Server);
        session.Run("Get-GrowattPlant");

        var picked = Assert.Single(Texts(session, "Get-GrowattPlant "));

        Assert.Equal(1L, Assert.Single(session.Run($"Get-GrowattPlant {picked}").Output).Properties["PlantId"].Value);
    }

    [Fact]
    public void A_connection_on_the_command_line_is_the_one_that_counts()
    {
        using var one = new FleetServer(new FleetPlant(1, "One"));
        using var two = new FleetServer(new FleetPlant(2, "Two"));
        using var session = Session.ConnectedTo(one.Server);
        session.Run($"Get-GrowattPlant; $global:two = Connect-Growatt -BaseUri {two.Server.Address} -Token {StubServer.Token} -PassThru; Get-GrowattPlant");
        session.Run($"Connect-Growatt -BaseUri {one.Server.Address} -Token {StubServer.Token}");

        Assert.Equal(["One"], Texts(session, "Get-GrowattPlant "));
        Assert.Equal(["Two"], Texts(session, "Get-GrowattPlant -Connection $two -Name "));
    }

    [Fact]
    public void Without_a_connection_nothing_is_completed_and_nothing_fails()
    {
        using var session = new Session();

        Assert.Empty(Texts(session, "Get-GrowattPlant "));
        Assert.Empty(Texts(session, "Get-GrowattDevice -PlantId "));
        Assert.Empty(Texts(session, "Get-GrowattMixRealtime "));
    }

    [Fact]
    public void Broken_files_complete_nothing_and_fail_nothing()
    {
        using var fleet = new FleetServer(new FleetPlant(1, "One"));
        using var session = Session.ConnectedTo(fleet.Server);
        session.Run("Get-GrowattPlant");
        foreach (var file in Directory.EnumerateFiles(OwnEnvironment.CacheFolder, "v1-plant-list.*.json", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains(fleet.Server.Address, StringComparison.Ordinal)))
        {
            File.WriteAllText(file, "{");
        }

        Assert.Empty(Texts(session, "Get-GrowattPlant "));
        Assert.DoesNotContain(session.Run("$Error").Output, error => error.ToString().Contains("JSON", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Regions_are_completed()
    {
        using var session = new Session();

        Assert.Equal(["Atess", "AustraliaNewZealand"], Complete(session, "Connect-Growatt -Region A"));
    }

    [Fact]
    public void Names_of_fields_are_completed()
    {
        using var session = new Session();

        Assert.Equal(["Vac1", "Vac2", "Vac3"], Complete(session, "Get-GrowattField vac"));
    }

    [Fact]
    public void Records_are_completed_by_their_names_and_by_the_words_people_use()
    {
        using var session = new Session();

        Assert.Superset(new HashSet<string> { "MixRealtime", "Plant", "PlantDetails", "PlantEnergy", "Device" }, Texts(session, "Get-GrowattField -Record ").ToHashSet());
        Assert.Equal(["MixRealtime"], Texts(session, "Get-GrowattField -Record SPH"));
    }

    [Fact]
    public void Names_of_fields_are_those_of_the_record_that_is_chosen()
    {
        using var session = new Session();

        Assert.Equal(["PeakPower"], Complete(session, "Get-GrowattField -Record Plant -Name peak"));
    }

    [Fact]
    public void Serial_numbers_of_another_family_are_not_offered()
    {
        using var fleet = new FleetServer(new FleetPlant(1, "One", new FleetDevice("XSPH1"), new FleetDevice("XMAX1", 4)));
        using var session = Session.ConnectedTo(fleet.Server);
        session.Run("Get-GrowattDevice 1; Get-GrowattMixRealtime XSPH2, XMAX1");

        Assert.Equal(["XSPH1", "XSPH2"], Texts(session, "Get-GrowattMixRealtime X"));
    }

    [Fact]
    public void What_could_steer_a_terminal_is_not_completed_and_the_plant_is_found()
    {
        using var fleet = new FleetServer(new FleetPlant(1, "Ho\\u001b[31mme\\u202e", new FleetDevice("X\\u001bSPH1") { Model = "M\\u0007" }, new FleetDevice("XSPH2") { Model = "M\\u0007" }));
        using var session = Session.ConnectedTo(fleet.Server);
        session.Run("Get-GrowattPlant | Get-GrowattDevice");

        var plant = Assert.Single(Matches(session, "Get-GrowattPlant "));
        var device = Assert.Single(Matches(session, "Get-GrowattMixRealtime X"));

        Assert.DoesNotMatch(@"[\p{Cc}\p{Cf}]", plant.CompletionText + plant.ListItemText + plant.ToolTip + device.CompletionText + device.ListItemText + device.ToolTip);
        Assert.Equal(1L, Assert.Single(session.Run($"Get-GrowattPlant {plant.CompletionText}").Output).Properties["PlantId"].Value);
    }

    private static IEnumerable<string> Complete(Session session, string line) => Matches(session, line).Select(match => match.ListItemText);

    /// <summary>What is put on the command line.</summary>
    private static IEnumerable<string> Texts(Session session, string line) => Matches(session, line).Select(match => match.CompletionText);

    private static IEnumerable<CompletionResult> Matches(Session session, string line) =>
        session.Run($"$line = '{line.Replace("'", "''", StringComparison.Ordinal)}'; (TabExpansion2 -inputScript $line -cursorColumn $line.Length).CompletionMatches")
            .Output.Select(match => (CompletionResult)match.BaseObject)
            .Where(match => match.ResultType == CompletionResultType.ParameterValue);
}
