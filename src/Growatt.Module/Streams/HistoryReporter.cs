using System.Globalization;
using Growatt.Commands.Session;

namespace Growatt.Commands.Streams;

/// <summary>Tells the user what the requests for history do: how far a device is, and what there was of it in the end.</summary>
/// <param name="output">What is written to.</param>
internal sealed class HistoryReporter(ICommandOutput output) : RequestReporter(output)
{
    private readonly ICommandOutput _output = output;
    private string _serialNumber = "";
    private DateTime _start;
    private DateTime _end;
    private DateTime? _first;
    private DateTime? _last;
    private TimeSpan _longestGap;
    private DateTime _gapStart;
    private int _rows;

    /// <inheritdoc/>
    protected override string Subject => _last is { } last
        ? string.Format(CultureInfo.InvariantCulture, "{0}: {1:N0} rows, to {2:yyyy-MM-dd HH:mm}", _serialNumber, _rows, last)
        : _serialNumber;

    /// <inheritdoc/>
    protected override int PercentComplete =>
        _last is { } last && _end > _start ? (int)Math.Min(99, 100 * (last - _start).Ticks / (_end - _start).Ticks) : -1;

    /// <summary>The rows of a device begin; what is to be written is posted.</summary>
    public void BeginDevice(string serialNumber, DateTime start, DateTime end, Action<Action> post)
    {
        Begin(post);
        (_serialNumber, _start, _end) = (serialNumber, start, end);
        (_first, _last, _longestGap, _gapStart, _rows) = (null, null, default, default, 0);
        ShowSubject();
    }

    /// <summary>A row comes out.</summary>
    public void Count(DateTime? time)
    {
        _rows++;
        if (time is not { } at)
        {
            return;
        }

        if (at - _last > _longestGap)
        {
            (_longestGap, _gapStart) = (at - _last!.Value, _last.Value);
        }

        _first ??= at;
        _last = at;
    }

    /// <summary>Sums up the device. To be called on the pipeline thread.</summary>
    public void EndDevice() => _output.WriteDetail(_first is null
        ? $"{_serialNumber}: no rows."
        : string.Format(
            CultureInfo.InvariantCulture,
            "{0}: {1:N0} rows, {2:yyyy-MM-dd HH:mm} to {3:yyyy-MM-dd HH:mm}, longest gap {4:N0} min{5}.",
            _serialNumber,
            _rows,
            _first,
            _last,
            _longestGap.TotalMinutes,
            _longestGap > TimeSpan.Zero ? string.Format(CultureInfo.InvariantCulture, " after {0:yyyy-MM-dd HH:mm}", _gapStart) : ""));

    /// <inheritdoc/>
    protected override string Describe(RequestCompleted request) => string.Format(
        CultureInfo.InvariantCulture, "{0}{1}: {2}", Subject, Attempt(request), Outcome(request));
}
