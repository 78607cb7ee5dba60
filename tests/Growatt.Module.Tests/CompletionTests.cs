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

    private static IEnumerable<string> Complete(Session session, string line) =>
        session.Run($"(TabExpansion2 -inputScript \"{line}\" -cursorColumn {line.Length}).CompletionMatches")
            .Output.Select(match => (CompletionResult)match.BaseObject)
            .Where(match => match.ResultType == CompletionResultType.ParameterValue)
            .Select(match => match.ListItemText);
}
