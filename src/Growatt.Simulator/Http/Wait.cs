namespace Growatt.Simulator.Http;

/// <summary>Waiting by a given clock.</summary>
internal static class Wait
{
    public static Task For(TimeSpan duration, TimeProvider clock, CancellationToken cancellationToken) =>
#if NETFRAMEWORK
        clock.Delay(duration, cancellationToken);
#else
        Task.Delay(duration, clock, cancellationToken);
#endif
}
