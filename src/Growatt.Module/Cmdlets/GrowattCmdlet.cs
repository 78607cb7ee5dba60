using System.Management.Automation;
using Growatt.Commands.Session;
using Growatt.Commands.Streams;
using Growatt.Errors;

namespace Growatt.Commands;

/// <summary>What the module's cmdlets have in common: asynchronous work that ends as soon as the pipeline does.</summary>
public abstract class GrowattCmdlet : PSCmdlet, ICommandOutput, IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    private protected GrowattCmdlet()
    {
    }

    /// <summary>Ends the asynchronous work at once.</summary>
    protected override void StopProcessing()
    {
        try
        {
            _stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // Ctrl+C came when the command had just ended.
        }
    }

    /// <summary>Releases what the command holds; the engine calls it.</summary>
    public void Dispose()
    {
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected new void WriteWarning(string text) => base.WriteWarning(ShownText.Of(text));

    private protected new void WriteDebug(string text) => base.WriteDebug(ShownText.Of(text));

    /// <summary>
    /// With -Debug alone the engine would ask the user after each line for -Verbose whether to go on, and fail where nobody can answer: there
    /// it is a line for -Debug.
    /// </summary>
    private protected void WriteDetail(string text)
    {
        var given = MyInvocation.BoundParameters;
        if (given.TryGetValue("Debug", out var debug) && debug is SwitchParameter { IsPresent: true } && !given.ContainsKey("Verbose"))
        {
            WriteDebug(text);
        }
        else
        {
            WriteVerbose(ShownText.Of(text));
        }
    }

    /// <summary>Runs work off the pipeline thread; what it posts is done on the pipeline thread, where alone the Write methods may be called.</summary>
    /// <param name="work">Gets a way to post actions to the pipeline thread, and its cancellation token.</param>
    /// <param name="whenSlow">Called on the pipeline thread when nothing has been posted for some seconds.</param>
    private protected virtual void Run(Func<Action<Action>, CancellationToken, Task> work, Action? whenSlow = null) =>
        PipelinePump.Run(work, whenSlow, _stop);

    private protected Exception Terminate(ErrorRecord error)
    {
        ThrowTerminatingError(error);
        return new PipelineStoppedException();
    }

    void ICommandOutput.WriteDetail(string text) => WriteDetail(text);

    void ICommandOutput.WriteDebug(string text) => WriteDebug(text);

    void ICommandOutput.WriteWarning(string text) => WriteWarning(text);

    Exception ICommandOutput.Terminate(ErrorRecord error) => Terminate(error);
}
