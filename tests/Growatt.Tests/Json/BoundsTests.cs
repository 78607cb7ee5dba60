using System.Globalization;

namespace Growatt.Tests.Json;

/// <summary>Numbers that cannot be true: what a counter or a sensor sends that has run below zero or is not there.</summary>
public class BoundsTests
{
    [Theory]
    [InlineData("ppv", "429496729.5")]
    [InlineData("ppv", "-429496729.5")]
    [InlineData("ppv", "4294967295")]
    [InlineData("ppv", "42949672.95")]
    [InlineData("epvtoday", "429496729.5")]
    [InlineData("epvTotal", "429496729.5")]
    [InlineData("epvTotal", "42949672.9")]
    [InlineData("vac1", "6553.5")]
    [InlineData("vac1", "65535")]
    [InlineData("iac1", "6553.4")]
    [InlineData("fac", "655.35")]
    [InlineData("soc", "255")]
    [InlineData("soc", "-1")]
    [InlineData("bmsSOH", "65535")]
    [InlineData("temp1", "6553.5")]
    [InlineData("temp1", "655.35")]
    [InlineData("temp1", "-300")]
    [InlineData("batteryTemperature", "65535")]
    [InlineData("bmsDeltaVolt", "65535")]
    [InlineData("timeTotal", "2147483647.5")]
    public void A_number_that_cannot_be_true_is_null_and_kept_as_sent(string jsonName, string json)
    {
        // The second time it comes in the expected order, which takes another way.
        foreach (var text in new[] { $$"""{"{{jsonName}}":{{json}},"alias":"a"}""", $$"""{"alias":"a","{{jsonName}}":{{json}},"day":"d"}""", $$"""{"alias":"a","{{jsonName}}":{{json}},"day":"d"}""" })
        {
            var record = RecordJson.Read<MixRealtime>(text);

            Assert.Null(Value(record, jsonName));
            Assert.Equal(
                double.Parse(json, CultureInfo.InvariantCulture),
                Convert.ToDouble(record.GetUnknownFields()[jsonName + "Raw"], CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("ppv", 65535)]
    [InlineData("ppv", -6553.5)]
    [InlineData("epvtoday", 655.35)]
    [InlineData("epvTotal", 655350)]
    [InlineData("vac1", 655.35)]
    [InlineData("soc", 0)]
    [InlineData("soc", 100)]
    [InlineData("temp1", -40)]
    [InlineData("batteryTemperature", 329)]
    [InlineData("batteryTemperature", 655)]
    [InlineData("upsLoadpercent", 110)]
    [InlineData("timeTotal", 500_000_000)]
    public void A_number_that_may_be_true_stays(string jsonName, double value)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"{{jsonName}}":{{value.ToString(CultureInfo.InvariantCulture)}}}""");

        Assert.Equal(value, Value(record, jsonName));
        Assert.Empty(record.GetUnknownFields());
    }

    private static double? Value(MixRealtime record, string jsonName) =>
        typeof(MixRealtime).GetProperty(char.ToUpperInvariant(jsonName[0]) + jsonName[1..])!.GetValue(record) is { } value
            ? Convert.ToDouble(value, CultureInfo.InvariantCulture)
            : null;
}
