namespace Growatt;

public sealed partial class MixRealtime
{
    /// <summary>Highest cell voltage, from newer firmware.</summary>
    /// <remarks>0 means not supported. Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt, NotAvailable = 0)]
    public double? MaxSingleCellVolt { get; internal set; }

    /// <summary>Number of the cell with the highest voltage, from newer firmware.</summary>
    /// <remarks>Cells count from 1; 0 means not supported. Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, NotAvailable = 0)]
    public int? MaxSingleCellVoltNo { get; internal set; }

    /// <summary>Highest cell temperature, from newer firmware.</summary>
    /// <remarks>
    /// 0 may be a real temperature and is kept; it means not supported where <see cref="MaxSingleCellTemNo"/> is empty. Undocumented. Source:
    /// vendor's sample.
    /// </remarks>
    [Field(FieldGroup.Cells, Unit.Celsius)]
    public double? MaxSingleCellTem { get; internal set; }

    /// <summary>Number of the cell with the highest temperature, from newer firmware.</summary>
    /// <remarks>Cells count from 1; 0 means not supported. Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, NotAvailable = 0)]
    public int? MaxSingleCellTemNo { get; internal set; }

    /// <summary>Lowest cell voltage, from newer firmware.</summary>
    /// <remarks>0 means not supported. Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt, NotAvailable = 0)]
    public double? MinSingleCellVolt { get; internal set; }

    /// <summary>Number of the cell with the lowest voltage, from newer firmware.</summary>
    /// <remarks>Cells count from 1; 0 means not supported. Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, NotAvailable = 0)]
    public int? MinSingleCellVoltNo { get; internal set; }

    /// <summary>Lowest cell temperature, from newer firmware.</summary>
    /// <remarks>
    /// 0 may be a real temperature and is kept; it means not supported where <see cref="MinSingleCellTemNo"/> is empty. Undocumented. Source:
    /// vendor's sample.
    /// </remarks>
    [Field(FieldGroup.Cells, Unit.Celsius)]
    public double? MinSingleCellTem { get; internal set; }

    /// <summary>Number of the cell with the lowest temperature, from newer firmware.</summary>
    /// <remarks>Cells count from 1; 0 means not supported. Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, NotAvailable = 0)]
    public int? MinSingleCellTemNo { get; internal set; }
}
