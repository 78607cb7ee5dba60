using System.Management.Automation;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;

namespace Growatt.Commands;

/// <summary>Turns records into lines of InfluxDB's line protocol.</summary>
/// <remarks>
/// <para>
/// Each record, live or of history, becomes one line: the measurement is growatt_ with the family in lower case, such as growatt_mix; the tags are plant,
/// serial and type; the fields are all numbers of the record under the names of its properties. Get-GrowattField explains them. -Property chooses
/// properties, among them texts, flags and codes.
/// </para>
/// <para>
/// The time is in UTC. A record's own time is on the plant's clock: TimeUtc says how it is converted. A record without it is an error.
/// </para>
/// </remarks>
/// <example>
/// <para>Shows two values of a device as a line.</para>
/// <code>Get-GrowattMixRealtime DEMO000001 | ConvertTo-GrowattLineProtocol -Property PvPower, Soc -Precision Seconds</code>
/// </example>
/// <example>
/// <para>Sends the live data of the account to an InfluxDB.</para>
/// <code>
/// $lines = Get-GrowattDevice | Get-GrowattRealtime | ConvertTo-GrowattLineProtocol -Precision Seconds
/// Invoke-RestMethod 'http://127.0.0.1:8086/write?db=solar&amp;precision=s' -Method Post -Body ($lines -join "`n")
/// </code>
/// </example>
/// <seealso cref="ConvertToGrowattMetricCommand"/>
/// <seealso cref="GetGrowattFieldCommand"/>
[Cmdlet(VerbsData.ConvertTo, "GrowattLineProtocol")]
[OutputType(typeof(string))]
public sealed class ConvertToGrowattLineProtocolCommand : GrowattCmdlet
{
    private LineProtocol _protocol = null!;

    /// <summary>The records, of any families.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public DeviceRecord InputObject { get; set; } = null!;

    /// <summary>Only these properties; wildcards are allowed. All numbers if not given.</summary>
    [Parameter(Position = 0)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Property { get; set; }

    /// <summary>The unit of the timestamps: Nanoseconds if not given, which InfluxDB takes where nothing is said.</summary>
    [Parameter]
    public TimePrecision Precision { get; set; } = TimePrecision.Nanoseconds;

    /// <inheritdoc/>
    protected override void BeginProcessing() => _protocol = new LineProtocol(Precision, NamePattern.AnyOf(Property));

    /// <summary>Returns the record's line.</summary>
    protected override void ProcessRecord()
    {
        if (InputObject.TimeUtc is null)
        {
            WriteError(ErrorKind.TimeNotKnown.ToErrorRecord(
                $"{InputObject.SerialNumber}: the record has no time in UTC.", "Read it with -TimeZone, such as -TimeZone Europe/Berlin.", InputObject.SerialNumber));
        }
        else if (_protocol.ToLine(InputObject) is { } line)
        {
            WriteObject(line);
        }
    }
}
