using System.Globalization;
using System.Management.Automation;
using Growatt.Batches;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;
using Growatt.Commands.Streams;
using Growatt.Disk;

namespace Growatt.Commands;

/// <summary>
/// A cmdlet that does something with devices. This is what all of them share: devices come as serial numbers, objects, rows, plants, or not at
/// all, which means all of the account; each comes once, and its family is known.
/// </summary>
public abstract class DeviceCmdlet : ConnectedCmdlet
{
    private const string ReaderOfEveryType = "Get-GrowattRealtime";

    private readonly SerialIntake _intake = new();
    private readonly Dictionary<string, DeviceType> _ofOtherTypes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _inverters = [];
    private readonly HashSet<string> _unknownColumns = [];
    private DiscoveryReporter _listing = null!;
    private Dictionary<string, DeviceType>? _listedTypes;
    private bool _isTypeGiven;
    private int _inputs;

    private protected DeviceCmdlet()
    {
    }

    /// <summary>
    /// The serial numbers of the devices, as printed on them. Devices of Get-GrowattDevice, records, rows of Import-Csv and hashtables are accepted
    /// too, with a column such as SerialNumber, Serial No., SN or device_sn; and plants, which stand for their devices. Without it and without
    /// input, all devices of the account that the command reads.
    /// </summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [Alias("Sn", "DeviceSn", "device_sn", "serialNum")]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    [DeviceInputs]
    [ArgumentCompleter(typeof(SerialNumberCompleter))]
    public virtual PSObject?[]? SerialNumber { get; set; }

    /// <summary>The type of the devices, where they do not say it themselves: a name such as Mix, or what people say, such as SPH.</summary>
    [Parameter(DontShow = true)]
    [Alias("DeviceType")]
    [DeviceTypes]
    public virtual DeviceType Type { get; set; }

    /// <summary>
    /// How often a request is sent again after too many requests or a fault that may pass: 3 times if not given. 0 reports the error at once.
    /// </summary>
    [Parameter]
    [ValidateRange(0, 100)]
    public int MaxRetry { get; set; } = RequestOptions.Default.MaxRetry;

    /// <summary>The family that the command is about; null for every family.</summary>
    private protected abstract DeviceFamily? Family { get; }

    /// <summary>Whether the devices of a family are meant where none are named.</summary>
    private protected virtual bool IsMeant(DeviceFamily family) => true;

    /// <summary>The families that the command reads.</summary>
    private protected virtual IEnumerable<DeviceFamily> Families => Family is { } only ? [only] : DeviceFamilies.All;

    /// <summary>What it reads of them.</summary>
    private protected virtual string What => "live data";

    /// <summary>Whether the devices are all of the account.</summary>
    private protected bool IsWholeAccount { get; private set; }

    /// <summary>The plants whose devices were taken.</summary>
    private protected List<long> PlantIds { get; } = [];

    /// <summary>Whether the engine gives input, or the command line does.</summary>
    private protected bool ExpectsInput => MyInvocation.ExpectingInput;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        _listing = new DiscoveryReporter(this);
        _isTypeGiven = MyInvocation.BoundParameters.ContainsKey(nameof(Type));
    }

    /// <summary>Takes the devices in.</summary>
    protected override void ProcessRecord()
    {
        if (!ExpectsInput && !MyInvocation.BoundParameters.ContainsKey(nameof(SerialNumber)))
        {
            TakeAccount();
            return;
        }

        _inputs++;
        foreach (var value in SerialNumber ?? [null])
        {
            foreach (var input in DeviceInput.Read(value))
            {
                Take(input);
            }
        }
    }

    /// <summary>Takes in what waited for the end of the input, and says what was left out.</summary>
    protected override void EndProcessing()
    {
        foreach (var serialNumber in _inverters)
        {
            Collect(serialNumber, DeviceFamilies.Of(DeviceType.Inverter)!);
        }

        ReportOtherTypes();
        _listing.Complete();
    }

    /// <summary>Takes a device: a valid serial number that was not taken before.</summary>
    private protected abstract void Accept(DeviceFamily family, string serialNumber);

    /// <summary>What ends the command as soon as everything that came in has come out; null where nothing does.</summary>
    private protected ErrorRecord? Ending { get; private set; }

    private protected override void EndEarly(ErrorRecord reason) => Ending ??= reason;

    private void Take(DeviceInput input)
    {
        if (input.PlantId is { } plantId)
        {
            TakePlant(plantId);
        }
        else if (input.Columns is { } columns)
        {
            ReportColumns(columns);
        }
        else if (!(ExpectsInput && input.Type is null && input.Text is { } line && string.IsNullOrWhiteSpace(line)))
        {
            if (input.Place is { } place && input.Text?.Trim() is { Length: > 0 } serialNumber)
            {
                Client.Places.Remember(serialNumber, place);
            }

            Take(input.Text, input.Type);
        }
    }

    private void Take(string? text, DeviceType? saidType)
    {
        // Blank text is checked, and reported, whatever type it would be of.
        var type = string.IsNullOrWhiteSpace(text) ? Families.First().Type : saidType ?? TypeOf(text!.Trim());
        if (type is null)
        {
            ReportUnknownType(text!);
        }
        else if (FamilyOf(type) is not { } family)
        {
            _ofOtherTypes[text!.Trim()] = type.Value;
        }
        else if (type == DeviceType.Inverter && Family is null)
        {
            // A MAX is listed as an inverter too: its other entry may come later.
            _inverters.Add(text!);
        }
        else
        {
            Collect(text, family);
        }
    }

    /// <summary>The family of a type; null where the command does not read it.</summary>
    private DeviceFamily? FamilyOf(DeviceType? type) =>
        type is not { } known ? null
        : Family is null ? Families.FirstOrDefault(family => family.Type == known)
        : Family.Type == known ? Family
        : null;

    private DeviceType? TypeOf(string serialNumber) =>
        _isTypeGiven ? Type
        : Family is not null ? Family.Type
        : ListedTypes().TryGetValue(serialNumber, out var type) ? type
        : null;

    private void Collect(string? text, DeviceFamily family)
    {
        if (_intake.Add(text, out var serialNumber) is { } error)
        {
            WriteError(error.ToErrorRecord(text ?? "", $"{SerialNumberAdvice.OfText(text ?? "")} {(ExpectsInput ? Position() : null)}".Trim()));
        }
        else if (serialNumber is not null)
        {
            Accept(family, serialNumber);
        }
    }

    private string Position() => string.Format(CultureInfo.InvariantCulture, "It was number {0:N0} on the pipeline.", _inputs);

    private void ReportColumns(IReadOnlyList<string> columns)
    {
        // Rows of one file all lack the same.
        if (_unknownColumns.Add(string.Join("\n", columns)))
        {
            var (fault, advice) = SerialNumberAdvice.OfColumns(columns);
            WriteError(ErrorKind.InvalidSerialNumber.ToErrorRecord(fault, $"{advice} {(ExpectsInput ? Position() : null)}".TrimEnd(), SerialNumber));
        }
    }

    private void ReportUnknownType(string text)
    {
        if (_intake.Add(text, out var serialNumber) is { } error)
        {
            WriteError(error.ToErrorRecord(text, SerialNumberAdvice.OfText(text)));
        }
        else if (serialNumber is not null)
        {
            WriteError(ErrorKind.UnknownDeviceType.ToErrorRecord(
                $"{serialNumber}: the type of the device is not known.",
                "Give its type with -Type, such as -Type SPH, or list the devices of the account once with Get-GrowattDevice.",
                serialNumber));
        }
    }

    /// <summary>Devices that are none of the command's business are a matter of course on a pipeline, and a mistake where their type was given.</summary>
    private void ReportOtherTypes()
    {
        var others = _ofOtherTypes.Where(device => !_intake.Knows(device.Key)).ToList();
        if (others.Count == 0)
        {
            return;
        }

        if (_isTypeGiven)
        {
            foreach (var device in others)
            {
                WriteError(ErrorKind.WrongDeviceType.ToErrorRecord(
                    $"{device.Key}: {Name(device.Value)} is given as its type, and {MyInvocation.MyCommand.Name} reads {Join(Families.Select(family => family.ToString()))}.",
                    Family is null ? $"The API has no {What} of this type." : $"Leave -Type out, or use {ReaderOfEveryType}.",
                    device.Key));
            }
        }
        else if (Family is null)
        {
            WriteError(ErrorKind.WrongDeviceType.ToErrorRecord(
                $"{Count(others)} without {What}: {Join(others.Select(device => device.Key).Take(10))}{(others.Count > 10 ? ", ..." : "")}.",
                $"Data loggers, meters and sensors have none. Leave them out with Where-Object Type {Excluded(others.ConvertAll(device => device.Value))}.",
                others.ConvertAll(device => device.Key).ToArray()));
        }
        else
        {
            WriteWarning($"{Count(others)} left out: {MyInvocation.MyCommand.Name} reads {Family} only. {ReaderOfEveryType} reads every type.");
        }
    }

    private static string Excluded(List<DeviceType> types) =>
        types.Distinct().OrderBy(type => type).ToList() is [_, _, ..] several ? $"-notin {Join(several.Select(type => type.ToString()))}" : $"-ne {types[0]}";

    private static string Count(List<KeyValuePair<string, DeviceType>> devices) => string.Format(
        CultureInfo.InvariantCulture,
        "{0:N0} device{1} of other types ({2})",
        devices.Count,
        devices.Count == 1 ? "" : "s",
        Join(devices.GroupBy(device => device.Value).OrderByDescending(group => group.Count()).Select(group => $"{group.Count()} {Name(group.Key)}")));

    private static string Name(DeviceType type) => DeviceFamilies.Of(type)?.ToString() ?? type.ToString();

    private static string Join(IEnumerable<string> texts) => string.Join(", ", texts);

    private void TakeAccount()
    {
        IsWholeAccount = true;
        var plants = new List<long>();
        List(null, async (options, cancellationToken) =>
        {
            await foreach (var plant in Client.GetPlantsAsync(options, cancellationToken).ConfigureAwait(false))
            {
                if (plant.PlantId is { } plantId)
                {
                    plants.Add(plantId);
                }
            }
        });
        foreach (var plantId in plants)
        {
            TakePlant(plantId);
        }

        if (plants.Count > 0 && _intake.Count == 0 && _inverters.Count == 0)
        {
            WriteWarning($"The account lists no device that {MyInvocation.MyCommand.Name} reads.");
        }
    }

    /// <summary>Takes the devices of a plant that the command reads; nobody asked for the others.</summary>
    private void TakePlant(long plantId)
    {
        PlantIds.Add(plantId);
        var devices = new List<Device>();
        List(plantId, async (options, cancellationToken) =>
        {
            await foreach (var device in Client.GetDevicesAsync(plantId, options, cancellationToken).ConfigureAwait(false))
            {
                devices.Add(device);
            }
        });
        foreach (var device in devices.Where(device => FamilyOf(device.Type) is { } family && IsMeant(family)))
        {
            Take(device.SerialNumber, device.Type);
        }
    }

    private void List(long? plantId, Func<DiscoveryOptions, CancellationToken, Task> list)
    {
        if (Ending is not null)
        {
            return;
        }

        Request(
            (post, cancellationToken) =>
            {
                _listing.Begin(post);
                return list(new DiscoveryOptions { MaxRetry = MaxRetry, Observer = _listing }, cancellationToken);
            },
            _listing.ShowDelay,
            failure => plantId is { } id ? failure.ToErrorRecord(id) : failure.ToErrorRecord());
    }

    /// <summary>Runs requests off the pipeline thread. Where they fail, that is an error; a token that is refused ends the command.</summary>
    /// <param name="work">Gets a way to post actions to the pipeline thread, and its cancellation token.</param>
    /// <param name="whenSlow">Called on the pipeline thread when nothing has been posted for some seconds.</param>
    /// <param name="toError">Says what could not be read.</param>
    private protected void Request(Func<Action<Action>, CancellationToken, Task> work, Action whenSlow, Func<GrowattException, ErrorRecord> toError)
    {
        GrowattException? failure = null;
        Run(WorkAsync, whenSlow);
        if (failure is GrowattTokenRefusedException)
        {
            EndEarly(failure.ToErrorRecord());
        }
        else if (failure is not null)
        {
            WriteError(toError(failure));
        }

        async Task WorkAsync(Action<Action> post, CancellationToken cancellationToken)
        {
            try
            {
                await work(post, cancellationToken).ConfigureAwait(false);
            }
            catch (GrowattException exception)
            {
                failure = exception;
            }
        }
    }

    /// <summary>The types of the devices that have been listed before; the more special one of a device that is listed under two.</summary>
    private Dictionary<string, DeviceType> ListedTypes()
    {
        if (_listedTypes is null)
        {
            _listedTypes = new(StringComparer.OrdinalIgnoreCase);
            foreach (var device in KnownDevices())
            {
                if (device.Type is { } type && (type != DeviceType.Inverter || !_listedTypes.ContainsKey(device.SerialNumber)))
                {
                    _listedTypes[device.SerialNumber] = type;
                }
            }
        }

        return _listedTypes;
    }

    private List<Device> KnownDevices()
    {
        try
        {
            return [.. Client.KnownFleet.Devices()];
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            WriteDetail($"The cache cannot be read: {fault.Message}");
            return [];
        }
    }
}
