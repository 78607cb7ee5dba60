using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Growatt.Tests;

/// <summary>Waits for what other threads do, in real time and not for ever: what never comes is a failure, not a hang.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static async Task IsTrueAsync(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string? what = null)
    {
        for (var waited = Stopwatch.StartNew(); !condition();)
        {
            Assert.True(waited.Elapsed < Patience, $"This did not come true within {Patience.TotalSeconds} seconds: {what}");
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }
}
