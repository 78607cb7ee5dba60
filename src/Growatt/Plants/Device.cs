using System.Diagnostics.CodeAnalysis;
using Growatt.Plants;

namespace Growatt;

/// <summary>A device of a plant, as the API lists it.</summary>
public sealed class Device : GrowattRecord, IRetrieved
{
    // The property has no setter: one that has is a field of the answer.
    private DateTimeOffset? _retrievedAt;

    /// <summary>The device's serial number.</summary>
    /// <remarks>The vendor's name is device_sn. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "device_sn")]
    [AllowNull]
    public string SerialNumber
    {
        get;
        internal set => field = value ?? "";
    } = "";

    /// <summary>The family it belongs to, which decides what endpoints know it.</summary>
    /// <remarks>A code that is not known stays the number it is. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public DeviceType? Type { get; internal set; }

    /// <summary>The model.</summary>
    /// <remarks>Empty for most meters and sensors. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Model { get; internal set; }

    /// <summary>Whether the device has lost its connection to the server.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? Lost { get; internal set; }

    /// <summary>What the device is doing, in a word.</summary>
    /// <remarks>
    /// Computed from <see cref="StatusCode"/>, whose meaning depends on <see cref="Type"/>; the number itself where the vendor gives no
    /// meaning. SPH and SPA are Bypass with code 9, as in their live data, and Offline with it where <see cref="Lost"/> says so. Source:
    /// vendor's table; observed.
    /// </remarks>
    [Field(FieldGroup.Status)]
    public string? Status => DeviceStatus.NameOf(Type, StatusCode, Lost == true);

    /// <summary>The status as the API sends it.</summary>
    /// <remarks>The vendor's name is status. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, JsonName = "status")]
    public int? StatusCode { get; internal set; }

    /// <summary>When the server last heard of the device, by the plant's wall clock.</summary>
    /// <remarks>Without a zone, so its kind is unspecified. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "last_update_time")]
    public DateTime? LastUpdateTime { get; internal set; }

    /// <summary>The serial number of the data logger that delivers this device's data.</summary>
    /// <remarks>The vendor's name is datalogger_sn. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "datalogger_sn")]
    public string? DataloggerSerialNumber { get; internal set; }

    /// <summary>The id of its plant.</summary>
    /// <remarks>Set by this library: the plant that was asked for.</remarks>
    [Field(FieldGroup.Identity, JsonName = "plant_id")]
    public long? PlantId { get; internal set; }

    /// <summary>The name of its plant.</summary>
    /// <remarks>Set by this library where it has seen the list of plants.</remarks>
    [Field(FieldGroup.Identity, JsonName = "plant_name")]
    public string? PlantName { get; internal set; }

    /// <summary>The manufacturer.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Manufacturer { get; internal set; }

    /// <summary>The server's own number for the device.</summary>
    /// <remarks>Empty for most meters and sensors. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "device_id")]
    public long? DeviceId { get; internal set; }

    /// <summary>! where the device has a fault, ? where it has lost its connection; otherwise empty.</summary>
    /// <remarks>Computed from <see cref="Status"/> and <see cref="Lost"/>, for tables.</remarks>
    [Field(FieldGroup.Status)]
    public string Mark => Status == "Fault" ? "!" : Lost == true ? "?" : "";

    /// <summary>When the server's answer was read, by the reading machine's clock, to the second: an answer may come from the cache.</summary>
    /// <remarks>Set by this library, not part of the answer.</remarks>
    [Field(FieldGroup.Identity)]
    public DateTimeOffset? RetrievedAt => _retrievedAt;

    DateTimeOffset? IRetrieved.RetrievedAt
    {
        get => _retrievedAt;
        set => _retrievedAt = value;
    }

    /// <summary>The serial number.</summary>
    public override string ToString() => SerialNumber;
}
