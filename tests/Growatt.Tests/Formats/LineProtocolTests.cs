using Growatt.Plants;

namespace Growatt.Tests.Formats;

/// <summary>Records as lines of InfluxDB's line protocol.</summary>
public class LineProtocolTests
{
    [Fact]
    public void A_record_is_one_line_with_tags_numbers_and_the_time_in_UTC()
    {
        var line = new LineProtocol(TimePrecision.Seconds, name => name is "PvPower" or "Soc" or "Address").ToLine(Record("""{"ppv":1520.5,"soc":73,"address":1}"""));

        // 12:30:15 at +02:00 is 10:30:15 UTC.
        Assert.Equal("growatt_mix,plant=North\\ Roof\\,\\ 2,serial=SN00000001,type=Mix PvPower=1520.5,Soc=73,Address=1i 1772620215", line);
    }

    [Theory]
    [InlineData(TimePrecision.Seconds, "1772620215")]
    [InlineData(TimePrecision.Milliseconds, "1772620215000")]
    [InlineData(TimePrecision.Microseconds, "1772620215000000")]
    [InlineData(TimePrecision.Nanoseconds, "1772620215000000000")]
    public void The_time_is_in_the_unit_that_is_wanted(TimePrecision precision, string time) =>
        Assert.EndsWith(" " + time, new LineProtocol(precision).ToLine(Record("""{"soc":73}""")), StringComparison.Ordinal);

    [Fact]
    public void Without_names_there_are_all_numbers_and_no_text_no_flag_and_no_code()
    {
        var line = new LineProtocol().ToLine(Record("""{"soc":73,"socText":"73%","lost":true,"status":5}"""))!;

        Assert.Contains("Soc=73", line, StringComparison.Ordinal);
        Assert.DoesNotContain("SocText", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Lost", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Status", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_wanted_is_quoted() => Assert.Contains(
        "Alias=\"a \\\"b\\\" \\\\\"", new LineProtocol(wanted: name => name == "Alias").ToLine(Record("""{"alias":"a \"b\" \\"}""")), StringComparison.Ordinal);

    [Fact]
    public void A_record_without_a_value_gives_no_line() => Assert.Null(new LineProtocol(wanted: name => name == "Soc").ToLine(Record("{}")));

    [Fact]
    public void A_record_whose_zone_is_not_known_is_refused() =>
        Assert.Throws<ArgumentException>(() => new LineProtocol().ToLine(RecordJson.Read<MixRealtime>("""{"time":"2026-03-04 12:30:15","soc":73}""")));

    private static MixRealtime Record(string fields)
    {
        var record = RecordJson.Read<MixRealtime>(fields.Replace("{", """{"serialNum":"SN00000001","time":"2026-03-04 12:30:15",""", StringComparison.Ordinal).Replace(",}", "}", StringComparison.Ordinal));
        record.Context = new DeviceContext { PlantName = "North Roof, 2", Zone = ClockZone.Given(TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(2), null, null)) };
        return record;
    }
}
