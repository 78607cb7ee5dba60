using System.Globalization;
using System.Text;
using System.Text.Json;
using Growatt.Json;

namespace Growatt.Tests.Records;

/// <summary>A sample of each family, field by field: <c>x.expected.tsv</c> says what <c>x.sample.json</c> must give.</summary>
public class SampleTests
{
    public static TheoryData<string, DeviceType> Samples => new()
    {
        { "mixs_data", DeviceType.Mix },
        { "tlxs_data", DeviceType.Min },
        { "tlx_last_data", DeviceType.Min },
        { "maxs_data", DeviceType.Max },
        { "max_last_data", DeviceType.Max },
        { "invs_data", DeviceType.Inverter },
        { "spas_data", DeviceType.Spa },
        { "boosts_data", DeviceType.GroBoost },
        { "storage_last_data", DeviceType.Storage },
    };

    public static TheoryData<string, DeviceType> SamplesWithoutTable => new()
    {
        { "pcs_last_data", DeviceType.Pcs },
        { "hps_last_data", DeviceType.Hps },
        { "pbd_last_data", DeviceType.Pbd },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_field_has_its_type_and_value(string sample, DeviceType type)
    {
        var record = Read(sample, type);

        foreach (var row in Rows(sample).Where(row => row[1] != "-"))
        {
            var property = record.GetType().GetProperty(row[1]);
            Assert.True(property is not null, $"{row[1]} is missing.");
            Assert.Equal($"{row[0]} {row[2]} {row[3]}", $"{row[0]} {TypeName(property.PropertyType)} {Text(property.GetValue(record))}");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_table_lists_every_field_of_the_sample_and_no_other(string sample, DeviceType type)
    {
        // What cannot be true is null, and beside it as sent.
        Assert.DoesNotContain(Read(sample, type).GetUnknownFields().Keys, name => !name.EndsWith("Raw", StringComparison.Ordinal));
        Assert.Equal(Fields(sample).EnumerateObject().Select(field => field.Name).Order(), Rows(sample).Select(row => row[0]).Order());
    }

    [Theory]
    [MemberData(nameof(SamplesWithoutTable))]
    public void A_family_without_a_table_gives_identity_time_and_all_its_fields(string sample, DeviceType type)
    {
        var record = Read(sample, type);
        var fields = Fields(sample).EnumerateObject().Where(field => field.Value.ValueKind != JsonValueKind.Null).ToDictionary(field => field.Name);

        Assert.Equal(type, record.Type);
        Assert.Equal(fields["serialNum"].Value.GetString(), record.SerialNumber);
        Assert.Equal(fields["time"].Value.GetString(), record.Time?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        Assert.Empty(fields.Keys
            .Except(["serialNum", "time", "calendar", "alias", "dataLogSn"])
            .Where(name => fields[name].Value.ToString() != "")
            .Except(record.GetUnknownFields().Keys));
        Assert.All(record.GetUnknownFields().Values, value => Assert.True(value is string or bool or long or double));
    }

    private static DeviceRecord Read(string sample, DeviceType type)
    {
        var text = Encoding.UTF8.GetBytes(Fields(sample).GetRawText());
        var json = new JsonCursor(new Utf8JsonReader(text), text);
        json.Reader.Read();
        return DeviceFamilies.Of(type)!.Live.ReadRecord(ref json);
    }

    /// <summary>The record in an answer: <c>data</c>, or in a batch <c>data[SN][SN]</c>.</summary>
    private static JsonElement Fields(string sample)
    {
        using var answer = JsonDocument.Parse(File.ReadAllText(FixturePath($"{sample}.sample.json")));
        var data = answer.RootElement.GetProperty("data").Clone();
        return sample.EndsWith("_last_data", StringComparison.Ordinal)
            ? data
            : data.EnumerateObject().Select(device => device.Value.GetProperty(device.Name)).First();
    }

    private static IEnumerable<string[]> Rows(string sample) =>
        File.ReadLines(FixturePath($"{sample}.expected.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'));

    private static string FixturePath(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);

    private static string TypeName(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(double) => "double",
        var t when t == typeof(int) => "int",
        var t when t == typeof(bool) => "bool",
        var t when t == typeof(string) => "string",
        var t => t.Name,
    };

    private static string Text(object? value) => value switch
    {
        DateTime { Kind: DateTimeKind.Unspecified } time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
