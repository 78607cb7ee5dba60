namespace Growatt;

public sealed partial class BoostRealtime
{
    /// <summary>The device's address on the data logger's bus (RS485).</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public int? Addr { get; internal set; }

    /// <summary>The data logger as the record itself names it.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "datalogger_sn")]
    public string? DataloggerSn { get; internal set; }

    /// <summary>The kind of device as text.</summary>
    /// <remarks>Empty in the sample. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "deviceType")]
    public string? DeviceKind { get; internal set; }

    /// <summary>Hardware version.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? FwVersion { get; internal set; }

    /// <summary>RS485 address that is set.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public int? Rs485Addr { get; internal set; }

    /// <summary>RS485 speed, as a raw code.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public int? Rs485BaudRate { get; internal set; }

    /// <summary>The device's own clock, as text.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? SysTime { get; internal set; }

    /// <summary>Software version.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Version { get; internal set; }

    /// <inheritdoc cref="InverterRecord.WithTime"/>
    [Field(FieldGroup.Identity)]
    public bool? WithTime { get; internal set; }
}
