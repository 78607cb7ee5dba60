using Growatt.Http;

namespace Growatt.Calls;

/// <summary>Waits until a moment, saying once a second how much is left.</summary>
internal static class Countdown
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    /// <param name="time">The clock to go by.</param>
    /// <param name="remaining">How much is left; asked again after each step, since the moment may move.</param>
    /// <param name="report">Told the whole wait and what is left of it; null when nobody listens.</param>
    /// <param name="cancellationToken">Ends the wait at once.</param>
    public static async Task WaitAsync(
        TimeProvider time, Func<TimeSpan> remaining, Action<TimeSpan, TimeSpan>? report, CancellationToken cancellationToken)
    {
        var left = remaining();
        for (var total = left; left > TimeSpan.Zero; left = remaining())
        {
            total = left > total ? left : total;
            report?.Invoke(total, left);
            await Clock.DelayAsync(time, WholeMilliseconds(report is null || left < Step ? left : Step), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A delay is cut to whole milliseconds: rounded down, the last one would be no wait at all.</summary>
    private static TimeSpan WholeMilliseconds(TimeSpan delay) => TimeSpan.FromMilliseconds(Math.Ceiling(delay.TotalMilliseconds));
}
