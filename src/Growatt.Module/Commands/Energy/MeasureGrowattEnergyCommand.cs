using System.Management.Automation;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Sums up history by hour, day or month: PV, load, grid and battery energy, self-consumption, cost.</summary>
/// <remarks>
/// <para>
/// Takes the rows of Get-GrowattHistory, of one device after another, and returns one object for each device and period. Energies are in kWh, and come from
/// the device's counters: a counter that starts again at midnight, or that drops for a while, is understood. Where a device has no counter, its
/// power is integrated, and IsIntegrated is true; energy in a gap is then missing. What flowed between two rows in different periods is shared out
/// by time.
/// </para>
/// <para>
/// SelfConsumption is the share of PV energy that was not exported, SelfSufficiency the share of the load that did not come from the grid.
/// -Tariff adds Cost and Revenue. Times are on the plant's clock.
/// </para>
/// </remarks>
/// <example>
/// <para>Sums up the last 30 days of every SPH by day, and writes a report.</para>
/// <code>Get-GrowattDevice -Type Mix | Get-GrowattHistory -Last 30.00:00 | Measure-GrowattEnergy -By Day | Export-Csv month.csv -NoTypeInformation</code>
/// </example>
/// <example>
/// <para>Shows what yesterday cost, with a cheap rate at night.</para>
/// <code>
/// $tariff = @(
///     @{ From = '00:30'; To = '04:30'; Import = 0.09; Export = 0.15 }
///     @{ From = '04:30'; To = '00:30'; Import = 0.28; Export = 0.15 }
/// )
/// Get-GrowattHistory DEMO000001 -Type SPH -Date (Get-Date).AddDays(-1) | Measure-GrowattEnergy -Tariff $tariff | Select-Object SerialNumber, GridImport, Cost, Revenue
/// </code>
/// </example>
/// <seealso cref="GetGrowattHistoryCommand"/>
[Cmdlet(VerbsDiagnostic.Measure, "GrowattEnergy")]
[OutputType(typeof(EnergySummary))]
public sealed class MeasureGrowattEnergyCommand : GrowattCmdlet
{
    private readonly Dictionary<string, EnergyMeter> _meters = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rows of history, each device's in order of time.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public DeviceRecord InputObject { get; set; } = null!;

    /// <summary>The length of the periods: Hour, Day or Month; Day if not given.</summary>
    [Parameter(Position = 0)]
    public EnergyPeriod By { get; set; } = EnergyPeriod.Day;

    /// <summary>
    /// Prices by time of the day: objects, hashtables or rows of a CSV file with From, To (such as 00:30), Import and Export (for a kWh). The first
    /// that holds at a time counts; energy at a time without a price is not in Cost and Revenue.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [Tariffs]
    public Tariff[]? Tariff { get; set; }

    /// <summary>Adds a row to its device's sums.</summary>
    protected override void ProcessRecord()
    {
        if (!_meters.TryGetValue(InputObject.SerialNumber, out var meter))
        {
            _meters[InputObject.SerialNumber] = meter = new EnergyMeter(By, Tariff);
        }

        meter.Add(InputObject);
    }

    /// <summary>Returns the sums, device by device.</summary>
    protected override void EndProcessing() => WriteObject(_meters.Values.SelectMany(meter => meter.Summaries()), enumerateCollection: true);
}
