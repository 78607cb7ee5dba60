using System.Diagnostics.CodeAnalysis;
using Growatt.Plants;

namespace Growatt;

/// <summary>What is known and set of a device of any family: which device it is, and what every family has in common.</summary>
/// <remarks>Each family overrides what its columns begin with: .NET lists what a type declares itself before what it inherits.</remarks>
public abstract class DeviceSetting : GrowattRecord
{
    /// <summary>What the servers send of their own portal.</summary>
    private static readonly HashSet<string> OfThePortal = new(StringComparer.OrdinalIgnoreCase)
    {
        "bigDevice", "children", "energyDayMap", "energyMonthText", "equipmentType", "groupID", "groupId", "id", "imgPath", "invSetBean",
        "inverterInfoStatusCss", "lastUpdateTime", "level", "loadText", "maxSetBean", "optimezerList", "parentID", "plantId", "plantname",
        "portName", "powerMaxText", "powerMaxTime", "record", "rfStick", "sysTimeText", "tcpServerIp", "treeID", "treeName", "updateExist",
        "updating", "userID", "userName",
    };

    // No properties with setters: those are fields of the answer.
    private DeviceContext? _context;
    private DateTimeOffset? _retrievedAt;

    private protected DeviceSetting()
    {
    }

    /// <summary>The device's serial number.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "serialNum")]
    [AllowNull]
    public virtual string SerialNumber
    {
        get;
        internal set => field = value ?? "";
    } = "";

    /// <summary>The family of the device.</summary>
    /// <remarks>Set by this library: the family whose endpoint was called.</remarks>
    [Field(FieldGroup.Identity)]
    public abstract DeviceType Type { get; }

    /// <summary>The name of the plant the device stands in.</summary>
    /// <remarks>Set by this library: from what was given with the serial number, or from a cached list of devices.</remarks>
    [Field(FieldGroup.Identity)]
    public virtual string? PlantName => _context?.PlantName;

    /// <summary>The id of the plant the device stands in.</summary>
    /// <remarks>Set by this library, as <see cref="PlantName"/> is.</remarks>
    [Field(FieldGroup.Identity)]
    public long? PlantId => _context?.PlantId;

    /// <summary>The name the owner gave the device.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Alias { get; internal set; }

    /// <summary>The serial number of the data logger that reaches the device.</summary>
    /// <remarks>Sent beside the settings as dataloggerSn. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Identity, JsonName = "dataLogSn")]
    public string? DataloggerSerialNumber { get; internal set; }

    /// <summary>When the server's answer was read, by the reading machine's clock, to the second.</summary>
    /// <remarks>Set by this library, not part of the answer.</remarks>
    [Field(FieldGroup.Identity)]
    public DateTimeOffset? RetrievedAt => _retrievedAt;

    /// <summary>Version of the communication firmware.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? CommunicationVersion { get; internal set; }

    /// <summary>Kind of the device within its family.</summary>
    /// <remarks>Not the type of the list of devices. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "deviceType")]
    public int? DeviceKind { get; internal set; }

    /// <summary>Version of the firmware.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? FwVersion { get; internal set; }

    /// <summary>Internal version of the firmware.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? InnerVersion { get; internal set; }

    /// <summary>When the device was last heard of.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public DateTime? LastUpdateTimeText { get; internal set; }

    /// <summary>Where the device stands, in words.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Location { get; internal set; }

    /// <summary>The model, packed into a number.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public long? Model { get; internal set; }

    /// <summary>The model as text.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? ModelText { get; internal set; }

    /// <summary>The device's own clock.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public DateTime? SysTime { get; internal set; }

    /// <summary>Whether the connection to the device is lost.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? Lost { get; internal set; }

    /// <summary>State of the device.</summary>
    /// <remarks>The codes of the list of devices. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? Status { get; internal set; }

    /// <summary>State of the device as a key of the portal.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? StatusText { get; internal set; }

    /// <summary>Highest power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public string? PowerMax { get; internal set; }

    /// <summary>Energy of the month.</summary>
    /// <remarks>Often 0. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EnergyMonth { get; internal set; }

    /// <summary>The serial number.</summary>
    public override string ToString() => SerialNumber;

    /// <summary>Says what is known of the device besides.</summary>
    internal void Complete(string serialNumber, string? datalogger, DeviceContext context, DateTimeOffset retrievedAt)
    {
        SerialNumber = serialNumber;
        DataloggerSerialNumber ??= string.IsNullOrEmpty(datalogger) ? null : datalogger;
        _context = context;
        _retrievedAt = retrievedAt;
    }

    private protected override bool IsNoise(string jsonName) => OfThePortal.Contains(jsonName);
}
