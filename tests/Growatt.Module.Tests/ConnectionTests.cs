using System.Management.Automation;

namespace Growatt.Module.Tests;

public sealed class ConnectionTests
{
    [Fact]
    public void A_command_without_a_connection_ends_and_says_how_to_connect()
    {
        using var session = new Session();

        var error = Assert.IsType<ErrorRecord>(session.Run("Get-GrowattMixRealtime ABC1234567").Terminating);

        Assert.Equal("NotConnected,Growatt.Commands.GetGrowattMixRealtimeCommand", error.FullyQualifiedErrorId);
        Assert.Equal(ErrorCategory.ConnectionError, error.CategoryInfo.Category);
        Assert.Contains("Connect-Growatt", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Connecting_returns_nothing_and_PassThru_returns_the_connection()
    {
        using var session = new Session();

        Assert.Empty(session.Run("Connect-Growatt -Demo").Output);
        var connection = Assert.Single(session.Run("Connect-Growatt -Demo -DemoSize 7 -PassThru").Output);

        Assert.Equal(7, connection.Properties["DemoSize"].Value);
        Assert.Same(connection.BaseObject, session.Run("Get-GrowattConnection").Output[0].BaseObject);
    }

    [Fact]
    public void Disconnecting_closes_the_connection_and_forgets_it()
    {
        using var session = new Session();
        session.Run("$kept = Connect-Growatt -Demo -PassThru; Disconnect-Growatt");

        Assert.Empty(session.Run("Get-GrowattConnection").Output);
        Assert.Equal("NotConnected", session.Run("Get-GrowattMixRealtime DEMO000001 -Connection $kept").Terminating!.Id());
        Assert.Null(session.Run("Disconnect-Growatt").Terminating);
    }

    [Fact]
    public void Removing_the_module_closes_the_connection()
    {
        using var session = new Session();

        var run = session.Run("$kept = Connect-Growatt -Demo -PassThru; Remove-Module Growatt; $kept.IsOpen");

        Assert.Equal(false, Assert.Single(run.Output).BaseObject);
    }

    [Fact]
    public void A_replaced_connection_stays_open_for_who_kept_it()
    {
        using var session = new Session();

        var run = session.Run("$first = Connect-Growatt -Demo -PassThru; Connect-Growatt -Demo; Get-GrowattMixRealtime DEMO000001 -Connection $first");

        Assert.Equal(["DEMO000001"], run.SerialNumbers);
    }

    [Fact]
    public void Each_runspace_has_a_connection_of_its_own()
    {
        using var connected = Session.Demo(3);
        using var other = new Session();

        Assert.Single(connected.Run("Get-GrowattConnection").Output);
        Assert.Empty(other.Run("Get-GrowattConnection").Output);
        Assert.Equal("NotConnected", other.Run("Get-GrowattMixRealtime DEMO000001").Terminating!.Id());
    }

    [Theory]
    [InlineData("Global", "https://openapi.growatt.com/")]
    [InlineData("China", "https://openapi-cn.growatt.com/")]
    [InlineData("NorthAmerica", "https://openapi-us.growatt.com/")]
    [InlineData("AustraliaNewZealand", "https://openapi-au.growatt.com/")]
    [InlineData("Atess", "https://ess-server.atesspower.com/")]
    public void A_region_stands_for_its_host(string region, string address)
    {
        using var session = new Session();

        var connection = session.Run($"Connect-Growatt -Token made-up -Region {region} -PassThru").Output[0];

        Assert.Equal(new Uri(address), connection.Properties["BaseUri"].Value);
        Assert.Equal(region, connection.Properties["Region"].Value.ToString());
    }

    [Theory]
    [InlineData("EU", "Global")]
    [InlineData("us", "NorthAmerica")]
    [InlineData("'New Zealand'", "AustraliaNewZealand")]
    public void A_region_may_be_called_as_people_call_it(string word, string region)
    {
        using var session = new Session();

        Assert.Equal(region, session.Run($"Connect-Growatt -Token made-up -Region {word} -PassThru").Output[0].Properties["Region"].Value.ToString());
    }

    [Theory]
    [InlineData("'\"abcdefghijklmnopqrstuvwxyz012345\"'", "quotes")]
    [InlineData("'Bearer abcdefghijklmnopqrstuvwxyz012345'", "'Bearer'")]
    [InlineData("'token:abcdefghijklmnopqrstuvwxyz012345'", "'token'")]
    [InlineData("abc", "3 characters")]
    public void A_token_with_something_around_it_is_refused_with_the_reason(string token, string reason)
    {
        using var session = new Session();

        var error = session.Run($"Connect-Growatt -Token {token}").Terminating!;

        Assert.Equal("InvalidToken", error.Id());
        Assert.Contains(reason, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("abcdef", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_of_an_unusual_length_is_a_warning_and_one_of_32_characters_is_none()
    {
        using var session = new Session();

        Assert.Contains("has 31 characters", Assert.Single(session.Run("Connect-Growatt -Token abcdefghijklmnopqrstuvwxyz01234").Warnings), StringComparison.Ordinal);
        Assert.Empty(session.Run("Connect-Growatt -Token abcdefghijklmnopqrstuvwxyz012345").Warnings);
        Assert.Empty(session.Run("Connect-Growatt -Token x -BaseUri http://127.0.0.1:9/").Warnings);
    }

    [Fact]
    public void A_connection_that_importing_the_module_again_closed_does_not_blame_Disconnect()
    {
        using var session = new Session();
        session.Run($"$kept = Connect-Growatt -Demo -PassThru; Import-Module '{Repository.Manifest}' -Force");

        var text = session.Run("Get-GrowattMixRealtime DEMO000001 -Connection $kept").Terminating!.ToString();

        Assert.StartsWith("Removing the module, or importing it again with -Force, has closed this connection", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_out_of_another_process_says_what_to_do_instead()
    {
        using var session = Session.Demo(1);

        var error = session.Run(
            "$copy = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize((Get-GrowattConnection)));"
            + "Get-GrowattMixRealtime DEMO000001 -Connection $copy").Terminating!;

        Assert.Contains("Call Connect-Growatt in the job", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_that_works_is_tested_good_and_costs_one_request_an_hour()
    {
        using var fleet = new FleetServer(new FleetPlant(7, "Home"));
        using var session = Session.ConnectedTo(fleet.Server);

        var first = Assert.Single(session.Run("Test-GrowattConnection").Output);
        var second = session.Run("Test-GrowattConnection").Output[0];

        Assert.Equal(("Good", "Good", "Good"), Checks(first));
        Assert.Equal((true, 1, null), (first.Properties["IsGood"].Value, first.Properties["Plants"].Value, first.Properties["Problem"].Value));
        Assert.Equal((false, true), (first.Properties["FromCache"].Value, second.Properties["FromCache"].Value));
        Assert.Single(fleet.Asked);
    }

    public static TheoryData<string, int, string, string, string, string> Troubles => new()
    {
        { """{"data":"","error_code":10011,"error_msg":"error_permission_denied"}""", 200, "Unknown", "Bad", "Unknown", "mistyped or cut" },
        { "<html>login</html>", 200, "Bad", "Unknown", "Unknown", "-Region" },
        { "", 403, "Unknown", "Unknown", "Unknown", "firewall" },
        { """{"data":{"count":0,"plants":[]},"error_code":0}""", 200, "Good", "Good", "Bad", "ShinePhone app" },
        { """{"data":"","error_code":10012,"error_msg":"error_frequently_access"}""", 200, "Good", "Unknown", "Unknown", "Wait" },
    };

    [Theory]
    [MemberData(nameof(Troubles))]
    public void A_connection_that_does_not_work_is_tested_and_says_what_is_wrong(string body, int status, string address, string token, string rights, string problem)
    {
        using var server = new StubServer(_ => new StubAnswer(body, status));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("Test-GrowattConnection");

        Assert.Empty(run.Errors);
        Assert.Empty(run.Warnings);
        var test = Assert.Single(run.Output);
        Assert.Equal((address, token, rights), Checks(test));
        Assert.Contains(problem, (string)test.Properties["Problem"].Value, StringComparison.Ordinal);
        Assert.Equal(false, test.Properties["IsGood"].Value);
    }

    [Theory]
    [InlineData("openapi.growatt.com", "https://")]
    [InlineData("ftp://openapi.growatt.com", "https://")]
    [InlineData("https://user:secret@openapi.growatt.com/", "user name")]
    [InlineData("https://openapi.growatt.com/?token=1", "query")]
    [InlineData("http://openapi.growatt.com/", "-AllowInsecureHttp")]
    public void An_address_that_will_not_do_is_refused_with_the_reason(string address, string reason)
    {
        using var session = new Session();

        var error = Assert.IsType<ErrorRecord>(session.Run($"Connect-Growatt -Token made-up -BaseUri '{address}'").Terminating);

        Assert.Equal("InvalidBaseUri", error.Id());
        Assert.Contains(reason, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("proxy:8080")]
    [InlineData("proxy.example")]
    public void A_proxy_that_is_no_address_is_refused(string proxy)
    {
        using var session = new Session();

        Assert.Equal("InvalidProxy", Assert.IsType<ErrorRecord>(session.Run($"Connect-Growatt -Token made-up -Proxy {proxy}").Terminating).Id());
    }

    [Theory]
    [InlineData("-ProxyUseDefaultCredentials", "without -Proxy")]
    [InlineData("-Proxy http://proxy.example:8080 -ProxyUseDefaultCredentials -ProxyCredential ([pscredential]::new('user', [securestring]::new()))", "exclude each other")]
    [InlineData("-Proxy http://me:hidden@proxy.example:8080", "-ProxyCredential")]
    [InlineData("-Proxy ftp://me:hidden@proxy.example:8080", "***@proxy.example")]
    [InlineData("-BaseUri http://127.0.0.1:9/ -Proxy http://proxy.example:8080", "-AllowInsecureHttp")]
    public void A_proxy_that_cannot_work_or_would_read_the_token_is_refused(string parameters, string said)
    {
        using var session = new Session();

        var error = session.Run($"Connect-Growatt -Token made-up {parameters}").Terminating!;

        Assert.Equal("InvalidProxy", error.Id());
        Assert.Contains(said, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(error.Texts().Where(text => !text.Contains("Connect-Growatt -Token made-up", StringComparison.Ordinal)), text => text.Contains("hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void A_proxy_may_get_the_credential_of_the_user()
    {
        using var session = new Session();

        Assert.Single(session.Run("Connect-Growatt -Token made-up -Proxy http://proxy.example:8080 -ProxyUseDefaultCredentials -PassThru").Output);
    }

    [Fact]
    public void A_credential_without_its_proxy_is_refused()
    {
        using var session = new Session();

        var run = session.Run("Connect-Growatt -Token made-up -ProxyCredential ([pscredential]::new('user', [securestring]::new()))");

        Assert.Equal("InvalidProxy", run.Terminating!.Id());
    }

    [Fact]
    public void Plain_http_is_accepted_when_asked_for()
    {
        using var session = new Session();

        Assert.Single(session.Run("Connect-Growatt -Token made-up -BaseUri http://growatt.example/ -AllowInsecureHttp -PassThru").Output);
    }

    [Theory]
    [InlineData("-Demo -Token made-up")]
    [InlineData("-Demo -Region China")]
    [InlineData("-Region China -BaseUri https://growatt.example/ -Token made-up")]
    [InlineData("-Token made-up -DemoSize 5")]
    [InlineData("-Region China -AllowInsecureHttp -Token made-up")]
    public void Parameters_that_exclude_each_other_are_refused(string parameters)
    {
        using var session = new Session();

        var error = Assert.IsType<ErrorRecord>(session.Run($"Connect-Growatt {parameters}").Terminating);

        Assert.StartsWith("AmbiguousParameterSet", error.Id(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15", 15)]
    [InlineData("'15'", 15)]
    [InlineData("'00:05:00'", 300)]
    [InlineData("([TimeSpan]::FromMinutes(5))", 300)]
    public void A_request_interval_is_seconds_or_a_time_span(string value, int seconds)
    {
        using var session = new Session();

        var connection = session.Run($"Connect-Growatt -Token made-up -RequestInterval {value} -PassThru").Output[0];

        Assert.Equal(TimeSpan.FromSeconds(seconds), connection.Properties["RequestInterval"].Value);
    }

    [Fact]
    public void A_request_interval_shorter_than_documented_is_refused()
    {
        using var session = new Session();

        var error = Assert.IsType<ErrorRecord>(session.Run("Connect-Growatt -Token made-up -RequestInterval 3").Terminating);

        Assert.Equal("InvalidRequestInterval", error.Id());
        Assert.Contains("10 seconds", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("('  ')")]
    [InlineData("$variableThatWasNeverSet")]
    [InlineData("('two words')")]
    public void A_token_that_is_none_is_refused(string token)
    {
        using var session = new Session();

        Assert.Equal("InvalidToken", session.Run($"Connect-Growatt -Token {token}").Terminating!.Id());
    }

    [Fact]
    public void The_token_may_be_a_string_a_secure_string_or_the_password_of_a_credential()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = new Session();

        session.Run(
            """
            $secure = [securestring]::new()
            foreach ($c in [char[]]'made-up-2') { $secure.AppendChar($c) }
            $credential = [pscredential]::new('growatt', $secure)
            """);
        session.Run($"Connect-Growatt -BaseUri {server.Address} -RequestInterval 0 -Token 'made-up-1'; Get-GrowattMixRealtime A1");
        session.Run($"Connect-Growatt -BaseUri {server.Address} -RequestInterval 0 -Token $secure; Get-GrowattMixRealtime A1");
        session.Run($"Connect-Growatt -BaseUri {server.Address} -RequestInterval 0 -Token $credential; Get-GrowattMixRealtime A1");
        session.Run($"$secure | Connect-Growatt -BaseUri {server.Address} -RequestInterval 0; Get-GrowattMixRealtime A1");

        Assert.Equal(["made-up-1", "made-up-2", "made-up-2", "made-up-2"], server.Requests.Select(request => request.Token));
    }

    [Fact]
    public void Requests_name_the_module_and_the_engine_in_the_user_agent()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        session.Run("Get-GrowattMixRealtime A1");

        Assert.Matches(@"^Growatt-PowerShell/\d+\.\d+\.\d+ \(PowerShell 7\.6\.\d+; Core\)$", server.Requests[0].UserAgent);
    }

    private static (string Address, string Token, string Rights) Checks(PSObject test) =>
        ($"{test.Properties["Address"].Value}", $"{test.Properties["Token"].Value}", $"{test.Properties["Rights"].Value}");
}
