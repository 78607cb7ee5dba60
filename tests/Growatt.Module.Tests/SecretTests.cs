using System.Text.Json;

namespace Growatt.Module.Tests;

public sealed class SecretTests
{
    private const string Token = StubServer.Token;

    /// <summary>Answers in which a server repeats the token, and some that have nothing to do with it.</summary>
    public static TheoryData<string, int, string?> Answers => new()
    {
        { "", 500, null },
        { $"<html>{Token}</html>", 500, null },
        { $"<html>{Token}</html>", 200, null },
        { Token, 200, null },
        { $$"""{"data":"","error_code":10099,"error_msg":"{{Token}} is bad"}""", 200, null },
        { $$"""{"data":"","error_code":10011,"error_msg":"error_permission_denied {{Token}}"}""", 200, null },
        { $$"""{"data":{"B1":{"B1":{"alias":"{{Token}}","yourToken":"{{Token}}"} } },"error_code":0}""", 200, null },
        { "", 302, $"https://{Token}.example/?token={Token}" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void The_token_is_in_the_header_and_in_no_stream(string body, int status, string? location)
    {
        using var server = new StubServer(request => request.SerialNumbers.Contains("A1") ? StubAnswer.Records(["A1"]) : new StubAnswer(body, status, location));
        using var session = Session.ConnectedTo(server);

        const string Read = "'A1', 'B1' | Get-GrowattMixRealtime -BatchSize 1 -MaxRetry 0 -Verbose -Debug";
        var run = session.Run(Read);
        var shown = session.Show(Read);
        var errors = session.Run("$Error; $Error | ForEach-Object { $_.Exception }; Get-GrowattConnection");

        Assert.Equal([Token, Token, Token, Token], server.Requests.Select(request => request.Token));
        Assert.NotEmpty(run.Verbose);
        Assert.NotEmpty(run.Debug);
        Assert.All(server.Requests, request => Assert.DoesNotContain(Token, request.Path + request.Form, StringComparison.Ordinal));
        AssertSecret([.. run.Everything, .. shown, .. errors.Everything]);
    }

    [Fact]
    public void A_redirect_takes_the_token_to_no_other_server()
    {
        using var other = StubServer.WithEveryDevice();
        using var server = new StubServer(_ => new StubAnswer("", 307, $"{other.Address}v1/device/mix/mixs_data"));
        using var session = Session.ConnectedTo(server);

        var error = Assert.Single(session.Run("Get-GrowattMixRealtime A1").Errors);

        Assert.Equal("WrongHost", error.Id());
        Assert.Contains("127.0.0.1", error.ToString(), StringComparison.Ordinal);
        Assert.Single(server.Requests);
        Assert.Empty(other.Requests);
    }

    [Theory]
    [InlineData("-BaseUri http://openapi.example/")]
    [InlineData("-BaseUri nonsense")]
    [InlineData("-BaseUri https://openapi.example/?a=b")]
    [InlineData("-RequestInterval 1")]
    [InlineData("-RequestInterval never")]
    [InlineData("-Region Nowhere")]
    [InlineData("-TimeoutSec 0")]
    [InlineData("-Proxy nonsense")]
    [InlineData("-Demo")]
    public void A_connection_that_fails_tells_no_token(string arguments)
    {
        using var session = new Session();
        session.Run($"$token = '{Token}'");

        var run = session.Run($"Connect-Growatt -Token $token {arguments} -Verbose -Debug");
        var shown = session.Show($"Connect-Growatt -Token $token {arguments} -Verbose -Debug");

        Assert.NotNull(run.Terminating);
        AssertSecret([.. run.Everything, .. shown, .. session.Run("$Error").Everything]);
    }

    [Theory]
    [InlineData("@($token, 'second')")]
    [InlineData("@{ Token = $token }")]
    [InlineData("($token + ' ' + $token)")]
    [InlineData("($token + [char]228)")]
    public void What_is_no_token_is_not_repeated(string token)
    {
        using var session = new Session();
        session.Run($"$token = '{Token}'; $bad = {token}");

        var run = session.Run("Connect-Growatt -Token $bad -Verbose -Debug");

        Assert.NotNull(run.Terminating);
        AssertSecret([.. run.Everything, .. session.Run("$Error").Everything]);
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
    public void A_password_in_an_address_is_not_repeated_in_the_error()
    {
        using var session = new Session();

        var error = session.Run("$address = 'https://me:hidden@openapi.example/'; Connect-Growatt -Token any -BaseUri $address").Terminating!;

        Assert.Equal("InvalidBaseUri", error.Id());
        Assert.DoesNotContain("hidden", $"{error} {error.TargetObject} {error.CategoryInfo} {error.Exception}", StringComparison.Ordinal);
    }

    private static void AssertSecret(IReadOnlyCollection<string> everything)
    {
        Assert.NotEmpty(everything);
        Assert.All(everything, text => Assert.DoesNotContain(Token, text, StringComparison.OrdinalIgnoreCase));
    }
}
