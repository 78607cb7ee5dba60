using System.Globalization;
using Growatt.Plants;

namespace Growatt;

/// <summary>A fault or a warning that a device has reported.</summary>
public sealed class DeviceAlarm : GrowattRecord
{
    // What has a setter is a field of the answer; these are not.
    private string _serialNumber = "";
    private DeviceType _type = DeviceType.Other;
    private DeviceContext? _context;

    /// <summary>The serial number of the device.</summary>
    /// <remarks>Set by this library: the device that was asked for.</remarks>
    [Field(FieldGroup.Identity)]
    public string SerialNumber => _serialNumber;

    /// <summary>The family of the device.</summary>
    /// <remarks>Set by this library.</remarks>
    [Field(FieldGroup.Identity)]
    public DeviceType Type => _type;

    /// <summary>The name of the plant that the device stands in.</summary>
    /// <remarks>Set by this library where the device was listed.</remarks>
    [Field(FieldGroup.Identity)]
    public string? PlantName => _context?.PlantName;

    /// <summary>The id of the plant that the device stands in.</summary>
    /// <remarks>Set by this library where the device was listed.</remarks>
    [Field(FieldGroup.Identity)]
    public long? PlantId => _context?.PlantId;

    /// <summary>The model, as the list of devices has it.</summary>
    /// <remarks>Set by this library where the device was listed.</remarks>
    [Field(FieldGroup.Identity)]
    public string? DeviceModel => _context?.DeviceModel;

    /// <summary>When it began, by the plant's clock.</summary>
    /// <remarks>
    /// Without a zone, so its kind is unspecified. The vendor's table describes start and end the other way round; the names are taken at their
    /// word. Source: vendor's sample.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, JsonName = "start_time")]
    public DateTime? Start { get; internal set; }

    /// <summary>When it ended, by the plant's clock.</summary>
    /// <remarks>The same as <see cref="Start"/> in all of the vendor's samples: it need not say how long the alarm lasted. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, JsonName = "end_time")]
    public DateTime? End { get; internal set; }

    /// <summary>The alarm's code, as sent.</summary>
    /// <remarks>
    /// A number for most families; for HPS and PBD a text such as 7-114-5. The vendor documents no meaning of the codes: see <see cref="Message"/>.
    /// Source: vendor's sample.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, JsonName = "alarm_code")]
    public string? Code { get; internal set; }

    /// <summary>What the server says of the alarm.</summary>
    /// <remarks>Empty for many. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, JsonName = "alarm_message")]
    public string? Message { get; internal set; }

    /// <summary>The alarm's status code.</summary>
    /// <remarks>1 in all of the vendor's samples; not documented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? Status { get; internal set; }

    /// <summary><see cref="Start"/> as text that every culture reads the same: yyyy-MM-ddTHH:mm:ss.</summary>
    /// <remarks>Computed from <see cref="Start"/>, for exported files.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Timestamp => Start?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The device, the code and when it began.</summary>
    public override string ToString() => $"{SerialNumber} {Code} {Timestamp}";

    /// <summary>What tells an alarm of a device from its others. The API lists some twice.</summary>
    internal string Identity => $"{Code}|{Timestamp}|{End:O}|{Status}|{Message}";

    /// <summary>Says whose alarm it is.</summary>
    internal void GiveTo(string serialNumber, DeviceType type, DeviceContext place) => (_serialNumber, _type, _context) = (serialNumber, type, place);
}
