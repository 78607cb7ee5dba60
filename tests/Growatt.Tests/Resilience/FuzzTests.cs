using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Growatt.Answers;
using Growatt.Json;
using Growatt.Plants;
using Growatt.Simulator;
using Growatt.Tests.Simulator;

namespace Growatt.Tests.Resilience;

/// <summary>
/// Real answers, spoiled at random, through every reader: an answer is read, or it is a GrowattException. The same seed spoils them in the
/// same way; GROWATT_FUZZ_SEED sets another.
/// </summary>
public class FuzzTests
{
    private const int Cases = 200_000;
    private const int CasesCompared = 20_000;
    private const int CasesThroughClient = 10_000;

    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("GROWATT_FUZZ_SEED") ?? "1", CultureInfo.InvariantCulture);

    private static readonly PropertyInfo[] Properties = typeof(MixRealtime).GetProperties();

    /// <summary>An answer, and the reader that is made for it.</summary>
    private static readonly (byte[] Answer, Action<byte[]> Read)[] Answers =
    [
        (Encoding.UTF8.GetBytes(Sample.Body), ReadBatch),
        (Answer(SimulatorClient.MixRequest("DEMO000001")), ReadBatch),
        (Encoding.UTF8.GetBytes("""{"mixs":["A1","a1"],"data":{"A1":{"dataloggerSn":"L","A1":{"soc":5,"time":"2021-01-08 18:10:31","new":{"a":[1]}} } },"error_code":0,"error_msg":""}"""), ReadBatch),
        (Encoding.UTF8.GetBytes("""{"data":"","error_code":10012,"error_msg":"error_frequently_access"}"""), ReadBatch),
        (Answer(SimulatorClient.GetRequest("/v1/plant/list?page=1&perpage=20")), body => ListPage<Plant>.Read("plants", RecordReader<Plant>.Read, PlantEndpoints.Plants.ErrorCodes, body)),
        (Answer(SimulatorClient.GetRequest("/v1/device/list?plant_id=1200001&page=1&perpage=20")), body => ListPage<Device>.Read("devices", RecordReader<Device>.Read, PlantEndpoints.Devices.ErrorCodes, body)),
        (Answer(SimulatorClient.GetRequest("/v1/plant/details?plant_id=1200001")), ReadItem<PlantDetails>),
        (Answer(SimulatorClient.GetRequest("/v1/plant/data?plant_id=1200001")), ReadItem<PlantEnergy>),
    ];

    [Fact]
    public void Every_answer_is_one_before_it_is_spoiled() => Assert.All(Answers, answer =>
    {
        var error = Record.Exception(() => answer.Read(answer.Answer));
        Assert.True(error is null or GrowattRateLimitedException, $"{error}");
        Assert.True(answer.Answer.Length > 60);
    });

    [Fact]
    public async Task A_spoiled_answer_is_read_or_is_a_GrowattException()
    {
        var read = 0;
        await RunAsync(Cases, (number, spoiled) =>
        {
            try
            {
                Answers[number % Answers.Length].Read(spoiled);
                read++;
            }
            catch (GrowattException exception)
            {
                // The message has a place and words in it, not what was left of a template.
                Assert.DoesNotContain("line ,", exception.Message, StringComparison.Ordinal);
                Assert.NotEmpty(exception.Message);
            }

            return Task.CompletedTask;
        });

        // What is never read, or always, was not spoiled well.
        Assert.InRange(read, Cases / 10, Cases * 9 / 10);
    }

    [Fact]
    public async Task A_spoiled_answer_is_read_only_where_it_is_JSON_and_alike_with_white_space_and_without()
    {
        var compared = 0;
        await RunAsync(CasesCompared, (_, spoiled) =>
        {
            var (records, error) = Read(spoiled);
            Assert.True(IsJson(spoiled) || error is GrowattResponseException, $"This is no JSON, and was taken for {error}");

            // The servers send no white space, and what they do send is read in another way.
            var (same, sameError) = Read(Spaced(spoiled));
            Assert.Equal(error?.GetType(), sameError?.GetType());
            Assert.Equal(records.Keys, same.Keys);
            Assert.All(records, record => Assert.Equal(Values(record.Value), Values(same[record.Key])));
            compared += records.Count;
            return Task.CompletedTask;
        });

        Assert.InRange(compared, CasesCompared / 50, CasesCompared);
    }

    [Fact]
    public Task A_spoiled_answer_costs_the_client_no_serial_number() => RunAsync(CasesThroughClient, async (_, spoiled) =>
    {
        using var client = Clients.For(new StubServer(_ => new HttpResponseMessage { Content = new ByteArrayContent(spoiled) }));

        var results = await client.ReadAsync(["DEMO000001", "NTCF946079", "A1"], options: new RequestOptions { MaxRetry = 1 });

        Assert.Equal(["DEMO000001", "NTCF946079", "A1"], results.Select(result => result.SerialNumber));
        Assert.All(results, result => Assert.True(result.Record is null ^ result.Error is null));
        foreach (var record in results.Select(result => result.Record).OfType<MixRealtime>())
        {
            Assert.DoesNotContain(Properties, property => property.GetValue(record) is double.NaN or double.PositiveInfinity or double.NegativeInfinity);
        }
    });

    private static async Task RunAsync(int cases, Func<int, byte[], Task> check)
    {
        var number = 0;
        var spoiled = Array.Empty<byte>();
        var running = Task.Run(async () =>
        {
            for (; number < cases; number++)
            {
                spoiled = new Mutation(new Random(unchecked((Seed * 1_000_003) + number))).Apply(Answers[number % Answers.Length].Answer);
                await check(number, spoiled);
            }
        });

        try
        {
            // A hang is a failure as well; without one it takes seconds.
            await running.WaitAsync(TimeSpan.FromMinutes(10), TestContext.Current.CancellationToken);
        }
        catch (Exception exception)
        {
            Assert.Fail($"Case {number} of GROWATT_FUZZ_SEED={Seed}: {exception}\n{Encoding.Latin1.GetString(spoiled)}");
        }
    }

    private static void ReadBatch(byte[] body)
    {
        BatchAnswerReader.Read(RecordReader<MixRealtime>.Read, body, out var status);
        status.ThrowIfRefused(DeviceFamilies.Of(DeviceType.Mix)!.Live.ErrorCodes);
    }

    private static void ReadItem<TRecord>(byte[] body)
        where TRecord : class, IRecord, new() =>
        AnswerReader.Read(body, new List<TRecord>(), static (ref json, list) => list.Add(RecordReader<TRecord>.Read(ref json)))
            .ThrowIfRefused(PlantEndpoints.Details.ErrorCodes);

    private static (Dictionary<string, MixRealtime> Records, Exception? Error) Read(byte[] answer)
    {
        try
        {
            var records = BatchAnswerReader.Read(RecordReader<MixRealtime>.Read, answer, out var status);
            status.ThrowIfRefused(DeviceFamilies.Of(DeviceType.Mix)!.Live.ErrorCodes);
            return (records, null);
        }
        catch (GrowattException exception)
        {
            return ([], exception);
        }
    }

    private static bool IsJson(byte[] answer)
    {
        try
        {
            JsonDocument.Parse(JsonText.TrimStart(answer).ToArray(), new JsonDocumentOptions { MaxDepth = 32 }).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The same text with white space between all parts of its JSON.</summary>
    private static byte[] Spaced(byte[] json)
    {
        var spaced = new List<byte>(json.Length * 2);
        var isText = false;
        for (var i = 0; i < json.Length; i++)
        {
            var isPart = !isText && json[i] is (byte)',' or (byte)':' or (byte)'{' or (byte)'}' or (byte)'[' or (byte)']';
            spaced.AddRange(isPart ? [(byte)' ', json[i], (byte)'\n'] : [json[i]]);
            isText ^= json[i] == '"';
            if (isText && json[i] == '\\' && i + 1 < json.Length)
            {
                spaced.Add(json[++i]);
            }
        }

        return [.. spaced];
    }

    private static IEnumerable<string> Values(MixRealtime record) =>
        Properties.Select(property => string.Create(CultureInfo.InvariantCulture, $"{property.Name} = {property.GetValue(record)}"))
            .Concat(record.GetUnknownFields().Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Key} = {field.Value}")));

    private static byte[] Answer(SimulatorRequest request) =>
        new GrowattSimulator(new SimulatorOptions { Devices = 5, TimeProvider = new VirtualTime() }).Handle(request).Body.ToArray();
}
