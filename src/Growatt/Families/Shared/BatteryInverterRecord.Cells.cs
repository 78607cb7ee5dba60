namespace Growatt;

public abstract partial class BatteryInverterRecord
{
    /// <summary>Lowest voltage among the cells present.</summary>
    /// <remarks>Computed from <see cref="BmsCell1Volt"/> to <see cref="BmsCell16Volt"/>; a cell at 0 V is not there.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltageMin => CellVoltages.Min();

    /// <summary>Highest voltage among the cells present.</summary>
    /// <remarks>Computed from <see cref="BmsCell1Volt"/> to <see cref="BmsCell16Volt"/>; a cell at 0 V is not there.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltageMax => CellVoltages.Max();

    /// <summary>Difference between the highest and the lowest cell voltage.</summary>
    /// <remarks>Computed: <see cref="CellVoltageMax"/> - <see cref="CellVoltageMin"/>.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltageDelta => Difference(CellVoltageMax, CellVoltageMin);

    /// <summary>Voltage of cell 1 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1108.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell1Volt { get; internal set; }

    /// <summary>Voltage of cell 2 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1109.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell2Volt { get; internal set; }

    /// <summary>Voltage of cell 3 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1110.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell3Volt { get; internal set; }

    /// <summary>Voltage of cell 4 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1111.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell4Volt { get; internal set; }

    /// <summary>Voltage of cell 5 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1112.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell5Volt { get; internal set; }

    /// <summary>Voltage of cell 6 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1113.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell6Volt { get; internal set; }

    /// <summary>Voltage of cell 7 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1114.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell7Volt { get; internal set; }

    /// <summary>Voltage of cell 8 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1115.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell8Volt { get; internal set; }

    /// <summary>Voltage of cell 9 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1116.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell9Volt { get; internal set; }

    /// <summary>Voltage of cell 10 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1117.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell10Volt { get; internal set; }

    /// <summary>Voltage of cell 11 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1118.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell11Volt { get; internal set; }

    /// <summary>Voltage of cell 12 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1119.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell12Volt { get; internal set; }

    /// <summary>Voltage of cell 13 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1120.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell13Volt { get; internal set; }

    /// <summary>Voltage of cell 14 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1121.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell14Volt { get; internal set; }

    /// <summary>Voltage of cell 15 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1122.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell15Volt { get; internal set; }

    /// <summary>Voltage of cell 16 of the first pack.</summary>
    /// <remarks>0 where there is no such cell. Source: vendor's table; Modbus input register 1123.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCell16Volt { get; internal set; }

    /// <summary>Highest cell voltage.</summary>
    /// <remarks>-0.001 means not supported. Source: vendor's sample; Modbus input register 1108.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt, NotAvailable = -0.001)]
    public double? UwMaxCellVol { get; internal set; }

    /// <summary>Number of the cell with the highest voltage.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample; Modbus.</remarks>
    [Field(FieldGroup.Cells, NotAvailable = -1)]
    public int? UwMaxVoltCellNo { get; internal set; }

    /// <summary>Lowest cell voltage.</summary>
    /// <remarks>-0.001 means not supported. Source: vendor's sample; Modbus input register 1200.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt, NotAvailable = -0.001)]
    public double? UwMinCellVol { get; internal set; }

    /// <summary>Number of the cell with the lowest voltage.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample; Modbus.</remarks>
    [Field(FieldGroup.Cells, NotAvailable = -1)]
    public int? UwMinVoltCellNo { get; internal set; }

    /// <summary>Highest cell temperature.</summary>
    /// <remarks>-0.1 means not supported, so that one real temperature is lost. Source: vendor's sample; Modbus input register 1114.</remarks>
    [Field(FieldGroup.Cells, Unit.Celsius, NotAvailable = -0.1)]
    public double? UwMaxTemprCell { get; internal set; }

    /// <summary>Number of the cell with the highest temperature.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample; Modbus.</remarks>
    [Field(FieldGroup.Cells, NotAvailable = -1)]
    public int? UwMaxTemprCellNo { get; internal set; }

    /// <summary>Lowest cell temperature.</summary>
    /// <remarks>-0.1 means not supported, so that one real temperature is lost. Source: vendor's sample; Modbus input register 1206.</remarks>
    [Field(FieldGroup.Cells, Unit.Celsius, NotAvailable = -0.1)]
    public double? UwMinTemprCell { get; internal set; }

    /// <summary>Number of the cell with the lowest temperature.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample; Modbus.</remarks>
    [Field(FieldGroup.Cells, NotAvailable = -1)]
    public int? UwMinTemprCellNo { get; internal set; }
}
