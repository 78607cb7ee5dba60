namespace Growatt.Help;

/// <summary>What draws the charts of a report: a script from npm, embedded in the client's library.</summary>
internal static class ChartLibrary
{
    public const string Name = "uPlot";

    public const string Version = "1.6.32";

    /// <summary>Its copyright and its terms, MIT.</summary>
    public static string Licence()
    {
        using var reader = new StreamReader(typeof(GrowattClient).Assembly.GetManifestResourceStream("Growatt.Report.uPlot.LICENSE.txt")!);
        return reader.ReadToEnd();
    }
}
