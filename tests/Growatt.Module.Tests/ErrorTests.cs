using System.Management.Automation;

namespace Growatt.Module.Tests;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("$null", "")]
    [InlineData("'AB 12'", "AB 12")]
    [InlineData("'A1,A2'", "A1,A2")]
    public void A_serial_number_that_is_none_is_an_error_of_its_own_and_the_others_go_on(string value, string target)
    {
        using var session = Session.Demo(2);

        var run = session.Run($"'DEMO000001', {value}, 'DEMO000002' | Get-GrowattMixRealtime");

        var error = Assert.Single(run.Errors);
        Assert.Equal("InvalidSerialNumber,Growatt.Commands.GetGrowattMixRealtimeCommand", error.FullyQualifiedErrorId);
        Assert.Equal(ErrorCategory.InvalidArgument, error.CategoryInfo.Category);
        Assert.Equal(target, error.TargetObject);
        Assert.Contains(target, error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["DEMO000001", "DEMO000002"], run.SerialNumbers);
    }

    [Fact]
    public void A_null_or_an_empty_list_as_an_argument_is_no_binding_error()
    {
        using var session = Session.Demo(1);

        Assert.Equal("InvalidSerialNumber", Assert.Single(session.Run("Get-GrowattMixRealtime $null").Errors).Id());
        Assert.Equal("InvalidSerialNumber", Assert.Single(session.Run("Get-GrowattMixRealtime ''").Errors).Id());

        var nothing = session.Run("Get-GrowattMixRealtime @()");
        Assert.Empty(nothing.Errors);
        Assert.Null(nothing.Terminating);
    }

    [Fact]
    public void A_device_that_the_server_does_not_return_is_named()
    {
        using var server = new StubServer(request => StubAnswer.Records(request.SerialNumbers.Where(serial => serial != "A2")));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("'A1', 'A2', 'A3' | Get-GrowattMixRealtime");

        Assert.Equal(["A1", "A3"], run.SerialNumbers);
        var error = Assert.Single(run.Errors);
        Assert.Equal("DeviceNotFound", error.Id());
        Assert.Equal(ErrorCategory.ObjectNotFound, error.CategoryInfo.Category);
        Assert.Equal("A2", error.TargetObject);
        Assert.StartsWith("A2: ", error.ToString(), StringComparison.Ordinal);
    }

    public static TheoryData<StubAnswerCase> Failures => new(new StubAnswerCase[]
    {
        new("RateLimited", ErrorCategory.LimitsExceeded, StubAnswer.Error(10012, "error_frequently_access"), "RequestInterval"),
        new("RateLimited", ErrorCategory.LimitsExceeded, new StubAnswer("", 429), "Wait"),
        new("ServerError", ErrorCategory.ResourceUnavailable, StubAnswer.Error(10001), "try again"),
        new("ServerError", ErrorCategory.ResourceUnavailable, new StubAnswer("", 503), "try again"),
        new("InvalidRequest", ErrorCategory.InvalidArgument, StubAnswer.Error(10003), "10003"),
        new("WrongHost", ErrorCategory.ResourceUnavailable, StubAnswer.Error(-1), "-Region"),
        new("ApiError", ErrorCategory.InvalidResult, StubAnswer.Error(19999, "error_new"), "error_new"),
        new("RequestRefused", ErrorCategory.ProtocolError, new StubAnswer("denied by UA ACL", 403), "403"),
        new("RequestRefused", ErrorCategory.ProtocolError, new StubAnswer("<!doctypehtml><title>405</title>your request has been blocked", 405), "The token and the region are not at fault"),
        new("WrongHost", ErrorCategory.ResourceUnavailable, new StubAnswer("<html data-name=\"login\">"), "-Region"),
        new("WrongHost", ErrorCategory.ResourceUnavailable, new StubAnswer("<html>Login Page</html>", 500), "-Region"),
        new("WrongHost", ErrorCategory.ResourceUnavailable, new StubAnswer("", 404), "-Region"),
        new("WrongHost", ErrorCategory.ResourceUnavailable, new StubAnswer("", 302, "https://elsewhere.example/"), "elsewhere.example"),
        new("TransportFailure", ErrorCategory.ConnectionError, new StubAnswer("", 407), "-ProxyCredential"),
        new("InvalidResponse", ErrorCategory.InvalidData, new StubAnswer(""), "empty"),
        new("InvalidResponse", ErrorCategory.InvalidData, new StubAnswer("""{"data":{"A1":"""), "breaks off"),
    });

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_failed_batch_gives_one_error_for_each_serial_number_and_the_next_batch_goes_on(StubAnswerCase failure)
    {
        using var server = new StubServer(request => request.SerialNumbers.Contains("A1") ? failure.Answer : StubAnswer.Records(request.SerialNumbers));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("'A1', 'A2', 'B1' | Get-GrowattMixRealtime -BatchSize 2 -MaxRetry 0");

        Assert.Null(run.Terminating);
        Assert.Equal(["B1"], run.SerialNumbers);
        Assert.Equal(["A1", "A2"], run.Errors.Select(error => error.TargetObject));
        Assert.All(run.Errors, error =>
        {
            Assert.Equal(failure.Id, error.Id());
            Assert.Equal(failure.Category, error.CategoryInfo.Category);
        });
        Assert.Contains(failure.Says, run.Errors[0].ToString(), StringComparison.OrdinalIgnoreCase);

        // The second says what happened, as the first does, and leaves out what to do.
        var cause = run.Errors[1].ToString();
        Assert.StartsWith("A2: ", cause, StringComparison.Ordinal);
        Assert.StartsWith(cause.Replace("A2: ", "A1: ", StringComparison.Ordinal) + " ", run.Errors[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Smaller_batches_are_advised_only_where_a_batch_can_be_smaller()
    {
        using var server = new StubServer(_ => new StubAnswer(""));
        using var session = Session.ConnectedTo(server);

        Assert.DoesNotContain("-BatchSize", Assert.Single(session.Run("Get-GrowattMixRealtime A1 -MaxRetry 0").Errors).ToString(), StringComparison.Ordinal);
        Assert.Contains("-BatchSize", session.Run("Get-GrowattMixRealtime A1, A2 -MaxRetry 0").Errors[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_token_names_its_causes_in_the_order_in_which_they_are_likely()
    {
        using var server = new StubServer(_ => new StubAnswer("", 401));
        using var session = Session.ConnectedTo(server);

        var text = session.Run("Get-GrowattMixRealtime A1").Terminating!.ToString();

        Assert.Matches("mistyped or cut.*issued again or switched off.*-Region.*not linked.*IP list", text);
    }

    [Fact]
    public void Where_the_host_has_lately_given_data_it_is_not_the_region()
    {
        using var server = new StubServer(request => request.Form.Contains("FOREIGN", StringComparison.Ordinal)
            ? StubAnswer.Error(10011, "error_permission_denied")
            : request.Form.Length == 0 ? new StubAnswer("""{"data":{"count":1,"plants":[{"plant_id":7}]},"error_code":0}""")
            : StubAnswer.Records(request.SerialNumbers));
        using var session = Session.ConnectedTo(server);
        session.Run("Get-GrowattPlant");

        var text = Assert.Single(session.Run("Get-GrowattMixRealtime FOREIGN").Errors).ToString();

        Assert.Contains("the region is right", text, StringComparison.Ordinal);
        Assert.Contains("not linked to the account", text, StringComparison.Ordinal);

        // A new connection knows it from the cache.
        session.Run($"Connect-Growatt -BaseUri {server.Address} -Token {StubServer.Token} -RequestInterval 0");
        Assert.Contains("the region is right", Assert.Single(session.Run("Get-GrowattMixRealtime FOREIGN").Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_server_says_cannot_steer_the_terminal()
    {
        using var server = new StubServer(_ => StubAnswer.Error(19999, "a\\u001b[31m\\u0007b\\u202ec"));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("Get-GrowattMixRealtime A1 -Verbose");

        var error = Assert.Single(run.Errors);
        Assert.Contains("a\uFFFD[31m\uFFFDb\uFFFDc", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain([.. run.Verbose, error.ToString(), error.Exception.Message], text => text.Any(c => char.IsControl(c) || c == '\u202e'));
    }

    [Fact]
    public void What_to_do_about_a_failed_batch_is_said_once()
    {
        using var server = new StubServer(_ => StubAnswer.Error(10001));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("'A1', 'A2', 'B1' | Get-GrowattMixRealtime -BatchSize 2 -MaxRetry 0");

        Assert.Equal(["A1", "A2", "B1"], run.Errors.Select(error => error.TargetObject));
        Assert.Contains("try again in a few minutes", run.Errors[0].ToString(), StringComparison.Ordinal);
        Assert.Equal("A2: The API failed: error_code 10001.", run.Errors[1].ToString());
        Assert.Contains("try again in a few minutes", run.Errors[2].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_too_long_for_a_serial_number_does_not_fill_the_screen()
    {
        using var session = Session.Demo(1);

        var error = Assert.Single(session.Run("Get-GrowattMixRealtime ('A' * 3000)").Errors);

        Assert.Equal(new string('A', 3000), error.TargetObject);
        Assert.StartsWith(
            new string('A', 64) + "...: This is too long for a serial number: it has 3000 characters, and 64 are the most. ", error.ToString(), StringComparison.Ordinal);
        Assert.InRange(error.ToString().Length, 1, 300);
    }

    [Fact]
    public void A_server_that_is_not_there_is_a_transport_failure()
    {
        using var session = new Session();
        string address;
        using (var server = StubServer.WithEveryDevice())
        {
            address = server.Address;
        }

        session.Run($"Connect-Growatt -BaseUri {address} -Token made-up -RequestInterval 0");
        var error = Assert.Single(session.Run("Get-GrowattMixRealtime A1 -MaxRetry 0").Errors);

        Assert.Equal("TransportFailure", error.Id());
        Assert.Equal(ErrorCategory.ConnectionError, error.CategoryInfo.Category);
    }

    [Fact]
    public void A_server_that_does_not_answer_in_time_is_a_time_out()
    {
        using var server = StubServer.WithoutAnswers();
        using var session = new Session();
        session.Run($"Connect-Growatt -BaseUri {server.Address} -Token made-up -RequestInterval 0 -TimeoutSec 1");

        var error = Assert.Single(session.Run("Get-GrowattMixRealtime A1 -MaxRetry 0").Errors);

        Assert.Equal("RequestTimedOut", error.Id());
        Assert.Equal(ErrorCategory.OperationTimeout, error.CategoryInfo.Category);
    }

    [Fact]
    public void One_device_that_the_token_may_not_see_costs_the_others_nothing()
    {
        using var server = new StubServer(request => request.SerialNumbers.Contains("A2")
            ? StubAnswer.Error(10011, "error_permission_denied")
            : StubAnswer.Records(request.SerialNumbers));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("'A1', 'A2', 'A3', 'A4' | Get-GrowattMixRealtime");

        Assert.Equal(["A1", "A3", "A4"], run.SerialNumbers.Order(StringComparer.Ordinal));
        var error = Assert.Single(run.Errors);
        Assert.Equal("PermissionDenied", error.Id());
        Assert.Equal(ErrorCategory.PermissionDenied, error.CategoryInfo.Category);
        Assert.Equal("A2", error.TargetObject);
    }

    [Fact]
    public void A_refused_token_is_reported_for_each_device_read_or_not_and_ends_the_command()
    {
        using var server = new StubServer(_ => StubAnswer.Error(10011, "error_permission_denied"));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("'A1', 'A2', 'A3' | Get-GrowattMixRealtime -BatchSize 2");

        Assert.Equal("TokenRefused", run.Terminating!.Id());
        Assert.Equal(ErrorCategory.AuthenticationError, run.Terminating!.CategoryInfo.Category);
        Assert.Equal(["A1", "A2", "A3"], run.Errors.Select(error => error.TargetObject));
        Assert.All(run.Errors, error => Assert.Equal("TokenRefused", error.Id()));
        Assert.DoesNotContain(server.Requests, request => request.SerialNumbers.Contains("A3"));
    }

    [Fact]
    public void A_token_that_HTTP_itself_refuses_ends_the_command_after_one_request()
    {
        using var server = new StubServer(_ => new StubAnswer("Unauthorized", 401));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("'A1', 'A2', 'A3', 'A4' | Get-GrowattMixRealtime -BatchSize 2");

        Assert.Equal("TokenRefused", run.Terminating!.Id());
        Assert.Equal(["A1", "A2", "A3", "A4"], run.Errors.Select(error => error.TargetObject));
        Assert.Single(server.Requests);
    }

    [Fact]
    public void Errors_carry_what_the_server_said()
    {
        using var server = new StubServer(_ => StubAnswer.Error(10012, "error_frequently_access"));
        using var session = Session.ConnectedTo(server);

        session.Run("Get-GrowattMixRealtime A1 -MaxRetry 0 -ErrorVariable failed -ErrorAction SilentlyContinue");

        Assert.Equal(10012, session.Run("$failed[0].Exception.ErrorCode").Output[0].BaseObject);
        Assert.Equal("error_frequently_access", session.Run("$failed[0].Exception.ErrorMessage").Output[0].BaseObject);
        Assert.Equal(TimeSpan.FromSeconds(10), session.Run("$failed[0].Exception.RetryAfter").Output[0].BaseObject);
        Assert.Contains("in 10 s", session.Run("$failed[0].ToString()").Output[0].ToString(), StringComparison.Ordinal);
    }
}

/// <summary>An answer that gives no data, and the error it has to become.</summary>
public sealed record StubAnswerCase
{
    internal StubAnswerCase(string id, ErrorCategory category, StubAnswer answer, string says)
    {
        (Id, Category, Answer, Says) = (id, category, answer, says);
    }

    public string Id { get; }

    public ErrorCategory Category { get; }

    public string Says { get; }

    internal StubAnswer Answer { get; }

    public override string ToString() => $"{Id}, {Answer.Status} {Answer.Body}";
}
