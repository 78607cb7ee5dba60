using System.Diagnostics;
using System.Management.Automation;
using System.Text;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;
using Microsoft.PowerShell.Commands;

namespace Growatt.Commands;

/// <summary>Writes a report with charts and tables as one HTML file that opens in any browser, without a network.</summary>
/// <remarks>
/// <para>
/// Takes rows of Get-GrowattHistory and live records, of any families and mixed, and returns the file. The page has power over time for each device
/// and for all together, state of charge, energy by day with self-consumption and self-sufficiency, the health of batteries, and a table of the
/// devices that sorts and filters. Alarms on the pipeline get a table of their own. Rows of a device come in order of time.
/// </para>
/// <para>
/// The file holds all it needs, is smaller than 3 MB for fleets of some hundred devices, and asks for nothing from anywhere. Of many rows the least
/// and the most of each interval are drawn, so that no peak is lost. Without scripts the tables can still be read. Numbers and times are
/// written as the reader's browser does; times are on the plant's clock.
/// </para>
/// </remarks>
/// <example>
/// <para>Reports the last week of every SPH, and opens the page.</para>
/// <code>Get-GrowattDevice -Type Mix | Get-GrowattHistory -Last 7.00:00 | Export-GrowattReport week.html -Title 'Our last week' -Show</code>
/// </example>
/// <example>
/// <para>Reports what all devices are doing now, and shows how large the file is.</para>
/// <code>Get-GrowattRealtime | Export-GrowattReport now.html | Select-Object Name, Length</code>
/// </example>
/// <example>
/// <para>Adds what the days cost.</para>
/// <code>
/// $tariff = @{ From = '00:00'; To = '00:00'; Import = 0.28; Export = 0.08 }
/// Get-GrowattHistory DEMO000001 -Type SPH -Last 3.00:00 | Export-GrowattReport cost.html -Tariff $tariff
/// </code>
/// </example>
/// <seealso cref="GetGrowattHistoryCommand"/>
/// <seealso cref="MeasureGrowattEnergyCommand"/>
[Cmdlet(VerbsData.Export, "GrowattReport", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportGrowattReportCommand : GrowattCmdlet
{
    private FleetReport _report = null!;
    private string _file = "";

    /// <summary>The rows of history, live records and alarms.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public PSObject InputObject { get; set; } = null!;

    /// <summary>The file to write; one that is there is replaced.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>What the page is called.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string Title { get; set; } = "Growatt report";

    /// <summary>Prices by time of the day, as Measure-GrowattEnergy takes them.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [Tariffs]
    public Tariff[]? Tariff { get; set; }

    /// <summary>Opens the page in the browser.</summary>
    [Parameter]
    public SwitchParameter Show { get; set; }

    /// <summary>Finds out that the file cannot be written before anything is read.</summary>
    protected override void BeginProcessing()
    {
        _report = new FleetReport(Title, Tariff);
        try
        {
            _file = SessionState.Path.GetUnresolvedProviderPathFromPSPath(Path, out var provider, out _);
            if (provider.ImplementingType != typeof(FileSystemProvider) || !Directory.Exists(System.IO.Path.GetDirectoryName(_file)))
            {
                throw NotWritable("its folder is not there.");
            }
        }
        catch (SessionStateException exception)
        {
            throw NotWritable(exception.Message);
        }
    }

    /// <summary>Adds a record or an alarm.</summary>
    protected override void ProcessRecord()
    {
        if (InputObject.BaseObject is DeviceRecord record)
        {
            _report.Add(record);
        }
        else if (ReportInput.Alarm(InputObject) is { } alarm)
        {
            _report.Add(alarm);
        }
        else
        {
            WriteError(ErrorKind.InvalidInput.ToErrorRecord($"'{InputObject}' is neither a record of a device nor an alarm.", target: InputObject));
        }
    }

    /// <summary>Writes the file.</summary>
    protected override void EndProcessing()
    {
        if (!ShouldProcess(_file, "Write a report"))
        {
            return;
        }

        try
        {
            using var writer = new StreamWriter(_file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            _report.Write(writer, DateTimeOffset.Now);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(exception.Message);
        }

        WriteObject(new FileInfo(_file));
        if (Show)
        {
            Process.Start(new ProcessStartInfo(_file) { UseShellExecute = true })?.Dispose();
        }
    }

    private Exception NotWritable(string reason) => Terminate(ErrorKind.FileNotWritable.ToErrorRecord($"'{Path}' cannot be written: {reason}", target: Path));
}
