namespace Growatt.Benchmarks;

/// <summary>A day in June, at noon in the fleet's plants: every value is in use, and every run reads the same bytes.</summary>
internal sealed class Noon : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 6, 21, 10, 0, 0, TimeSpan.Zero);
}
