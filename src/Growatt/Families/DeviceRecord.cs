using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Growatt.Answers;
using Growatt.Plants;

namespace Growatt;

/// <summary>
/// A record of a device of any family: whose it is, when it was made, and what every family has in common; null where a family has no such
/// thing. Each family overrides what its columns begin with, in this order: .NET lists what a type declares itself before what it inherits.
/// </summary>
[MostPower(2_000_000)]
public abstract class DeviceRecord : GrowattRecord, IDeviceRecord
{
    // The properties have no setters: one that has is a field of the answer.
    private DateTimeOffset? _retrievedAt;
    private DeviceContext? _context;

    private protected DeviceRecord()
    {
    }

    /// <summary>The device's serial number.</summary>
    /// <remarks>The vendor's name is serialNum, in the records of string inverters inverterId. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "serialNum", AlsoNamed = "inverterId")]
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
    /// <remarks>
    /// Set by this library: from what was given with the serial number, such as a listed device, or from a cached list of devices; empty where
    /// neither says it.
    /// </remarks>
    [Field(FieldGroup.Identity)]
    public virtual string? PlantName => _context?.PlantName;

    /// <summary>When the record was made, by the device's own wall clock.</summary>
    /// <remarks>
    /// "yyyy-MM-dd HH:mm:ss" without a zone, so its kind is unspecified. A device that is offline keeps its last record for ever: see
    /// <see cref="IsStale"/>. Source: vendor's sample.
    /// </remarks>
    [Field(FieldGroup.Identity, AlsoNamed = "timeText")]
    public virtual DateTime? Time { get; internal set; }

    /// <summary>How many minutes old the record was when it was read.</summary>
    /// <remarks>
    /// Computed: <see cref="RetrievedAt"/> less <see cref="Time"/>, by the zone of the device's clock: the one that was given; else that of the
    /// plant, where it came with the device or is in the cache; else that of the reading machine, unless that runs in UTC, which says nothing
    /// about the plant. A clock that is an hour off because of summer time counts as right. Empty where the zone is not known.
    /// </remarks>
    [Field(FieldGroup.Identity, Unit.Minute)]
    public virtual double? AgeMinutes => Clock.AgeMinutes;

    /// <summary>Whether the record was more than 30 minutes old when it was read: the device is probably offline.</summary>
    /// <remarks>
    /// Computed as <see cref="AgeMinutes"/> is. A record that is older than any time zone could explain is stale, whatever the zone; one whose
    /// clock is ahead is not. Empty where the zone is not known and the record could be new or old, and where the clock is plainly wrong.
    /// </remarks>
    [Field(FieldGroup.Status)]
    public virtual bool? IsStale => Clock.IsStale;

    /// <summary>What the device is doing, in words that all families share.</summary>
    [Field(FieldGroup.Status)]
    public virtual DeviceState State => DeviceState.Unknown;

    /// <summary>Power the PV strings deliver.</summary>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public virtual double? PvPower => null;

    /// <summary>Power the device puts out on its AC side.</summary>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public virtual double? AcPower => null;

    /// <summary>Power the local loads take.</summary>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public virtual double? LoadPower => null;

    /// <summary>Power at the grid connection: positive is import, negative is export.</summary>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public virtual double? GridPower => null;

    /// <summary>Power at the battery: positive discharges it, negative charges it.</summary>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public virtual double? BatteryPower => null;

    /// <summary>State of charge of the battery.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent, Least = 0, Most = 100)]
    public virtual double? Soc { get => null; internal set { } }

    /// <summary>Energy generated today.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? EnergyToday => null;

    /// <summary>Energy generated since installation.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? EnergyTotal => null;

    /// <summary>Everything that is wrong now, joined with ", "; empty when nothing is.</summary>
    [Field(FieldGroup.Diagnostics)]
    public virtual string Faults => "";

    /// <summary>Energy of the PV strings today.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? PvEnergyToday => null;

    /// <summary>Energy of the PV strings since installation.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? PvEnergyTotal => null;

    /// <summary>Energy the local loads used today.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? LoadEnergyToday => null;

    /// <summary>Energy the local loads used since installation.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? LoadEnergyTotal => null;

    /// <summary>Energy imported from the grid today.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? GridImportToday => null;

    /// <summary>Energy imported from the grid since installation.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? GridImportTotal => null;

    /// <summary>Energy exported to the grid today.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? GridExportToday => null;

    /// <summary>Energy exported to the grid since installation.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? GridExportTotal => null;

    /// <summary>Energy charged into the battery today.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? ChargeToday => null;

    /// <summary>Energy charged into the battery since installation.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? ChargeTotal => null;

    /// <summary>Energy drawn from the battery today.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? DischargeToday => null;

    /// <summary>Energy drawn from the battery since installation.</summary>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public virtual double? DischargeTotal => null;

    /// <summary>Bits that the device reports while nothing is wrong, by name and joined with ", "; empty when there are none.</summary>
    /// <remarks>Computed: states such as no sun or an unused output. Where there is a fault, its bits are in <see cref="Faults"/> instead.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public virtual string StatusBits => "";

    /// <summary>The id of the plant the device stands in.</summary>
    /// <remarks>Set by this library, as <see cref="PlantName"/> is.</remarks>
    [Field(FieldGroup.Identity)]
    public long? PlantId => _context?.PlantId;

    /// <summary>The model, as the list of devices has it.</summary>
    /// <remarks>Set by this library, as <see cref="PlantName"/> is.</remarks>
    [Field(FieldGroup.Identity)]
    public string? DeviceModel => _context?.DeviceModel;

    /// <summary>! where something is wrong, ? where the record is stale; otherwise empty.</summary>
    /// <remarks>Computed from <see cref="Faults"/> and <see cref="IsStale"/>, for tables.</remarks>
    [Field(FieldGroup.Status)]
    public string Mark => Faults.Length > 0 ? "!" : IsStale == true ? "?" : "";

    /// <summary>What is wrong now, and in brackets what the device does all the same; what it does where nothing is wrong.</summary>
    /// <remarks>Computed from <see cref="Faults"/> and the device's status, for tables.</remarks>
    [Field(FieldGroup.Status)]
    public string Condition => (Faults, Doing) switch
    {
        ("", var doing) => doing,
        (var faults, "" or nameof(DeviceState.Fault)) => faults,
        var (faults, doing) => $"{faults} ({doing})",
    };

    /// <summary>How old the record was when it was read, such as "12 min", "3 h" or "9 days"; null for less than a minute.</summary>
    /// <remarks>Computed from <see cref="AgeMinutes"/>, for lists.</remarks>
    [Field(FieldGroup.Identity)]
    public string? AgeText => AgeMinutes switch
    {
        null or < 1 => null,
        < 2 * 60 => $"{AgeMinutes:F0} min",
        < 2 * 24 * 60 => $"{AgeMinutes / 60:F0} h",
        _ => $"{AgeMinutes / (24 * 60):F0} days",
    };

    /// <summary>The name the owner gave the device.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Alias { get; internal set; }

    /// <summary>The serial number of the data logger that delivers this device's data.</summary>
    /// <remarks>Sent beside the record as dataloggerSn; where that is missing, <see cref="DataLogSn"/>. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Identity, JsonName = "dataloggerSn")]
    public string? DataloggerSerialNumber
    {
        get => field ?? DataLogSn;
        internal set;
    }

    /// <summary>The data logger as the record itself names it.</summary>
    /// <remarks>Usually empty: use <see cref="DataloggerSerialNumber"/>. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Identity)]
    public string? DataLogSn { get; internal set; }

    /// <summary><see cref="Time"/> as text that every culture reads the same: yyyy-MM-ddTHH:mm:ss.</summary>
    /// <remarks>Computed from <see cref="Time"/>, for exported files.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Timestamp => Time?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary><see cref="Time"/> in UTC.</summary>
    /// <remarks>
    /// Computed by the zone that was given or that of the plant, as in <see cref="AgeMinutes"/>; empty where neither is known.
    /// </remarks>
    [Field(FieldGroup.Identity)]
    public DateTime? TimeUtc => Clock.TimeUtc;

    /// <summary>The same moment as the server's own calendar has it, with the server's offset.</summary>
    /// <remarks>
    /// Kept as sent. It is usually <see cref="Time"/> read as if it were +08:00 (the server's zone), so for a plant elsewhere it is not the
    /// true moment. Sent as a Java calendar object or as epoch milliseconds (then the offset is zero). Source: vendor's table and sample;
    /// observed.
    /// </remarks>
    [Field(FieldGroup.Identity, AlsoNamed = "timeCalendar")]
    public DateTimeOffset? Calendar { get; internal set; }

    /// <summary>When the server's answer was read, by the reading machine's clock, to the second.</summary>
    /// <remarks>Empty for a record read from a saved answer. Set by this library, not part of the answer.</remarks>
    [Field(FieldGroup.Identity)]
    public DateTimeOffset? RetrievedAt => _retrievedAt;

    string IDeviceRecord.SerialNumber
    {
        get => SerialNumber;
        set => SerialNumber = value;
    }

    string? IDeviceRecord.DataloggerSerialNumber
    {
        get => DataloggerSerialNumber;
        set => DataloggerSerialNumber = value;
    }

    DateTimeOffset? IDeviceRecord.RetrievedAt
    {
        get => _retrievedAt;
        set => _retrievedAt = value;
    }

    /// <summary>What is known of the device besides what the record says.</summary>
    internal DeviceContext? Context
    {
        set => _context = value;
    }

    private DeviceClock Clock => DeviceClock.Read(Time, _retrievedAt, _context?.Zone);

    /// <summary>The serial number.</summary>
    public override string ToString() => SerialNumber;

    /// <summary>What the device does, in the most exact word there is; empty where it does not say.</summary>
    private protected virtual string Doing => State == DeviceState.Unknown ? "" : State.ToString();

    /// <summary>Rounded, because the difference of two clean decimals is not always one (0.3 - 0.1).</summary>
    private protected static double? Difference(double? minuend, double? subtrahend) =>
        minuend - subtrahend is { } difference ? Math.Round(difference, 6) : null;

    /// <summary>The sum of those that are not null; null where all are.</summary>
    private protected static double? Sum(params double?[] values) =>
        values.All(value => value is null) ? null : Math.Round(values.Sum() ?? 0, 6);
}
