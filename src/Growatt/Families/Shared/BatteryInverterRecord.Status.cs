namespace Growatt;

public abstract partial class BatteryInverterRecord
{
    /// <summary>What the inverter is doing.</summary>
    /// <remarks>
    /// Same codes as <see cref="HybridRecord.UwSysWorkMode"/>; the vendor's table lists only 0 waiting, 1 normal, 2 fault, which is out of date.
    /// Source: vendor's sample; Modbus input register 1000.
    /// </remarks>
    [Field(FieldGroup.Status)]
    public MixWorkMode? Status { get; internal set; }

    /// <summary>Who comes first: the loads, the battery or the grid.</summary>
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
    /// The register counts half seconds, the API seconds: two samples taken 4539 s apart differ by 4536. -0.5 means not supported. Source: vendor's
    /// table and sample; Modbus.
    /// </remarks>
    [Field(FieldGroup.Status, Unit.Second, NotAvailable = -0.5)]
    public double? TimeTotal { get; internal set; }
}
