using System.Globalization;
using System.Management.Automation;
using Growatt.Batches;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;
using Growatt.Commands.Session;
using Growatt.Commands.Streams;
using Growatt.Plants;

namespace Growatt.Commands;

/// <summary>
/// Reads the live data of one device family in batches. A family's cmdlet says where its serial numbers come from and which endpoint
/// serves them; everything else is here.
/// </summary>
public abstract class DeviceRealtimeCmdlet : ConnectedCmdlet
{
    private readonly HashSet<string> _refused = new(StringComparer.OrdinalIgnoreCase);
    private SerialBatcher _batcher = null!;
    private BatchReporter _reporter = null!;
    private SeenSerialNumbers _seen = null!;
    private GrowattTokenRefusedException? _tokenRefused;
    private GrowattException? _lastError;
    private int _inputs;

    private protected DeviceRealtimeCmdlet()
    {
    }

    /// <summary>The serial numbers, from the command line or the pipeline.</summary>
    public abstract string?[]? SerialNumber { get; set; }

    /// <summary>
    /// The type of the device. Not to be typed: objects of Get-GrowattDevice bring it along, and a device of a type that this command does not
    /// serve is refused, without a request.
    /// </summary>
    [Parameter(ValueFromPipelineByPropertyName = true, DontShow = true)]
    [Alias("Type")]
    public object? DeviceType { get; set; }

    /// <summary>The id of the device's plant. Not to be typed: objects of Get-GrowattDevice and rows of a CSV file bring it along, for the record.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, DontShow = true)]
    public object? PlantId { get; set; }

    /// <summary>The name of the device's plant, which comes along as <see cref="PlantId"/> does.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, DontShow = true)]
    public string? PlantName { get; set; }

    /// <summary>The model of the device, which comes along as <see cref="PlantId"/> does.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, DontShow = true)]
    [Alias("Model")]
    public string? DeviceModel { get; set; }

    /// <summary>
    /// The time zone of the devices' clocks, which decides AgeMinutes, IsStale and TimeUtc: a name of IANA or Windows, such as Europe/Amsterdam or
    /// 'W. Europe Standard Time', or an offset such as +01:00. Windows PowerShell knows the names of Windows only.
    /// </summary>
    /// <value>that of the connection, else that of each plant, else that of this machine</value>
    [Parameter]
    [TimeZoneName]
    public TimeZoneInfo? TimeZone { get; set; }

    /// <summary>How many serial numbers one request carries: 100 if not given. More make fewer requests; fewer make smaller answers.</summary>
    [Parameter]
    [ValidateRange(1, SerialBatcher.MaxBatchSize)]
    public int BatchSize { get; set; } = SerialBatcher.MaxBatchSize;

    /// <summary>
    /// How often a request is sent again after the API was asked too often or a fault that may pass: 3 times if not given. 0 reports
    /// the error at once.
    /// </summary>
    [Parameter]
    [ValidateRange(0, 100)]
    public int MaxRetry { get; set; } = RequestOptions.Default.MaxRetry;

    /// <summary>The type of the devices that the command serves.</summary>
    private protected abstract DeviceType Family { get; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        _batcher = new SerialBatcher(BatchSize);
        _reporter = new BatchReporter(this, CountBatches());
        _seen = RunspaceMemory.Current.SeenSerialNumbers;
    }

    /// <summary>Collects the serial numbers; sends a batch as soon as it is full.</summary>
    protected override void ProcessRecord()
    {
        _inputs++;

        // An object whose list of them is empty lacks one; on the command line an empty list is just that.
        var lacksOne = SerialNumber is null || (SerialNumber.Length == 0 && MyInvocation.ExpectingInput);
        var type = DeviceTypeReading.Read(DeviceType) ?? Family;
        foreach (var serialNumber in lacksOne ? [null] : SerialNumber!)
        {
            if (type != Family && serialNumber?.Trim() is { Length: > 0 } trimmed)
            {
                Refuse(trimmed, type);
            }
            else
            {
                Remember(serialNumber);
                Collect(serialNumber);
            }
        }
    }

    /// <summary>Sends what is left.</summary>
    protected override void EndProcessing()
    {
        if (_batcher.Count > 0)
        {
            ReadBatch();
        }

        _reporter.Complete();
    }

    private void Remember(string? serialNumber)
    {
        long? plantId = LanguagePrimitives.TryConvertTo<long>(PlantId.Unwrap(), CultureInfo.InvariantCulture, out var id) && id > 0 ? id : null;
        if (serialNumber?.Trim() is { Length: > 0 } trimmed && (plantId is not null || PlantName is { Length: > 0 } || DeviceModel is { Length: > 0 }))
        {
            Client.Places.Remember(trimmed, new DeviceContext { PlantId = plantId, PlantName = OrNull(PlantName), DeviceModel = OrNull(DeviceModel) });
        }

        static string? OrNull(string? text) => text is { Length: > 0 } ? text : null;
    }

    private void Refuse(string serialNumber, DeviceType type)
    {
        if (_refused.Add(serialNumber))
        {
            WriteError(ErrorKind.WrongDeviceType.ToErrorRecord(
                $"{serialNumber}: the device is of type {type}, and {MyInvocation.MyCommand.Name} reads type {Family} only.",
                $"Leave it out with Get-GrowattDevice -Type {Family}; or, if the property Type means something else, pipe the serial number alone.",
                serialNumber));
        }
    }

    private void Collect(string? serialNumber)
    {
        if (_batcher.Add(serialNumber) is { } error)
        {
            WriteError(error.ToErrorRecord(serialNumber ?? "", MyInvocation.ExpectingInput ? PipelineHint() : null));
        }

        if (_batcher.IsFull)
        {
            ReadBatch();
        }
    }

    // An object without such a property is a text like "@{Name=x}" by now.
    private string PipelineHint() => string.Format(
        CultureInfo.InvariantCulture,
        "It was number {0:N0} on the pipeline, which takes serial numbers, and objects or rows with a property SerialNumber or Sn.",
        _inputs);

    private void ReadBatch()
    {
        var serialNumbers = _batcher.Take();
        Run(ReadAsync, _reporter.ShowDelay);
        if (_tokenRefused is not null)
        {
            _reporter.Complete();
            throw Terminate(_tokenRefused.ToErrorRecord());
        }

        async Task ReadAsync(Action<Action> post, CancellationToken cancellationToken)
        {
            _reporter.BeginBatch(post);
            var options = new RequestOptions { MaxRetry = MaxRetry, Observer = _reporter, TimeZone = TimeZone };
            await foreach (var run in Client.ReadBatchAsync(DeviceFamilies.Of(Family)!, serialNumbers, options, cancellationToken).ConfigureAwait(false))
            {
                post(() => Write(run));
            }
        }
    }

    private void Write(IReadOnlyList<DeviceResult<DeviceRecord>> run)
    {
        foreach (var result in run)
        {
            Write(result);
        }
    }

    private void Write(DeviceResult<DeviceRecord> result)
    {
        if (result.Record is { } record)
        {
            _seen.Add(result.SerialNumber);
            WriteObject(RecordOutput.WithUnknownFields(record));
            return;
        }

        var error = result.Error!;
        _tokenRefused ??= error as GrowattTokenRefusedException;

        // A whole batch may fail for one reason: what to do about it is said once.
        var isSaid = ReferenceEquals(error, _lastError);
        _lastError = error;
        WriteError(isSaid ? error.ToErrorRecordWithoutAdvice(result.SerialNumber) : error.ToErrorRecord(result.SerialNumber));
    }

    // Known only where all serial numbers are on the command line.
    private int? CountBatches() =>
        MyInvocation.ExpectingInput || SerialNumber is null ? null : (SerialNumber.Length + BatchSize - 1) / BatchSize;
}

/// <summary>Reads the live data of one family.</summary>
/// <typeparam name="TRecord">The record of the family.</typeparam>
public abstract class DeviceRealtimeCmdlet<TRecord> : DeviceRealtimeCmdlet
    where TRecord : DeviceRecord
{
    private protected DeviceRealtimeCmdlet()
    {
    }

    /// <summary>
    /// The serial numbers of the devices, as printed on them. Objects and hashtables with a property SerialNumber, Sn, DeviceSn, device_sn or
    /// serialNum are accepted too, such as those of Get-GrowattDevice or rows of Import-Csv.
    /// </summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Sn", "DeviceSn", "device_sn", "serialNum")]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    [SerialNumbers(typeof(DeviceRealtimeCmdlet<>))]
    public override string?[]? SerialNumber { get; set; }

    private protected override DeviceType Family { get; } = DeviceFamilies.Of(typeof(TRecord))!.Type;
}
