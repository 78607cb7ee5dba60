using System.Reflection;
using System.Text;
using System.Text.Json;
using Growatt.Answers;
using Growatt.Json;
using Growatt.Tests.Resilience;

namespace Growatt.Tests;

/// <summary>
/// Members that come in the order of the last time are taken from the text without the JSON reader. Nobody may notice: what is read, what is
/// refused, and where an error is said to be stay the same.
/// </summary>
public class TakenMembersTests
{
    private const int Cases = 20_000;

    private static readonly PropertyInfo[] Properties = typeof(MixRealtime).GetProperties();

    [Theory]
    [InlineData("084")]
    [InlineData("-")]
    [InlineData("+84")]
    [InlineData("84.")]
    [InlineData(".84")]
    [InlineData("84e")]
    [InlineData("84 5")]
    [InlineData("0x84")]
    [InlineData("NaN")]
    [InlineData("nul")]
    [InlineData("truefalse")]
    [InlineData("\"84")]
    [InlineData("\"8\n4\"")]
    [InlineData("\"8\\x4\"")]
    [InlineData("84]")]
    [InlineData("")]
    public void A_value_that_is_not_JSON_is_refused_also_where_it_is_expected(string value)
    {
        LearnOrder();

        Assert.ThrowsAny<JsonException>(() => RecordJson.Read<MixRealtime>($$"""{"ppv1":1,"soc":{{value}},"ppv2":2}"""));
        Assert.ThrowsAny<JsonException>(() => RecordJson.Read<MixRealtime>($$"""{"ppv1":1,"soc":84,"ppv2":{{value}}}"""));
    }

    [Theory]
    [InlineData("1.5e1", 15.0)]
    [InlineData("-0", 0.0)]
    [InlineData("\"84\"", 84.0)]
    [InlineData("\" 84.5 \"", 84.5)]
    [InlineData("\"\\u0038\"", 8.0)]
    [InlineData("null", null)]
    [InlineData("\"null\"", null)]
    [InlineData(" 84 ", 84.0)]
    public void A_value_in_another_spelling_is_read_where_it_is_expected(string value, double? expected)
    {
        LearnOrder();

        var record = RecordJson.Read<MixRealtime>($$"""{"ppv1":1,"soc":{{value}},"ppv2":2}""");

        Assert.Equal(expected, record.Soc);
        Assert.Equal(1, record.Ppv1);
        Assert.Equal(2, record.Ppv2);
        Assert.Empty(record.GetUnknownFields());
    }

    [Fact]
    public void A_value_of_another_type_is_kept_where_it_is_expected()
    {
        LearnOrder();

        var record = RecordJson.Read<MixRealtime>("""{"ppv1":1,"soc":"full","new":[1],"ppv2":2}""");

        Assert.Null(record.Soc);
        Assert.Equal(2, record.Ppv2);
        Assert.Equal([("new", "[1]"), ("socRaw", "full")], record.GetUnknownFields().Select(field => (field.Key, (string)field.Value)).Order());
    }

    [Fact]
    public void A_text_is_kept_as_it_was_sent_and_does_not_stick()
    {
        string?[] texts = ["Normal", "Normal", " Normal", "Waiting", "", "null", "Störung", "Normal"];

        var read = texts.Select(text => RecordJson.Read<MixRealtime>($$"""{"ppv1":1,"statusText":"{{text}}","ppv2":2}""").StatusText);

        Assert.Equal(["Normal", "Normal", " Normal", "Waiting", null, null, "Störung", "Normal"], read);
    }

    [Fact]
    public void The_place_of_an_error_counts_what_was_taken()
    {
        var lines = """
            {"error_code":0,"data":{
            "A1":{"A1":{"ppv1":1,"soc":84,"ppv2":2,"vpv1":x}}}}
            """.ReplaceLineEndings("\n");
        LearnOrder();

        var error = Assert.Throws<GrowattResponseException>(() => BatchAnswerReader.Read(RecordReader<MixRealtime>.Read, Encoding.UTF8.GetBytes(lines), out _));

        Assert.Equal("The answer is not valid JSON at line 2, byte 47.", error.Message);
    }

    [Fact]
    public void Spoiled_records_are_read_as_the_JSON_reader_alone_reads_them()
    {
        using var sample = JsonDocument.Parse(Sample.Body);
        var record = JsonSerializer.SerializeToUtf8Bytes(Sample.Device(sample));
        for (var number = 0; number < Cases; number++)
        {
            _ = Read(record, mayTake: true);
            var spoiled = new Mutation(new Random(number)).Apply(record);

            Assert.True(Read(spoiled, mayTake: true) == Read(spoiled, mayTake: false), $"Case {number}: {Encoding.Latin1.GetString(spoiled)}");
        }
    }

    private static void LearnOrder() => RecordJson.Read<MixRealtime>("""{"ppv1":1,"soc":84,"ppv2":2,"vpv1":3}""");

    /// <summary>All that can be seen of the outcome, as text.</summary>
    private static string Read(byte[] text, bool mayTake)
    {
        var cursor = new JsonCursor(new Utf8JsonReader(text), mayTake ? text : []);
        try
        {
            if (!cursor.Reader.Read() || cursor.Reader.TokenType != JsonTokenType.StartObject)
            {
                return "no object";
            }

            var record = RecordReader<MixRealtime>.Read(ref cursor);
            var rest = mayTake ? cursor.Rest.Length : text.Length - cursor.Reader.BytesConsumed;
            var values = Properties.Select(property => $"{property.Name}={property.GetValue(record)}");
            var unknown = record.GetUnknownFields().Select(field => $"{field.Key}:{field.Value}");
            return string.Join("\n", [$"{rest} left", .. values, .. unknown]);
        }
        catch (JsonException exception)
        {
            return exception.GetType().Name;
        }
    }
}
