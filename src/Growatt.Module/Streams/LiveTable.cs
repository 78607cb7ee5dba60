using System.Globalization;
using System.Management.Automation.Host;
using System.Text;
using Growatt.Commands.Errors;
using Growatt.Errors;
using Growatt.Watching;

namespace Growatt.Commands.Streams;

/// <summary>
/// One table that stays in place on a terminal: on its second screen, so that the first is as it was when the table closes. Plain sequences that every
/// terminal knows, also behind SSH.
/// </summary>
internal sealed class LiveTable
{
    private const string Open = "\u001b[?1049h\u001b[?25l";
    private const string Shut = "\u001b[?25h\u001b[?1049l";
    private const string Home = "\u001b[H";
    private const string EndOfLine = "\u001b[K";
    private const string EndOfScreen = "\u001b[J";
    private const int Narrowest = 80;
    private const int Shortest = 8;

    /// <summary>Mark, type, four powers, charge and energy, and the blanks between all columns.</summary>
    private const int FixedWidth = 1 + 8 + 6 + 6 + 7 + 6 + 4 + 5 + 9;

    private readonly PSHostUserInterface _ui;
    private readonly SortedDictionary<string, (DeviceRecord? Record, GrowattException? Error)> _devices = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Trouble> _troubles = [];

    public LiveTable(PSHostUserInterface ui)
    {
        _ui = ui;
        _ui.Write(Open);
        Draw();
    }

    /// <summary>Whether the host has a terminal, and somebody looks at it.</summary>
    public static bool IsPossible(PSHost host) =>
        host.UI is { SupportsVirtualTerminal: true, RawUI: not null } && !(host.Name == "ConsoleHost" && Console.IsOutputRedirected);

    /// <summary>Takes the news in, and draws the table anew.</summary>
    public void Show(WatchNews news)
    {
        foreach (var result in news.Results)
        {
            _devices.TryGetValue(result.SerialNumber, out var older);
            _devices[result.SerialNumber] = (result.Record ?? older.Record, result.Error);
        }

        foreach (var serialNumber in news.Went)
        {
            _devices.Remove(serialNumber);
        }

        _troubles.RemoveAll(news.Ended.Contains);
        _troubles.AddRange(news.Began);
        Draw();
    }

    /// <summary>Gives the screen back.</summary>
    public void Close() => _ui.Write(Shut);

    private void Draw()
    {
        var size = _ui.RawUI.WindowSize;
        var width = Math.Max(Narrowest, size.Width) - 1;
        var height = Math.Max(Shortest, size.Height) - 1;
        var text = new StringBuilder(Home);
        foreach (var line in Lines(width, height))
        {
            text.Append(Cut(ShownText.Of(line), width)).Append(EndOfLine).Append("\r\n");
        }

        _ui.Write(text.Append(EndOfScreen).ToString());
    }

    private IEnumerable<string> Lines(int width, int height)
    {
        var serialWidth = Math.Min(16, _devices.Keys.Select(serialNumber => serialNumber.Length).Append(10).Max());
        var stateWidth = width - FixedWidth - serialWidth;
        yield return string.Format(CultureInfo.CurrentCulture, "Growatt, {0:HH:mm:ss}: {1:N0} device{2}. Ctrl+C ends.", DateTime.Now, _devices.Count, _devices.Count == 1 ? "" : "s");
        yield return Row("!", "Serial", "Type", "PV W", "Load W", "Grid W", "Batt W", "SoC%", "kWh", "State, faults");
        var rows = height - 3 - _troubles.Count;

        // What has a fault is not to be among those that do not fit.
        foreach (var device in _devices.OrderBy(device => device.Value.Record?.Mark == "!" ? 0 : 1).Take(rows))
        {
            var record = device.Value.Record;
            yield return Row(
                device.Value.Error is null ? record?.Mark ?? "" : "?",
                device.Key,
                record?.Type.ToString() ?? "",
                Number(record?.PvPower, "0;-0;0"),
                Number(record?.LoadPower, "0;-0;0"),
                Number(record?.GridPower, "0;-0;0"),
                Number(record?.BatteryPower, "0;-0;0"),
                Number(record?.Soc, "0;-0;0"),
                Number(record?.EnergyToday, "0.0"),
                device.Value.Error is { } error ? ErrorKind.Of(error).Id : record?.Condition ?? "");
        }

        if (_devices.Count > rows)
        {
            yield return string.Format(CultureInfo.CurrentCulture, "... and {0:N0} more", _devices.Count - rows);
        }

        foreach (var trouble in _troubles)
        {
            yield return string.Format(CultureInfo.CurrentCulture, "Since {0:HH:mm}: {1}", trouble.Since.LocalDateTime, TroubleText.What(trouble));
        }

        string Row(string mark, string serial, string type, string pv, string load, string grid, string battery, string charge, string energy, string state) =>
            $"{Left(mark, 1)} {Left(serial, serialWidth)} {Left(type, 8)} {pv,6} {load,6} {grid,7} {battery,6} {charge,4} {energy,5} {Cut(state, stateWidth)}";
    }

    private static string Number(double? value, string format) => value?.ToString(format, CultureInfo.CurrentCulture) ?? "";

    private static string Left(string text, int width) => Cut(text, width).PadRight(width);

    private static string Cut(string text, int width) => text.Length <= width ? text : text.Substring(0, width);
}
