using System.Management.Automation;

namespace Growatt.Module.Tests;

/// <summary>The environment belongs to the whole process: these run while no other test does.</summary>
[CollectionDefinition(nameof(EnvironmentTests), DisableParallelization = true)]
[Collection(nameof(EnvironmentTests))]
public sealed class EnvironmentTests : IDisposable
{
    private readonly string? _cache = Environment.GetEnvironmentVariable("GROWATT_CACHE_DIR");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("GROWATT_CACHE_DIR", _cache);
        Environment.SetEnvironmentVariable("GROWATT_TOKEN", null);
        Environment.SetEnvironmentVariable("GROWATT_BASE_URI", null);
        Environment.SetEnvironmentVariable("GROWATT_REGION", null);
    }

    [Fact]
    public void A_region_in_the_environment_stands_for_its_host_and_an_address_counts_more()
    {
        Environment.SetEnvironmentVariable("GROWATT_TOKEN", "made-up-env");
        Environment.SetEnvironmentVariable("GROWATT_REGION", "us");
        using var session = new Session();

        Assert.Equal("NorthAmerica", session.Run("Connect-Growatt -PassThru").Output[0].Properties["Region"].Value.ToString());
        Environment.SetEnvironmentVariable("GROWATT_BASE_URI", "https://growatt.example/");
        Assert.Equal(new Uri("https://growatt.example/"), session.Run("Connect-Growatt -PassThru").Output[0].Properties["BaseUri"].Value);
    }

    [Fact]
    public void A_region_in_the_environment_that_is_none_is_refused_by_name()
    {
        Environment.SetEnvironmentVariable("GROWATT_TOKEN", "made-up-env");
        Environment.SetEnvironmentVariable("GROWATT_REGION", "Mars");
        using var session = new Session();

        var error = Assert.IsType<ErrorRecord>(session.Run("Get-GrowattMixRealtime A1").Terminating);

        Assert.Equal("InvalidRegion", error.Id());
        Assert.Contains("GROWATT_REGION holds no region: 'Mars'", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_that_changes_makes_a_new_connection_and_one_that_goes_does_not()
    {
        using var server = StubServer.WithEveryDevice();
        Environment.SetEnvironmentVariable("GROWATT_BASE_URI", server.Address);
        using var session = new Session();

        foreach (var token in new[] { "made-up-env-1", "made-up-env-2", "made-up-env-2", null })
        {
            Environment.SetEnvironmentVariable("GROWATT_TOKEN", token);
            session.Run("Get-GrowattMixRealtime A1");
        }

        Assert.Equal(["made-up-env-1", "made-up-env-2", "made-up-env-2", "made-up-env-2"], server.Requests.Select(request => request.Token));
    }

    [Fact]
    public void A_connection_of_Connect_Growatt_does_not_follow_the_environment()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);
        Environment.SetEnvironmentVariable("GROWATT_TOKEN", "made-up-env");

        session.Run("Get-GrowattMixRealtime A1");

        Assert.Equal(StubServer.Token, Assert.Single(server.Requests).Token);
    }

    [Fact]
    public void A_password_in_the_address_of_the_environment_is_not_repeated()
    {
        Environment.SetEnvironmentVariable("GROWATT_TOKEN", "made-up-env");
        using var session = new Session();

        foreach (var address in new[] { "https://me:hidden@[growatt/", "me:hidden@growatt.example", "ftp://me:hidden@growatt.example/" })
        {
            Environment.SetEnvironmentVariable("GROWATT_BASE_URI", address);
            var error = session.Run("Connect-Growatt").Terminating!;
            Assert.Equal("InvalidBaseUri", error.Id());
            Assert.DoesNotContain(error.Texts(), text => text.Contains("hidden", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_command_connects_by_itself_from_the_environment()
    {
        using var server = StubServer.WithEveryDevice();
        Environment.SetEnvironmentVariable("GROWATT_TOKEN", "made-up-env");
        Environment.SetEnvironmentVariable("GROWATT_BASE_URI", server.Address);
        using var session = new Session();

        var run = session.Run("Get-GrowattMixRealtime A1; Get-GrowattConnection");

        Assert.Equal(2, run.Output.Count);
        Assert.Equal("made-up-env", Assert.Single(server.Requests).Token);
    }

    [Fact]
    public void Without_an_address_the_token_of_the_environment_is_for_the_global_region()
    {
        Environment.SetEnvironmentVariable("GROWATT_TOKEN", "made-up-env");
        using var session = new Session();

        var connection = session.Run("Connect-Growatt -PassThru").Output[0];

        Assert.Equal("Global", connection.Properties["Region"].Value.ToString());
    }

    [Fact]
    public void A_region_that_is_asked_for_counts_more_than_the_environment()
    {
        Environment.SetEnvironmentVariable("GROWATT_TOKEN", "made-up-env");
        Environment.SetEnvironmentVariable("GROWATT_BASE_URI", "https://growatt.example/");
        using var session = new Session();

        Assert.Equal("China", session.Run("Connect-Growatt -Region China -PassThru").Output[0].Properties["Region"].Value.ToString());
        Assert.Equal(new Uri("https://growatt.example/"), session.Run("Connect-Growatt -PassThru").Output[0].Properties["BaseUri"].Value);
    }

    [Fact]
    public void An_address_in_the_environment_that_is_none_is_refused_by_name()
    {
        Environment.SetEnvironmentVariable("GROWATT_TOKEN", "made-up-env");
        Environment.SetEnvironmentVariable("GROWATT_BASE_URI", "growatt");
        using var session = new Session();

        var error = Assert.IsType<ErrorRecord>(session.Run("Get-GrowattMixRealtime A1").Terminating);

        Assert.Equal("InvalidBaseUri", error.Id());
        Assert.Contains("GROWATT_BASE_URI", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_in_the_environment_that_is_none_is_refused_by_name()
    {
        Environment.SetEnvironmentVariable("GROWATT_TOKEN", "made up");
        using var session = new Session();

        foreach (var command in new[] { "Get-GrowattMixRealtime A1", "Connect-Growatt" })
        {
            var error = Assert.IsType<ErrorRecord>(session.Run(command).Terminating);
            Assert.Equal("InvalidToken", error.Id());
            Assert.Contains("GROWATT_TOKEN", error.ToString(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("GROWATT_TOKEN", session.Run("Connect-Growatt -Token 'made up'").Terminating!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cache_that_cannot_be_used_is_one_warning_in_a_session_that_says_why()
    {
        var blocked = Path.GetTempFileName();
        Environment.SetEnvironmentVariable("GROWATT_CACHE_DIR", blocked);
        using var session = Session.Demo(250);

        var run = session.Run("Get-GrowattPlant; Get-GrowattDevice");

        Assert.Equal(3, run.Output.Count(output => output.TypeNames[0] == "Growatt.Plant"));
        var warning = Assert.Single(run.Warnings);
        Assert.StartsWith($"The cache in {blocked} cannot be used: ", warning, StringComparison.Ordinal);
        Assert.Contains("GROWATT_CACHE_DIR", warning, StringComparison.Ordinal);
        File.Delete(blocked);
    }

    [Fact]
    public void A_folder_for_the_cache_that_depends_on_the_process_is_refused_by_name()
    {
        Environment.SetEnvironmentVariable("GROWATT_CACHE_DIR", "made-up-cache");
        using var session = Session.Demo(1);

        var run = session.Run("Get-GrowattPlant");

        Assert.NotEmpty(run.Output);
        Assert.Contains("The environment variable GROWATT_CACHE_DIR holds 'made-up-cache', which is not an absolute path.", Assert.Single(run.Warnings), StringComparison.Ordinal);
        Assert.False(Directory.Exists("made-up-cache"));

        // The session keeps the answer itself, until it is told to forget it.
        Assert.Contains(session.Run("Get-GrowattPlant -Verbose").Verbose, line => line.Contains(" comes from the cache", StringComparison.Ordinal));
        Assert.Contains("absolute path", Assert.Single(session.Run("Clear-GrowattCache").Errors).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(session.Run("Get-GrowattPlant -Verbose").Verbose, line => line.Contains("from the cache", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_any_token_Connect_ends_instead_of_asking()
    {
        using var session = new Session();

        var error = Assert.IsType<ErrorRecord>(session.Run("Connect-Growatt -Region China").Terminating);

        Assert.Equal("NoToken", error.Id());
        Assert.Contains("GROWATT_TOKEN", error.ToString(), StringComparison.Ordinal);
    }
}
