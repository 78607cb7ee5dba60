using System.Globalization;
using System.Management.Automation;

namespace Growatt.Console;

/// <summary>Progress as one line that is rewritten in place, on a terminal only.</summary>
internal sealed class ProgressLine(ConsoleWriter writer)
{
    private readonly Lock _lock = new();
    private int _shownLength;

    public void Show(ProgressRecord record)
    {
        if (!writer.IsTerminal)
        {
            return;
        }

        lock (_lock)
        {
            Clear();
            if (record.RecordType == ProgressRecordType.Completed)
            {
                return;
            }

            var line = Describe(record);
            var width = Math.Max(0, System.Console.WindowWidth - 1);
            line = line.Length > width ? line[..width] : line;
            writer.Write(line);
            _shownLength = line.Length;
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            if (_shownLength > 0)
            {
                writer.Write("\r" + new string(' ', _shownLength) + "\r");
                _shownLength = 0;
            }
        }
    }

    private static string Describe(ProgressRecord record)
    {
        var percent = record.PercentComplete >= 0 ? string.Create(CultureInfo.CurrentCulture, $" {record.PercentComplete} %") : "";
        var remaining = record.SecondsRemaining >= 0 ? string.Create(CultureInfo.CurrentCulture, $", {record.SecondsRemaining} s left") : "";
        return $"{record.Activity}: {record.StatusDescription}{percent}{remaining}";
    }
}
