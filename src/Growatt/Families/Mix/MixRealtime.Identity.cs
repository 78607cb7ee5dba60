using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Growatt;

public sealed partial class MixRealtime
{
    /// <summary>The device's serial number.</summary>
    /// <remarks>The vendor's name is serialNum. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "serialNum")]
    [AllowNull]
    public string SerialNumber
    {
        get;
        internal set => field = value ?? "";
    } = "";

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

    /// <summary>The device's address on the data logger's bus (RS485).</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Identity)]
    public int? Address { get; internal set; }

    /// <summary>When the record was made, by the device's own wall clock.</summary>
    /// <remarks>
    /// "yyyy-MM-dd HH:mm:ss" without a zone, so its kind is unspecified. An inverter that is offline keeps its last record for ever: see
    /// <see cref="IsStale"/>. Source: vendor's sample.
    /// </remarks>
    [Field(FieldGroup.Identity)]
    public DateTime? Time { get; internal set; }

    /// <summary><see cref="Time"/> as text that every culture reads the same: yyyy-MM-ddTHH:mm:ss.</summary>
    /// <remarks>Computed from <see cref="Time"/>, for exported files.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Timestamp => Time?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The same moment as the server's own calendar has it, with the server's offset.</summary>
    /// <remarks>
    /// Kept as sent. It is usually <see cref="Time"/> read as if it were +08:00 (the server's zone), so for a plant elsewhere it is not the
    /// true moment. Sent as a Java calendar object or as epoch milliseconds (then the offset is zero). Source: vendor's table and sample;
    /// observed.
    /// </remarks>
    [Field(FieldGroup.Identity)]
    public DateTimeOffset? Calendar { get; internal set; }

    /// <summary>When the server's answer was read, by the reading machine's clock, to the second.</summary>
    /// <remarks>Empty for a record read from a saved answer. Set by this library, not part of the answer.</remarks>
    [Field(FieldGroup.Identity)]
    public DateTimeOffset? RetrievedAt => _retrievedAt;

    /// <summary>How old the record was when it was read.</summary>
    /// <remarks>
    /// Computed: the wall clock of the reading machine at <see cref="RetrievedAt"/> less <see cref="Time"/>. The device's clock has no
    /// zone, so for a plant in another zone it is wrong by whole hours, or negative: use <see cref="GetAge"/> there.
    /// </remarks>
    [Field(FieldGroup.Identity)]
    public TimeSpan? Age => RetrievedAt is { } retrievedAt ? GetAge(retrievedAt.DateTime) : null;

    /// <summary>Whether the device stamped the record itself; otherwise the server stamped it on arrival.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public bool? WithTime { get; internal set; }

    /// <summary>Whether the record was buffered and sent again later.</summary>
    /// <remarks>The vendor's table calls it isAgain. Source: vendor's table and sample.</remarks>
    [Field(FieldGroup.Identity, AlsoNamed = "isAgain")]
    public bool? Again { get; internal set; }
}
