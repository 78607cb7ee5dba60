using System.Management.Automation;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Gets the power of plants over a day, every five minutes.</summary>
/// <remarks>
/// <para>
/// Returns the points of each plant's power curve in order of time: Time on the plant's clock, and Power in watt. Power is empty where nothing was
/// reported, and for what is still to come. It is the AC output, with what batteries discharge; the power of the PV panels is in the history of the
/// devices.
/// </para>
/// <para>
/// The API allows this every five minutes for each plant and day, and answers are cached on disk for as long. A day that is over is asked for once, and
/// comes from the cache from then on.
/// </para>
/// </remarks>
/// <example>
/// <para>Shows today's power of a plant, without gaps and what is still to come.</para>
/// <code>Get-GrowattPlantPower 1200001 | Where-Object Power</code>
/// </example>
/// <example>
/// <para>Writes yesterday's power of every plant to a file.</para>
/// <code>Get-GrowattPlantPower -Date (Get-Date).AddDays(-1) | Export-Csv power.csv -NoTypeInformation</code>
/// </example>
/// <seealso cref="GetGrowattPlantEnergyCommand"/>
/// <seealso cref="GetGrowattHistoryCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattPlantPower")]
[OutputType(typeof(PlantPower))]
public sealed class GetGrowattPlantPowerCommand : PlantCmdlet
{
    /// <summary>Days of the plant; today if not given.</summary>
    /// <value>today</value>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public DateTime[]? Date { get; set; }

    /// <summary>
    /// How old a cached answer about a day that is not over may be, in seconds or as a TimeSpan: five minutes if not given, 0 for a new one. Where the
    /// API allows no request yet, or does not answer, an older answer is returned with a warning.
    /// </summary>
    /// <value><c>00:05:00</c></value>
    [Parameter]
    [Seconds]
    public override TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(5);

    private protected override async Task ReadPlantAsync(
        long plantId, DiscoveryOptions options, Action<GrowattRecord> write, CancellationToken cancellationToken)
    {
        IEnumerable<DateTime?> days = Date is null ? [null] : Date.Select(date => (DateTime?)date.Date).Distinct().OrderBy(date => date);
        foreach (var day in days)
        {
            foreach (var point in await Client.GetPlantPowerAsync(plantId, day, options, cancellationToken).ConfigureAwait(false))
            {
                write(point);
            }
        }
    }
}
