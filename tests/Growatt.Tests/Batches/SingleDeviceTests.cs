using Growatt.Batches;

namespace Growatt.Tests.Batches;

/// <summary>Some endpoints give one device at a time, and its record is the answer's data itself.</summary>
public class SingleDeviceTests
{
    [Theory]
    [InlineData("""{"dataloggerSn":"LOG1","one_sn":"A1","data":{"serialNum":"A1","soc":55},"error_code":0,"error_msg":""}""")]
    [InlineData("""{"data":{"serialNum":"A1","soc":55},"one_sn":"A1","dataloggerSn":"LOG1","error_code":0,"error_msg":""}""")]
    [InlineData("""{"error_code":"0","data":{"soc":55},"device_sn":"A1","dataloggerSn":"LOG1"}""")]
    public async Task The_record_is_read_with_its_serial_number_and_the_logger_beside_it(string answer)
    {
        var server = new StubServer(_ => StubServer.Text(answer));

        var record = Assert.Single(await ReadAsync(server, "A1")).Record!;

        Assert.Equal(("A1", 55d, "LOG1"), (record.SerialNumber, record.Soc, record.DataloggerSerialNumber));
        Assert.NotNull(record.RetrievedAt);
    }

    [Fact]
    public async Task Each_device_takes_a_request_of_its_own_with_its_serial_number_and_nothing_else()
    {
        var server = new StubServer(request => request.Form["one_sn"] == "A2"
            ? StubServer.Error(10002)
            : StubServer.Text($$$"""{"one_sn":"{{{request.Form["one_sn"]}}}","data":{"soc":55},"error_code":0}"""));

        var results = await ReadAsync(server, "A1", "A2", "A3");

        Assert.Equal(["one_sn=A1", "one_sn=A2", "one_sn=A3"], server.Requests.Select(request => request.Body));
        Assert.Equal(["A1", "A3"], results.Where(result => result.Record is not null).Select(result => result.SerialNumber));
        Assert.IsType<GrowattDeviceNotFoundException>(Assert.Single(results, result => result.Error is not null).Error);
    }

    [Fact]
    public async Task An_answer_without_data_is_a_device_that_was_not_found()
    {
        var server = new StubServer(_ => StubServer.Text("""{"one_sn":"A1","dataloggerSn":"","data":"","error_code":0,"error_msg":""}"""));

        Assert.IsType<GrowattDeviceNotFoundException>(Assert.Single(await ReadAsync(server, "A1")).Error);
    }

    [Fact]
    public async Task A_record_that_names_another_device_is_not_the_data_of_this_one()
    {
        var server = new StubServer(_ => StubServer.Text("""{"one_sn":"A1","data":{"serialNum":"B2","soc":55},"error_code":0,"error_msg":""}"""));

        Assert.IsType<GrowattDeviceNotFoundException>(Assert.Single(await ReadAsync(server, "A1")).Error);
    }

    private static async Task<List<DeviceResult<DeviceRecord>>> ReadAsync(StubServer server, params string[] serialNumbers)
    {
        using var client = Clients.For(server);
        var reader = client.CreateReader(new OneByOne(), LiveDataOptions.Default);
        foreach (var serialNumber in serialNumbers)
        {
            reader.Add(serialNumber);
        }

        var results = new List<DeviceResult<DeviceRecord>>();
        await foreach (var settled in reader.CompleteAsync(TestContext.Current.CancellationToken))
        {
            results.AddRange(settled);
        }

        return results;
    }

    private sealed class OneByOne() : DeviceFamily<MixRealtime>((DeviceType)99, "ONE")
    {
        internal override LiveEndpoint<DeviceRecord> Live { get; } = new()
        {
            Path = "v1/device/one/one_last_data",
            Subject = "The live data of a test",
            Spacing = TenSeconds,
            SerialNumbersParameter = "one_sn",
            MostSerialNumbers = 1,
            ErrorCodes = LastCodes,
            ReadRecord = ReadRecord,
        };
    }
}
