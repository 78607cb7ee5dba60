namespace Growatt.Http;

/// <summary>Waiting by a given clock, which .NET Framework spells differently.</summary>
internal static class Clock
{
#if NET
    public static Task DelayAsync(TimeProvider time, TimeSpan delay, CancellationToken cancellationToken) =>
        Task.Delay(delay, time, cancellationToken);

    public static CancellationTokenSource CancelAfter(TimeProvider time, TimeSpan delay) => new(delay, time);
#else
    public static Task DelayAsync(TimeProvider time, TimeSpan delay, CancellationToken cancellationToken) =>
        time.Delay(delay, cancellationToken);

    public static CancellationTokenSource CancelAfter(TimeProvider time, TimeSpan delay) =>
        time.CreateCancellationTokenSource(delay);
#endif
}
