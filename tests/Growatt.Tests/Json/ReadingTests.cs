using System.Text.Json;

namespace Growatt.Tests.Json;

/// <summary>What the servers send besides the plain values of the sample.</summary>
public class ReadingTests
{
    [Theory]
    [InlineData("84")]
    [InlineData("84.0")]
    [InlineData("8.4e1")]
    [InlineData("8.4E+1")]
    [InlineData("840e-1")]
    [InlineData("\"84\"")]
    [InlineData("\" 84 \"")]
    [InlineData("\"84.0\"")]
    [InlineData("\"8.4e1\"")]
    [InlineData("\"\\u0038\\u0034\"")]
    public void A_number_may_be_written_in_many_ways(string json)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"soc":{{json}},"bmsSOC":{{json}}}""");

        Assert.Equal(84.0, record.Soc);
        Assert.Equal(84, record.BmsSOC);
        Assert.Empty(record.GetUnknownFields());
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"null\"")]
    [InlineData("\"None\"")]
    [InlineData("\"--\"")]
    [InlineData("null")]
    public void Every_spelling_of_null_is_null(string json)
    {
        var record = RecordJson.Read<MixRealtime>($$"""
            {"soc":{{json}},"bmsSOC":{{json}},"lost":{{json}},"alias":{{json}},"time":{{json}},"calendar":{{json}},"status":{{json}},"serialNum":{{json}},
             "mixBean":{{json}},"day":{{json}}}
            """);

        Assert.Null(record.Soc);
        Assert.Null(record.BmsSOC);
        Assert.Null(record.Lost);
        Assert.Null(record.Alias);
        Assert.Null(record.Time);
        Assert.Null(record.Calendar);
        Assert.Null(record.Status);
        Assert.Equal("", record.SerialNumber);
        Assert.Empty(record.GetUnknownFields());
    }

    [Theory]
    [InlineData("\"high\"", "high")]
    [InlineData("\"84%\"", "84%")]
    [InlineData("\"15,7\"", "15,7")]
    [InlineData("\"NaN\"", "NaN")]
    [InlineData("\"Infinity\"", "Infinity")]
    [InlineData("\"-\"", "-")]
    [InlineData("\"1e\"", "1e")]
    [InlineData("true", true)]
    [InlineData("1e999", "1e999")]
    [InlineData("[1, 2]", "[1,2]")]
    [InlineData("{ \"a\": { \"b\": [] } }", "{\"a\":{\"b\":[]}}")]
    public void A_value_that_does_not_fit_leaves_the_property_empty_and_is_kept_as_raw(string json, object raw)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"ppv":1,"soc":{{json}},"pac":2}""");

        Assert.Null(record.Soc);
        Assert.Equal(raw, Assert.Single(record.GetUnknownFields(), field => field.Key == "socRaw").Value);
        Assert.Equal((1, 2), (record.Ppv, record.Pac));
    }

    [Theory]
    [InlineData("84.5", 84.5)]
    [InlineData("3000000000", 3000000000L)]
    [InlineData("1e20", 1e20)]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void A_number_that_is_no_integer_of_its_fields_size_is_kept_as_raw(string json, object raw)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"bmsSOC":{{json}}}""");

        Assert.Null(record.BmsSOC);
        Assert.Equal(raw, record.GetUnknownFields()["bmsSOCRaw"]);
    }

    [Theory]
    [InlineData("2147483647", 2147483647)]
    [InlineData("-2147483648", -2147483648)]
    [InlineData("1e3", 1000)]
    [InlineData("0.0", 0)]
    [InlineData("-0", 0)]
    public void An_integer_is_read_to_the_ends_of_its_range(string json, int expected) =>
        Assert.Equal(expected, RecordJson.Read<MixRealtime>($$"""{"faultCode":{{json}}}""").FaultCode);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("\"1\"", true)]
    public void A_boolean_may_be_a_word_or_a_digit(string json, bool expected) =>
        Assert.Equal(expected, RecordJson.Read<MixRealtime>($$"""{"lost":{{json}}}""").Lost);

    [Fact]
    public void A_boolean_that_is_neither_is_kept_as_raw()
    {
        var record = RecordJson.Read<MixRealtime>("""{"lost":2}""");

        Assert.Null(record.Lost);
        Assert.Equal(2L, record.GetUnknownFields()["lostRaw"]);
    }

    [Theory]
    [InlineData("\"2021-01-08 18:10:31\"")]
    [InlineData("\"2021-01-08 18:10:31.0\"")]
    [InlineData("\"2021-01-08T18:10:31\"")]
    public void Time_is_a_wall_clock_without_a_zone(string json)
    {
        var time = RecordJson.Read<MixRealtime>($$"""{"time":{{json}}}""").Time;

        Assert.Equal(new DateTime(2021, 1, 8, 18, 10, 31), time);
        Assert.Equal(DateTimeKind.Unspecified, time!.Value.Kind);
    }

    [Fact]
    public void A_date_alone_is_the_midnight_it_begins_with() =>
        Assert.Equal(new DateTime(2021, 1, 8), RecordJson.Read<MixRealtime>("""{"time":"2021-01-08"}""").Time);

    [Theory]
    [InlineData("\"2021-02-29 00:00:00\"", "2021-02-29 00:00:00")]
    [InlineData("\"0000-00-00 00:00:00\"", "0000-00-00 00:00:00")]
    [InlineData("\"2021-01-08 24:00:00\"", "2021-01-08 24:00:00")]
    [InlineData("\"2021-01-0\"", "2021-01-0")]
    [InlineData("\"2021-01-08 \u002b8\"", "2021-01-08 +8")]
    [InlineData("\"2021-01-08 18:10:31+08:00\"", "2021-01-08 18:10:31+08:00")]
    [InlineData("1610100631000", 1610100631000L)]
    public void A_time_that_is_none_is_kept_as_raw(string json, object raw)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"time":{{json}}}""");

        Assert.Null(record.Time);
        Assert.Equal(raw, record.GetUnknownFields()["timeRaw"]);
    }

    [Theory]
    [InlineData("""{"time":{"timezoneOffset":-480},"timeZone":{"rawOffset":28800000},"timeInMillis":1610100631000}""", "2021-01-08T18:10:31+08:00")]
    [InlineData("""{"timeInMillis":1610100631000,"timeZone":{"rawOffset":-12600000}}""", "2021-01-08T06:40:31-03:30")]
    [InlineData("""{"timeInMillis":"1610100631000","time":{"timezoneOffset":-120},"timeZone":{"rawOffset":3600000}}""", "2021-01-08T12:10:31+02:00")]
    [InlineData("1610100631000", "2021-01-08T10:10:31+00:00")]
    [InlineData("\"1610100631000\"", "2021-01-08T10:10:31+00:00")]
    public void A_calendar_keeps_the_offset_it_was_sent_with(string json, string expected)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"calendar":{{json}},"soc":1}""");

        Assert.Equal(expected, record.Calendar?.ToString("yyyy-MM-ddTHH:mm:sszzz", null));
        Assert.Equal(1, record.Soc);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"timeInMillis":1610100631000}""")]
    [InlineData("""{"timeInMillis":1610100631000,"timeZone":{"rawOffset":99999999999}}""")]
    [InlineData("""{"timeInMillis":9223372036854775807,"timeZone":{"rawOffset":0}}""")]
    [InlineData("""{"timeInMillis":{},"timeZone":[],"time":[{}]}""")]
    public void A_calendar_that_is_none_is_kept_as_raw(string json)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"calendar":{{json}},"soc":1}""");

        Assert.Null(record.Calendar);
        Assert.Equal(json, record.GetUnknownFields()["calendarRaw"]);
        Assert.Equal(1, record.Soc);
    }

    [Theory]
    [InlineData("5", "new", 5L)]
    [InlineData("2666130979655057522", "model", 2666130979655057522L)]
    [InlineData("-0.5", "new", -0.5)]
    [InlineData("37.599998474121094", "new", 37.6)]
    [InlineData("true", "new", true)]
    [InlineData("\" as sent \"", "new", " as sent ")]
    [InlineData("\"\\u5149\\u4f0f\"", "名", "光伏")]
    [InlineData("[ ]", "new", "[]")]
    [InlineData("{ \"名\": [ 1.50, \"ä\" ] }", "new", "{\"名\":[1.50,\"ä\"]}")]
    public void An_unknown_field_reaches_the_user(string json, string name, object expected)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"soc":1,"{{name}}":{{json}},"ppv":2}""");

        Assert.Equal(KeyValuePair.Create(name, expected), Assert.Single(record.GetUnknownFields()));
        Assert.Equal((1, 2), (record.Soc, record.Ppv));
    }

    [Fact]
    public void An_unused_field_of_the_vendors_that_comes_to_life_reaches_the_user()
    {
        var record = RecordJson.Read<MixRealtime>("""{"mixBean":{"a":1},"day":"2021-01-08","dayMap":null}""");

        Assert.Equal(
            [KeyValuePair.Create<string, object>("day", "2021-01-08"), KeyValuePair.Create<string, object>("mixBean", "{\"a\":1}")],
            record.GetUnknownFields().OrderBy(field => field.Key));
    }

    [Theory]
    [InlineData("SOC")]
    [InlineData("Soc")]
    [InlineData("s\\u006fc")]
    public void Names_are_found_whatever_their_case_or_escapes(string name) =>
        Assert.Equal(84, RecordJson.Read<MixRealtime>($$"""{"{{name}}":84}""").Soc);

    [Theory]
    [InlineData("again")]
    [InlineData("isAgain")]
    public void The_continuation_mark_has_two_names(string name) =>
        Assert.True(RecordJson.Read<MixRealtime>($$"""{"{{name}}":true}""").Again);

    [Theory]
    [InlineData("""{"soc":1,"soc":2}""", 2.0)]
    [InlineData("""{"soc":1,"soc":null}""", null)]
    [InlineData("""{"soc":1,"SOC":"high"}""", null)]
    public void Of_a_field_sent_twice_the_last_one_counts(string json, double? expected) =>
        Assert.Equal(expected, RecordJson.Read<MixRealtime>(json).Soc);

    [Fact]
    public void The_order_of_the_fields_does_not_matter()
    {
        using var sample = JsonDocument.Parse(Sample.Body);
        var fields = Sample.Device(sample).EnumerateObject().Select(field => $"\"{field.Name}\":{field.Value.GetRawText()}").ToList();
        var forwards = RecordJson.Read<MixRealtime>("{" + string.Join(',', fields) + "}");
        fields.Reverse();
        var backwards = RecordJson.Read<MixRealtime>("{" + string.Join(',', fields) + "}");

        foreach (var property in typeof(MixRealtime).GetProperties())
        {
            Assert.Equal(property.GetValue(forwards), property.GetValue(backwards));
        }
    }

    [Theory]
    [InlineData(@"Haus \ud83d", "Haus \uFFFD")]
    [InlineData(@"\ud83dHaus", "\uFFFDHaus")]
    [InlineData(@"\udc00\ud83d\ude00", "\uFFFD\U0001F600")]
    [InlineData(@"\ud83d\u0041", "\uFFFDA")]
    [InlineData(@"\""\\\/\b\f\n\r\t\u00e4\u20ac", "\"\\/\b\f\n\r\t\u00e4\u20ac")]
    public void Half_a_surrogate_pair_costs_one_character(string sent, string expected)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"alias":"{{sent}}","new":"{{sent}}","{{sent}}":1,"dayMap":{"{{sent}}":["{{sent}}"]},"soc":84}""");

        Assert.Equal(expected, record.Alias);
        Assert.Equal(expected, record.GetUnknownFields()["new"]);
        Assert.Equal(1L, record.GetUnknownFields()[expected]);
        Assert.Equal(84.0, record.Soc);
        using var map = JsonDocument.Parse((string)record.GetUnknownFields()["dayMap"]);
        Assert.Equal(expected, Assert.Single(map.RootElement.EnumerateObject()).Value[0].GetString());
    }

    [Theory]
    [InlineData(@"\ud83d")]
    [InlineData(@"12\ud83d")]
    public void Half_a_surrogate_pair_in_the_place_of_a_number_is_kept_beside_it(string sent)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"soc":"{{sent}}","lost":"{{sent}}","time":"{{sent}}","calendar":{"{{sent}}":1},"ppv":5}""");

        Assert.Null(record.Soc);
        Assert.Equal(sent.Replace(@"\ud83d", "\uFFFD", StringComparison.Ordinal), record.GetUnknownFields()["socRaw"]);
        Assert.Equal(5.0, record.Ppv);
    }

    [Theory]
    [InlineData("""{"soc":""")]
    [InlineData("""{"soc":84""")]
    [InlineData("""{"soc":84,"new":{"a":""")]
    [InlineData("""{"soc":84,"calendar":{"time":{""")]
    [InlineData("""{"soc":084}""")]
    public void Malformed_JSON_is_said_to_be_malformed(string json) =>
        Assert.ThrowsAny<JsonException>(() => RecordJson.Read<MixRealtime>(json));
}
