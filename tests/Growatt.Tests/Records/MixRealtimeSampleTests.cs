using System.Globalization;
using System.Text.Json;

namespace Growatt.Tests.Records;

/// <summary>The vendor's own sample, field by field.</summary>
public class MixRealtimeSampleTests
{
    private static readonly MixRealtime Record = Read();

    public static TheoryData<string, string, string> Expected
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var row in Rows().Where(row => row[1] != "-"))
            {
                data.Add(row[1], row[2], row[3]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void Every_field_has_its_type_and_value(string name, string type, string value)
    {
        var property = typeof(MixRealtime).GetProperty(name);

        Assert.NotNull(property);
        Assert.Equal(type, TypeName(property.PropertyType));
        Assert.Equal(value, Text(property.GetValue(Record)));
    }

    [Fact]
    public void The_table_lists_every_field_of_the_sample_and_no_other()
    {
        using var sample = JsonDocument.Parse(Sample.Body);
        var names = Sample.Device(sample).EnumerateObject().Select(field => field.Name).ToList();

        Assert.Equal(189, names.Count);
        Assert.Equal(names.Order(), Rows().Select(row => row[0]).Order());
    }

    [Fact]
    public void No_field_of_the_sample_is_unknown() => Assert.Empty(Record.GetUnknownFields());

    private static MixRealtime Read()
    {
        using var sample = JsonDocument.Parse(Sample.Body);
        return RecordJson.Read<MixRealtime>(Sample.Device(sample).GetRawText());
    }

    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "mixs_data.expected.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'));

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
