using System.Collections.Concurrent;
using System.Management.Automation;

namespace Growatt.Commands.Streams;

/// <summary>Runs work off the pipeline thread, and what it wants written on that thread, as it comes.</summary>
internal static class PipelinePump
{
    // The work posts once a second while it counts the time down to its request, so this long without a word is a slow answer or a queue.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Returns when the work has ended and everything it posted is done. Whatever ends the pipeline meanwhile, downstream or by
    /// <paramref name="stop"/>, cancels the work and waits for its end first: nothing is left running.
    /// </summary>
    /// <param name="work">Gets a way to post actions to the pipeline thread, and its cancellation token.</param>
    /// <param name="whenSlow">Called on this thread when nothing has been posted for some seconds.</param>
    /// <param name="stop">Cancels the work.</param>
    public static void Run(Func<Action<Action>, CancellationToken, Task> work, Action? whenSlow, CancellationTokenSource stop)
    {
        using var actions = new BlockingCollection<Action>();
        var worker = Task.Run(() => WorkAsync(work, actions, stop.Token));
        try
        {
            while (!actions.IsCompleted)
            {
                if (actions.TryTake(out var action, Patience))
                {
                    action();
                }
                else if (!actions.IsCompleted)
                {
                    whenSlow?.Invoke();
                }
            }
        }
        catch
        {
            stop.Cancel();
            WaitIgnoringFailure(worker);
            throw;
        }

        try
        {
            worker.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
    }

    private static async Task WorkAsync(Func<Action<Action>, CancellationToken, Task> work, BlockingCollection<Action> actions, CancellationToken cancellationToken)
    {
        try
        {
            await work(actions.Add, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            actions.CompleteAdding();
        }
    }

    // The exception that ended the pipeline is the one to tell of.
    private static void WaitIgnoringFailure(Task worker) => worker.ContinueWith(static _ => { }, TaskScheduler.Default).Wait();
}
