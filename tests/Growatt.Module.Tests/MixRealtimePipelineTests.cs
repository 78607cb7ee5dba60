using System.Globalization;
using System.Management.Automation;

namespace Growatt.Module.Tests;

public sealed class MixRealtimePipelineTests
{
    [Fact]
    public void Serial_numbers_come_from_the_command_line_or_the_pipeline_and_leave_as_records_in_their_order()
    {
        using var session = Session.Demo(5);

        Assert.Equal(["DEMO000002", "DEMO000001"], session.Run("Get-GrowattMixRealtime DEMO000002, DEMO000001").SerialNumbers);
        Assert.Equal(["DEMO000003", "DEMO000001"], session.Run("'DEMO000003', 'DEMO000001' | Get-GrowattMixRealtime").SerialNumbers);
        Assert.Equal("Growatt.MixRealtime", session.Run("Get-GrowattMixRealtime DEMO000001").Output[0].TypeNames[0]);
    }

    [Theory]
    [InlineData("SerialNumber")]
    [InlineData("Sn")]
    [InlineData("DeviceSn")]
    [InlineData("device_sn")]
    [InlineData("serialNum")]
    [InlineData("mix_sn")]
    public void Objects_bind_by_the_names_that_a_serial_number_has_in_files(string column)
    {
        using var session = Session.Demo(5);

        var run = session.Run($$"""[pscustomobject]@{ Plant = 'Roof'; {{column}} = 'DEMO000004' } | Get-GrowattMixRealtime""");

        Assert.Equal(["DEMO000004"], run.SerialNumbers);
    }

    [Theory]
    [InlineData("[pscustomobject] @{ SerialNumber = 12345678901234 }")]
    [InlineData("[pscustomobject] @{ SerialNumber = 12345678901234.0 }")]
    [InlineData("@{ sn = '12345678901234' }")]
    [InlineData("([xml] '<device SerialNumber=\"12345678901234\" />').device")]
    [InlineData("12345678901234")]
    public void A_serial_number_may_be_a_number_and_the_object_anything_that_has_it(string input)
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run($"{input} | Get-GrowattMixRealtime");

        Assert.Empty(run.Errors);
        Assert.Equal(["12345678901234"], run.SerialNumbers);
    }

    [Fact]
    public void Lists_of_serial_numbers_and_of_objects_are_taken_apart()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        Assert.Equal(["A1", "A2", "A3"], session.Run("@('A1', 'A2'), @('A3') | Get-GrowattMixRealtime").SerialNumbers);
        Assert.Equal(["A1", "A2", "A3"], session.Run("Get-GrowattMixRealtime @('A1', 'A2'), @('A3')").SerialNumbers);
        Assert.Equal(["A1", "A2", "A3"], session.Run("[pscustomobject] @{ SerialNumber = 'A1', 'A2' }, @{ Sn = 'A3' } | Get-GrowattMixRealtime").SerialNumbers);
        Assert.Equal(["A1", "A2"], session.Run("Get-GrowattMixRealtime ([pscustomobject] @{ Sn = 'A1' }), @{ Sn = 'A2' }").SerialNumbers);
    }

    [Theory]
    [InlineData("([ordered] @{ A1 = 'House'; A2 = 'Barn' }).Keys")]
    [InlineData("([Collections.Generic.SortedSet[string]] @('A2', 'A1'))")]
    [InlineData("([Collections.Generic.Queue[object]] @([pscustomobject] @{ Sn = 'A1' }, @{ Sn = 'A2' }))")]
    [InlineData("([pscustomobject] @{ SerialNumber = [Collections.Generic.SortedSet[string]] @('A2', 'A1') })")]
    [InlineData("([xml] '<all><d Sn=\"A1\" /><d Sn=\"A2\" /></all>').SelectNodes('//d')")]
    public void A_list_may_be_of_any_kind(string list)
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        Assert.Equal(["A1", "A2"], session.Run($"Get-GrowattMixRealtime -SerialNumber {list}").SerialNumbers);
    }

    [Theory]
    [InlineData("[pscustomobject] @{ SerialNumber = $null }")]
    [InlineData("[pscustomobject] @{ SerialNumber = @() }")]
    [InlineData("[pscustomobject] @{ SerialNumber = [DBNull]::Value }")]
    [InlineData("[pscustomobject] @{ SerialNumber = ''; Type = 'Max' }")]
    [InlineData("[pscustomobject] @{ SerialNumber = $null; Type = 'Max' }")]
    [InlineData("$null")]
    public void An_object_without_a_serial_number_is_an_error_that_says_which_it_was(string input)
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run($"'A1', ({input}), 'A2' | Get-GrowattMixRealtime");

        Assert.Equal(["A1", "A2"], run.SerialNumbers);
        var error = Assert.Single(run.Errors);
        Assert.Equal("InvalidSerialNumber", error.Id());
        Assert.StartsWith("The serial number is empty.", error.ErrorDetails.Message, StringComparison.Ordinal);
        Assert.Contains("It was number 2 on the pipeline", error.ErrorDetails.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_can_be_piped_back_to_be_read_again()
    {
        using var session = Session.Demo(5);

        Assert.Equal(["DEMO000004"], session.Run("Get-GrowattMixRealtime DEMO000004 | Get-GrowattMixRealtime").SerialNumbers);
    }

    [Fact]
    public void Each_device_comes_once_whatever_the_spelling()
    {
        using var session = Session.Demo(5);

        var run = session.Run("'DEMO000001', ' demo000001 ', 'DEMO000001' | Get-GrowattMixRealtime -Verbose");

        Assert.Single(run.Output);
        Assert.Single(run.Requests);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(99, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(200, 2)]
    [InlineData(201, 3)]
    [InlineData(1000, 10)]
    public void Serial_numbers_travel_in_as_few_requests_as_the_API_allows(int serialNumbers, int requests)
    {
        using var session = Session.Demo(1000);
        var serials = Enumerable.Range(1, serialNumbers).Select(number => string.Format(CultureInfo.InvariantCulture, "DEMO{0:D6}", number)).ToList();

        var run = session.Run("$input | Get-GrowattMixRealtime -Verbose", serials);

        Assert.Equal(serials, run.SerialNumbers);
        Assert.Empty(run.Errors);
        Assert.Equal(requests, run.Requests.Count);
    }

    [Fact]
    public void A_smaller_batch_size_makes_more_requests()
    {
        using var session = Session.Demo(10);

        var run = session.Run("1..10 | ForEach-Object { 'DEMO{0:D6}' -f $_ } | Get-GrowattMixRealtime -BatchSize 3 -Verbose");

        Assert.Equal(10, run.Output.Count);
        Assert.Equal([3, 3, 3, 1], run.Requests.Select(SerialNumbersOf));

        static int SerialNumbersOf(string line) => int.Parse(line.Split(": ")[1].Split(' ')[0], CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void A_batch_size_that_the_API_does_not_take_is_refused(int size)
    {
        using var session = Session.Demo(1);

        Assert.StartsWith("ParameterArgumentValidationError", session.Run($"Get-GrowattMixRealtime DEMO000001 -BatchSize {size}").Terminating!.Id(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_batch_is_sent_before_the_input_ends()
    {
        using var session = Session.Demo(5);

        var run = session.Run(
            """
            1..5 | ForEach-Object { "in $_"; 'DEMO{0:D6}' -f $_ } |
                ForEach-Object { if ($_ -like 'in*') { $log += @($_) } else { $_ } } |
                Get-GrowattMixRealtime -BatchSize 2 |
                ForEach-Object { $log += @("out $($_.SerialNumber[-1])") }
            $log
            """);

        Assert.Equal(
            ["in 1", "in 2", "out 1", "out 2", "in 3", "in 4", "out 3", "out 4", "in 5", "out 5"],
            run.Output.Select(line => line.ToString()));
    }

    [Fact]
    public void A_field_that_has_no_property_yet_reaches_the_user_under_its_JSON_name()
    {
        using var server = new StubServer(_ => new StubAnswer(
            """{"data":{"A1":{"dataloggerSn":"L1","A1":{"serialNum":"A1","brandNew":7,"newText":"x","newList":[1,2],"gridPower":5,"psbase":6,"":8}}},"error_code":0}"""));
        using var session = Session.ConnectedTo(server);

        var record = Assert.Single(session.Run("Get-GrowattMixRealtime A1").Output);

        Assert.Equal(7L, record.Properties["brandNew"].Value);
        Assert.Equal("x", record.Properties["newText"].Value);
        Assert.Equal("[1,2]", record.Properties["newList"].Value);
        Assert.Equal(5L, record.Properties["_gridPower"].Value);
        Assert.Equal(6L, record.Properties["_psbase"].Value);
        Assert.Equal(8L, record.Properties["_"].Value);
        Assert.Equal("Growatt.MixRealtime", record.TypeNames[0]);
    }

    [Fact]
    public void Verbose_says_one_line_for_each_request()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run("'A1', 'A2', 'A3' | Get-GrowattMixRealtime -BatchSize 2 -Verbose");

        Assert.Collection(
            run.Verbose,
            line => Assert.Matches(@"^Batch 1: 2 serial numbers, [\d,]+ ms, [\d,]+ bytes\.$", line),
            line => Assert.Matches(@"^Batch 2: 1 serial number, [\d,]+ ms, [\d,]+ bytes\.$", line));
    }

    [Fact]
    public void Verbose_counts_the_requests_that_look_for_a_culprit_too()
    {
        using var server = new StubServer(request => request.SerialNumbers.Contains("A3") ? StubAnswer.Error(10005) : StubAnswer.Records(request.SerialNumbers));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("'A1', 'A2', 'A3', 'A4' | Get-GrowattMixRealtime -Verbose");

        Assert.Equal(["A1", "A2", "A4"], run.SerialNumbers);
        Assert.Equal(server.Requests.Count, run.Requests.Count);
        Assert.EndsWith(": DeviceNotFound.", run.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Debug_shows_what_is_sent_and_asks_nobody_whether_to_go_on()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run("Get-GrowattMixRealtime A1, A2 -Debug");

        Assert.Equal(["A1", "A2"], run.SerialNumbers);
        Assert.Empty(run.Verbose);
        Assert.Equal("Request to v1/device/mix/mixs_data: pageNum=1&mixs=A1%2CA2", run.Debug[0]);
        Assert.StartsWith("Batch 1: 2 serial numbers, ", Assert.Single(run.Debug.Skip(1)), StringComparison.Ordinal);
        Assert.Equal("pageNum=1&mixs=A1%2CA2", server.Requests[0].Form);
    }

    [Fact]
    public void Progress_shows_when_there_is_more_than_one_batch_and_goes_away_at_the_end()
    {
        using var session = Session.Demo(10);

        Assert.Empty(session.Run("Get-GrowattMixRealtime DEMO000001, DEMO000002").Progress);

        var progress = session.Run("'DEMO000001', 'DEMO000002', 'DEMO000003' | Get-GrowattMixRealtime -BatchSize 1").Progress;

        Assert.Single(progress.Select(record => record.ActivityId).Distinct());
        Assert.All(progress.SkipLast(1), record => Assert.Equal(ProgressRecordType.Processing, record.RecordType));
        Assert.Equal(ProgressRecordType.Completed, progress[^1].RecordType);
        Assert.Contains(progress, record => record.StatusDescription.StartsWith("Batch 3", StringComparison.Ordinal));
    }
}
