using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Growatt.Tests;

/// <summary>Waits for what other threads do, in real time and not for ever: what never comes is a failure, not a hang.</summary>
internal static class Eventually
{
    /// <summary>Far longer than anything here takes on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task IsTrueAsync(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string? what = null)
    {
        for (var waited = Stopwatch.StartNew(); !condition();)
        {
            Assert.True(waited.Elapsed < Patience, $"This did not come true within {Patience.TotalSeconds} seconds: {what}");
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>What the task returns. A client's own time-out does not bound it: that goes by a clock of the test's.</summary>
    public static Task<T> ComesAsync<T>(Task<T> task) => task.WaitAsync(Patience, TestContext.Current.CancellationToken);
}
