using System.Globalization;

namespace Growatt.Tests.Report;

/// <summary>The page as text.</summary>
public sealed class FleetReportTests
{
    private static readonly DateTime May = new(2026, 5, 1);

    [Fact]
    public void Of_100000_rows_the_page_stays_below_3_megabytes()
    {
        var report = new FleetReport();
        for (var device = 0; device < 20; device++)
        {
            for (var row = 0; row < 5000; row++)
            {
                report.Add(Row($"SN0000{device:D4}", 5 * row, $"\"ppv\":{(row * 37) % 6000},\"pLocalLoad\":{(row * 17) % 900},\"epvTotal\":{row * 0.1:F1}"));
            }
        }

        Assert.InRange(Html(report).Length, 200_000, 3_000_000);
    }

    [Fact]
    public void Shares_count_only_devices_that_report_both_sides()
    {
        var report = new FleetReport();
        report.Add(Row("SN00000001", 0, "\"epvTotal\":10,\"etogridTotal\":5"));
        report.Add(Row("SN00000001", 60, "\"epvTotal\":20,\"etogridTotal\":7"));
        report.Add(Row("SN00000002", 0, "\"epvTotal\":100"));
        report.Add(Row("SN00000002", 60, "\"epvTotal\":130"));

        var html = Html(report);

        Assert.Contains("<dt>PV energy</dt><dd><data value=\"40.0\">", html, StringComparison.Ordinal);
        Assert.Contains("<dt>Self-consumption</dt><dd><data value=\"80\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_nothing_says_so() => Assert.Contains("There are no records.", Html(new FleetReport("Empty")), StringComparison.Ordinal);

    [Fact]
    public void Texts_are_escaped()
    {
        var report = new FleetReport("</title><script>alert(1)</script>");
        report.Add(new ReportAlarm("<i>", May, null, "1", "\"><script>alert(2)</script>"));

        var html = Html(report);

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("&lt;i&gt;", html, StringComparison.Ordinal);
    }

    private static string Html(FleetReport report)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        report.Write(writer, new DateTimeOffset(May, TimeSpan.Zero));
        return writer.ToString();
    }

    private static MixRealtime Row(string serialNumber, int minute, string fields) => RecordJson.Read<MixRealtime>(string.Create(
        CultureInfo.InvariantCulture, $$"""{"serialNum":"{{serialNumber}}","time":"{{May.AddMinutes(minute):yyyy-MM-dd HH:mm:ss}}",{{fields}}}"""));
}
