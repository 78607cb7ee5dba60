using System.Management.Automation;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;
using Growatt.Commands.Streams;

namespace Growatt.Commands;

/// <summary>A cmdlet that reads plants or devices: from the cache where it may, from the API where it must.</summary>
public abstract class DiscoveryCmdlet : ConnectedCmdlet
{
    private DiscoveryReporter _reporter = null!;

    private protected DiscoveryCmdlet()
    {
    }

    /// <summary>
    /// How old a cached answer may be, in seconds or as a TimeSpan: one hour if not given, 0 for a new one. Where the API allows no request
    /// yet, or does not answer, an older answer is returned with a warning.
    /// </summary>
    /// <value><c>01:00:00</c></value>
    [Parameter]
    [Seconds]
    public virtual TimeSpan MaxAge { get; set; } = DiscoveryOptions.Default.MaxAge;

    /// <summary>
    /// Sends a request, however young the cached answer is. Where the API allows none yet, the cached answer is returned with a warning. Where
    /// the API does not answer, that is an error.
    /// </summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>
    /// How often a request is sent again after too many requests or a fault that may pass: 3 times if not given. 0 reports the error at
    /// once, and never waits.
    /// </summary>
    [Parameter]
    [ValidateRange(0, 100)]
    public int MaxRetry { get; set; } = DiscoveryOptions.Default.MaxRetry;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        _reporter = new DiscoveryReporter(this);
    }

    /// <inheritdoc/>
    protected override void EndProcessing() => _reporter.Complete();

    /// <summary>Runs requests off the pipeline thread, and writes their records or the error that ended them.</summary>
    /// <param name="plantId">The plant it is about; null for all.</param>
    /// <param name="read">Gets the options, what writes a record, and its cancellation token.</param>
    private protected void Read(long? plantId, Func<DiscoveryOptions, Action<GrowattRecord>, CancellationToken, Task> read)
    {
        GrowattException? failure = null;
        Run(ReadAsync, _reporter.ShowDelay);
        if (failure is not null)
        {
            Report(failure, plantId);
        }

        async Task ReadAsync(Action<Action> post, CancellationToken cancellationToken)
        {
            _reporter.Begin(post);
            var options = new DiscoveryOptions { MaxAge = MaxAge, Force = Force, MaxRetry = MaxRetry, Observer = _reporter };
            try
            {
                await read(options, record => post(() => Write(record)), cancellationToken).ConfigureAwait(false);
            }
            catch (GrowattException exception)
            {
                failure = exception;
            }
        }
    }

    /// <summary>Called on the pipeline thread for each record.</summary>
    private protected virtual void Write(GrowattRecord record) => WriteObject(RecordOutput.WithUnknownFields(record));

    /// <summary>Reports the plants that were wanted and not found.</summary>
    private protected void ReportMissing(PlantFilter filter)
    {
        foreach (var missing in filter.Missing())
        {
            WriteError(ErrorKind.PlantNotFound.ToErrorRecord(
                $"The account has no plant {(missing is string name ? $"named '{name}'" : missing)}.", "Get-GrowattPlant lists those there are.", missing));
        }
    }

    /// <summary>What is wrong with pipeline input that stands for no plant.</summary>
    private protected static ErrorRecord NoPlant(object? input) => ErrorKind.PlantNotFound.ToErrorRecord(
        $"'{input}' on the pipeline is not a plant.", "Pipe ids, names, or objects with a property PlantId, such as those of Get-GrowattPlant.", input);

    private void Report(GrowattException failure, long? plantId)
    {
        if (failure is GrowattTokenRefusedException)
        {
            _reporter.Complete();
            throw Terminate(failure.ToErrorRecord());
        }

        WriteError(plantId is { } id ? failure.ToErrorRecord(id) : failure.ToErrorRecord());
    }
}
