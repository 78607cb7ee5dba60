using System.Globalization;
using System.Management.Automation;
using System.Text.RegularExpressions;

namespace Growatt.Commands.Arguments;

/// <summary>Takes a moment as a date, a text, or a row that bears a time: a record, or what Import-Csv made of one.</summary>
internal sealed class MomentAttribute : ArgumentTransformationAttribute
{
    private static readonly Regex Offset = new(@"(Z|[+-]\d\d:?\d\d)$", RegexOptions.CultureInvariant);

    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) => inputData.Unwrap() switch
    {
        null => null,
        Moment moment => moment,
        DateTime { Kind: DateTimeKind.Utc } time => Moment.At(new DateTimeOffset(time)),
        DateTime time => Moment.OnPlantClock(time),
        DateTimeOffset time => Moment.At(time),
        DeviceRecord { Time: { } time } => Moment.OnPlantClock(time),
        string text => Parse(text),
        _ => Transform(engineIntrinsics, TimeOf(PSObject.AsPSObject(inputData))),
    };

    // Export-Csv writes Time as the culture does, and Timestamp as every culture reads it.
    private static object TimeOf(PSObject row) =>
        row.Properties["Timestamp"]?.Value ?? row.Properties["Time"]?.Value
        ?? throw new ArgumentTransformationMetadataException("This row has no time. Give a record, a row with a column Timestamp, or a date.");

    private static Moment Parse(string text)
    {
        if (Offset.IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return Moment.At(moment);
        }

        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var time)
            || DateTime.TryParse(text, CultureInfo.CurrentCulture, DateTimeStyles.NoCurrentDateDefault, out time)
            ? Moment.OnPlantClock(time)
            : throw new ArgumentTransformationMetadataException($"'{text}' is not a moment. Give one like 2026-05-01, '2026-05-01 14:30' or 2026-05-01T12:30Z.");
    }
}
