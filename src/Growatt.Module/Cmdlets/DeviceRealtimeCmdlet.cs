using System.Management.Automation;
using Growatt.Batches;
using Growatt.Commands.Errors;
using Growatt.Commands.Session;
using Growatt.Commands.Streams;

namespace Growatt.Commands;

/// <summary>Reads the live data of devices: each family in batches of its own, the families side by side.</summary>
public abstract class DeviceRealtimeCmdlet : LiveDataCmdlet
{
    private readonly Dictionary<DeviceFamily, FamilyReading> _readings = [];
    private readonly HashSet<string> _open = new(StringComparer.OrdinalIgnoreCase);
    private SeenSerialNumbers _seen = null!;
    private GrowattException? _lastError;

    private protected DeviceRealtimeCmdlet()
    {
    }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        _seen = RunspaceMemory.Current.SeenSerialNumbers;
    }

    /// <summary>Reads what is left.</summary>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        Run(
            (post, cancellationToken) => Task.WhenAll(_readings.Values.Select(reading => reading.CompleteAsync(post, cancellationToken))),
            () => ShowDelay(_readings.Values));
        foreach (var reading in _readings.Values)
        {
            reading.Reporter.Complete();
        }

        if (Ending is { } reason)
        {
            ReportNotReached(reason);
            throw Terminate(reason);
        }
    }

    private protected override void Accept(DeviceFamily family, string serialNumber)
    {
        if (!_readings.TryGetValue(family, out var reading))
        {
            reading = new FamilyReading(family, this);
            _readings.Add(family, reading);
        }

        _open.Add(serialNumber);
        reading.Reader.Add(serialNumber);

        // The first batch of a family need not wait. Where there are several families, none waits for the second batch of another.
        if (reading.Reader.IsFull && (Family is not null || !reading.HasBegun))
        {
            Run(reading.ReadFullAsync, reading.Reporter.ShowDelay);
        }
    }

    private static void ShowDelay(IEnumerable<FamilyReading> readings)
    {
        foreach (var reading in readings.Where(reading => !reading.IsComplete))
        {
            reading.Reporter.ShowDelay();
        }
    }

    private void Write(IReadOnlyList<DeviceResult<DeviceRecord>> results)
    {
        foreach (var result in results)
        {
            _open.Remove(result.SerialNumber);
            if (result.Record is { } record)
            {
                _seen.Add(result.SerialNumber);
                WriteObject(Family is null ? RecordOutput.AsOneOfMany(record) : RecordOutput.WithUnknownFields(record));
            }
            else
            {
                Write(result.SerialNumber, result.Error!);
            }
        }
    }

    private void Write(string serialNumber, GrowattException error)
    {
        if (error is GrowattTokenRefusedException)
        {
            EndEarly(error.ToErrorRecord());
        }

        // A whole batch may fail for one reason: what to do about it is said once.
        var isSaid = ReferenceEquals(error, _lastError);
        _lastError = error;
        WriteError(isSaid ? error.ToErrorRecordWithoutAdvice(serialNumber) : error.ToErrorRecord(serialNumber));
    }

    private void ReportNotReached(ErrorRecord reason)
    {
        foreach (var serialNumber in _open)
        {
            WriteError(new ErrorRecord(reason.Exception, reason.FullyQualifiedErrorId, reason.CategoryInfo.Category, serialNumber)
            {
                ErrorDetails = new ErrorDetails($"{serialNumber}: not read. {reason.Exception.Message}"),
            });
        }
    }

    // Known only where all serial numbers are on the command line.
    private int? CountBatches(int batchSize) =>
        ExpectsInput || SerialNumber is null ? null : (SerialNumber.Length + batchSize - 1) / batchSize;

    /// <summary>The reading of one family.</summary>
    private sealed class FamilyReading
    {
        private readonly DeviceRealtimeCmdlet _cmdlet;

        public FamilyReading(DeviceFamily family, DeviceRealtimeCmdlet cmdlet)
        {
            _cmdlet = cmdlet;
            var progress = new BatchProgress();
            var isOnly = cmdlet.Family is not null;
            Reporter = new BatchReporter(cmdlet, progress, isOnly ? null : family, isOnly ? cmdlet.CountBatches(cmdlet.BatchSize) : null);
            Reader = cmdlet.Client.CreateReader(family, cmdlet.ReadingOptions(Reporter, progress));
        }

        public BatchReader<DeviceRecord> Reader { get; }

        public BatchReporter Reporter { get; }

        /// <summary>Whether a batch has been requested.</summary>
        public bool HasBegun { get; private set; }

        public bool IsComplete { get; private set; }

        public Task ReadFullAsync(Action<Action> post, CancellationToken cancellationToken) =>
            WriteAsync(Reader.ReadFullAsync(cancellationToken), post);

        public async Task CompleteAsync(Action<Action> post, CancellationToken cancellationToken)
        {
            await WriteAsync(Reader.CompleteAsync(cancellationToken), post).ConfigureAwait(false);
            IsComplete = true;
        }

        private async Task WriteAsync(IAsyncEnumerable<IReadOnlyList<DeviceResult<DeviceRecord>>> all, Action<Action> post)
        {
            HasBegun = true;
            Reporter.Begin(post);
            await foreach (var results in all.ConfigureAwait(false))
            {
                post(() => _cmdlet.Write(results));
            }
        }
    }
}

/// <summary>Reads the live data of one family.</summary>
/// <typeparam name="TRecord">The record of the family.</typeparam>
public abstract class DeviceRealtimeCmdlet<TRecord> : DeviceRealtimeCmdlet
    where TRecord : DeviceRecord
{
    private protected DeviceRealtimeCmdlet()
    {
    }

    private protected override DeviceFamily Family { get; } = DeviceFamilies.Of(typeof(TRecord))!;
}
