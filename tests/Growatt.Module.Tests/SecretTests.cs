using System.Text.Json;

namespace Growatt.Module.Tests;

public sealed class SecretTests
{
    [Fact]
    public void The_token_is_in_the_header_and_in_no_stream()
    {
        using var server = new StubServer(request => request.SerialNumbers.Contains("A1")
            ? StubAnswer.Records(["A1"])
            : new StubAnswer($"<html>{StubServer.Token}</html>", 500));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("$VerbosePreference = $DebugPreference = 'Continue'; 'A1', 'B1' | Get-GrowattMixRealtime -BatchSize 1 -MaxRetry 0");
        var records = session.Run("$Error | ForEach-Object { $_.ToString(); $_.Exception.ToString(); $_.ErrorDetails.ToString() }");

        Assert.Equal([StubServer.Token, StubServer.Token], server.Requests.Select(request => request.Token));
        Assert.Single(run.Errors);
        Assert.NotEmpty(run.Verbose);
        Assert.NotEmpty(run.Debug);
        var everything = run.Output.Concat(records.Output).Select(item => item.ToString())
            .Concat(run.Errors.Select(error => error.ToString()))
            .Concat(run.Verbose).Concat(run.Debug).Concat(run.Others)
            .Concat(run.Progress.Select(record => record.ToString()));
        Assert.All(everything, text => Assert.DoesNotContain(StubServer.Token, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_connection_shows_no_token_however_it_is_looked_at()
    {
        using var session = new Session();
        var connection = session.Run("Connect-Growatt -Token made-up-secret -PassThru").Output[0];

        var properties = connection.Properties.Select(property => $"{property.Name} = {property.Value}");
        var json = JsonSerializer.Serialize(connection.BaseObject);
        var clixml = System.Management.Automation.PSSerializer.Serialize(connection);
        var shown = session.Show("Get-GrowattConnection");

        Assert.All(
            properties.Append(json).Append(clixml).Append(connection.ToString()).Concat(shown),
            text => Assert.DoesNotContain("made-up-secret", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_token_that_is_no_token_is_not_repeated_in_the_error()
    {
        using var session = new Session();

        var run = session.Run("$value = 'made-up secret'; Connect-Growatt -Token $value");

        Assert.DoesNotContain("secret", run.Terminating!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Terminating!.Exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_in_an_address_is_not_repeated_in_the_error()
    {
        using var session = new Session();

        var error = session.Run("$address = 'https://me:hidden@openapi.example/'; Connect-Growatt -Token any -BaseUri $address").Terminating!;

        Assert.Equal("InvalidBaseUri", error.Id());
        Assert.DoesNotContain("hidden", $"{error} {error.TargetObject} {error.CategoryInfo} {error.Exception}", StringComparison.Ordinal);
    }
}
