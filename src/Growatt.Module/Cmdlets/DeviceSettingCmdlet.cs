using Growatt.Commands.Errors;
using Growatt.Commands.Streams;

namespace Growatt.Commands;

/// <summary>A cmdlet that does something with one device after another.</summary>
public abstract class DeviceSettingCmdlet : DeviceCmdlet
{
    private SettingReporter _reporter = null!;

    private protected DeviceSettingCmdlet()
    {
    }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        _reporter = new SettingReporter(this);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        _reporter.Complete();
    }

    private protected RequestOptions Options => new() { MaxRetry = MaxRetry, Observer = _reporter };

    private protected IRequestObserver Observer => _reporter;

    /// <summary>Runs something that a device is asked for. What the client could not do is an error that names the device.</summary>
    /// <returns>Whether it was done.</returns>
    private protected bool TryRun<TResult>(string serialNumber, string subject, Func<CancellationToken, Task<TResult>> work, out TResult result)
    {
        GrowattException? failure = null;
        TResult? done = default;
        Run(WorkAsync, _reporter.ShowDelay);
        if (failure is GrowattTokenRefusedException)
        {
            EndEarly(failure.ToErrorRecord());
        }
        else if (failure is not null)
        {
            WriteError(failure.ToErrorRecord(serialNumber));
        }

        result = done!;
        return failure is null && Ending is null;

        async Task WorkAsync(Action<Action> post, CancellationToken cancellationToken)
        {
            _reporter.Begin($"{serialNumber}: {subject}", post);
            try
            {
                done = await work(cancellationToken).ConfigureAwait(false);
            }
            catch (GrowattException exception)
            {
                failure = exception;
            }
        }
    }

    /// <summary>Reports that a device of a family cannot do what the command is for.</summary>
    private protected void RefuseFamily(DeviceFamily family, string serialNumber, string what, string advice) =>
        WriteError(ErrorKind.WrongDeviceType.ToErrorRecord($"{serialNumber}: {what} for {family} devices.", advice, serialNumber));
}
