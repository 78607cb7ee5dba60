using System.Globalization;
using System.Management.Automation;

namespace Growatt.Commands.Arguments;

/// <summary>What a report takes besides records: alarms, by what every alarm has.</summary>
internal static class ReportInput
{
    /// <summary>Null for what is no alarm: one has a device, a begin, and a code or a message.</summary>
    public static ReportAlarm? Alarm(object? item)
    {
        if (item is null)
        {
            return null;
        }

        var properties = PSObject.AsPSObject(item).Properties;
        var serialNumber = Text(Value(properties, "SerialNumber"));
        var start = Time(Value(properties, "Start"));
        var code = Text(Value(properties, "Code"));
        var message = Text(Value(properties, "Message"));
        return serialNumber.Length == 0 || start is null || (code.Length == 0 && message.Length == 0)
            ? null
            : new ReportAlarm(serialNumber, start, Time(Value(properties, "End")), code, message);
    }

    private static object? Value(PSMemberInfoCollection<PSPropertyInfo> properties, string name) => properties[name]?.Value.Unwrap();

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static DateTime? Time(object? value) => value switch
    {
        DateTime time => time,
        DateTimeOffset time => time.DateTime,
        { } when DateTime.TryParse(Text(value), CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) => time,
        _ => null,
    };
}
