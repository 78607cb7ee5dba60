namespace Growatt;

public sealed partial class MixRealtime
{
    /// <summary>What the inverter is doing.</summary>
    /// <remarks>
    /// Same codes as <see cref="UwSysWorkMode"/>; the vendor's table lists only 0 waiting, 1 normal, 2 fault, which is out of date. Source:
    /// vendor's sample; Modbus input register 1000.
    /// </remarks>
    [Field(FieldGroup.Status)]
    public MixWorkMode? Status { get; internal set; }

    /// <summary>The working mode in the vendor's words.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public string? StatusText { get; internal set; }

    /// <summary>The working mode the inverter reports.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1000.</remarks>
    [Field(FieldGroup.Status)]
    public MixWorkMode? UwSysWorkMode { get; internal set; }

    /// <summary>Whether the server says that the connection to the device is lost.</summary>
    /// <remarks>Not to be relied on: it is true with fresh data too. Use <see cref="IsStale"/>. Source: vendor's table; observed.</remarks>
    [Field(FieldGroup.Status)]
    public bool? Lost { get; internal set; }

    /// <summary>Who is served first: the loads, the battery or the grid.</summary>
    /// <remarks>Source: vendor's sample; Modbus input register 118.</remarks>
    [Field(FieldGroup.Status)]
    public MixPriority? PriorityChoose { get; internal set; }

    /// <summary>What the inverter is allowed to do.</summary>
    /// <remarks>
    /// A bit word; bits without a documented meaning show as Bit14 and so on. Source: vendor's table; Modbus holding register 1008.
    /// </remarks>
    [Field(FieldGroup.Status, NotAvailable = -1)]
    public MixSystemEnables? SysEn { get; internal set; }

    /// <summary>How long the inverter has run in total.</summary>
    /// <remarks>
    /// The register counts half seconds, the API seconds: two samples taken 4539 s apart differ by 4536. Source: vendor's table; Modbus.
    /// </remarks>
    [Field(FieldGroup.Status, Unit.Second)]
    public double? TimeTotal { get; internal set; }
}
