using System.Management.Automation;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Turns live records into metrics in Prometheus's text format.</summary>
/// <remarks>
/// <para>
/// Returns the lines of all records together, metric by metric: names begin with growatt_ and end with the unit, HELP is the field's meaning, and plant,
/// serial and type are labels. Units are Prometheus's base units: energy is in joules, of which a kilowatt-hour has 3.6 million. Without -Property the metrics are what all families have, such as PvPower and Soc.
/// </para>
/// <para>
/// A stale record gives only growatt_record_age_seconds and growatt_device_stale: no series goes on with an old value.
/// </para>
/// <para>
/// A collector that reads files, such as node_exporter's textfile collector, may read one that is half written: write to another name in the same folder,
/// then rename, as the example does.
/// </para>
/// </remarks>
/// <example>
/// <para>Shows the metrics of two devices.</para>
/// <code>Get-GrowattMixRealtime DEMO000001, DEMO000002 | ConvertTo-GrowattMetric -Property PvPower, Soc</code>
/// </example>
/// <example>
/// <para>Writes the metrics of the account for a collector that reads files.</para>
/// <code>
/// $lines = Get-GrowattDevice | Get-GrowattRealtime | ConvertTo-GrowattMetric
/// [IO.File]::WriteAllText("$PWD/growatt.prom.tmp", ($lines -join "`n") + "`n")
/// Move-Item growatt.prom.tmp growatt.prom -Force
/// </code>
/// </example>
/// <seealso cref="ConvertToGrowattLineProtocolCommand"/>
/// <seealso cref="GetGrowattFieldCommand"/>
[Cmdlet(VerbsData.ConvertTo, "GrowattMetric")]
[OutputType(typeof(string))]
public sealed class ConvertToGrowattMetricCommand : GrowattCmdlet
{
    private MetricText _metrics = null!;

    /// <summary>The live records, of any families.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public DeviceRecord InputObject { get; set; } = null!;

    /// <summary>Only the numbers of these properties; wildcards are allowed. What all families have if not given.</summary>
    [Parameter(Position = 0)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Property { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _metrics = new MetricText(NamePattern.AnyOf(Property));

    /// <summary>Adds the record.</summary>
    protected override void ProcessRecord() => _metrics.Add(InputObject);

    /// <summary>Returns the lines.</summary>
    protected override void EndProcessing() => WriteObject(_metrics.Lines(), enumerateCollection: true);
}
