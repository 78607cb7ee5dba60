namespace Growatt;

public sealed partial class StorageRealtime
{
    /// <summary>Probably the voltage of cell 1 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage1 { get; internal set; }

    /// <summary>Probably the voltage of cell 2 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage2 { get; internal set; }

    /// <summary>Probably the voltage of cell 3 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage3 { get; internal set; }

    /// <summary>Probably the voltage of cell 4 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage4 { get; internal set; }

    /// <summary>Probably the voltage of cell 5 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage5 { get; internal set; }

    /// <summary>Probably the voltage of cell 6 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage6 { get; internal set; }

    /// <summary>Probably the voltage of cell 7 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage7 { get; internal set; }

    /// <summary>Probably the voltage of cell 8 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage8 { get; internal set; }

    /// <summary>Probably the voltage of cell 9 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage9 { get; internal set; }

    /// <summary>Probably the voltage of cell 10 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage10 { get; internal set; }

    /// <summary>Probably the voltage of cell 11 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage11 { get; internal set; }

    /// <summary>Probably the voltage of cell 12 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage12 { get; internal set; }

    /// <summary>Probably the voltage of cell 13 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage13 { get; internal set; }

    /// <summary>Probably the voltage of cell 14 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage14 { get; internal set; }

    /// <summary>Probably the voltage of cell 15 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage15 { get; internal set; }

    /// <summary>Probably the voltage of cell 16 as the BMS reports it; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? BmsCellVoltage16 { get; internal set; }

    /// <summary>Probably the voltage of cell 1 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage1 { get; internal set; }

    /// <summary>Probably the voltage of cell 2 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage2 { get; internal set; }

    /// <summary>Probably the voltage of cell 3 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage3 { get; internal set; }

    /// <summary>Probably the voltage of cell 4 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage4 { get; internal set; }

    /// <summary>Probably the voltage of cell 5 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage5 { get; internal set; }

    /// <summary>Probably the voltage of cell 6 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage6 { get; internal set; }

    /// <summary>Probably the voltage of cell 7 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage7 { get; internal set; }

    /// <summary>Probably the voltage of cell 8 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage8 { get; internal set; }

    /// <summary>Probably the voltage of cell 9 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage9 { get; internal set; }

    /// <summary>Probably the voltage of cell 10 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage10 { get; internal set; }

    /// <summary>Probably the voltage of cell 11 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage11 { get; internal set; }

    /// <summary>Probably the voltage of cell 12 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage12 { get; internal set; }

    /// <summary>Probably the voltage of cell 13 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage13 { get; internal set; }

    /// <summary>Probably the voltage of cell 14 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage14 { get; internal set; }

    /// <summary>Probably the voltage of cell 15 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage15 { get; internal set; }

    /// <summary>Probably the voltage of cell 16 of battery pack 1; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? CellVoltage16 { get; internal set; }

    /// <summary>Probably the voltage of cell 1 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage1 { get; internal set; }

    /// <summary>Probably the voltage of cell 2 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage2 { get; internal set; }

    /// <summary>Probably the voltage of cell 3 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage3 { get; internal set; }

    /// <summary>Probably the voltage of cell 4 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage4 { get; internal set; }

    /// <summary>Probably the voltage of cell 5 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage5 { get; internal set; }

    /// <summary>Probably the voltage of cell 6 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage6 { get; internal set; }

    /// <summary>Probably the voltage of cell 7 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage7 { get; internal set; }

    /// <summary>Probably the voltage of cell 8 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage8 { get; internal set; }

    /// <summary>Probably the voltage of cell 9 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage9 { get; internal set; }

    /// <summary>Probably the voltage of cell 10 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage10 { get; internal set; }

    /// <summary>Probably the voltage of cell 11 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage11 { get; internal set; }

    /// <summary>Probably the voltage of cell 12 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage12 { get; internal set; }

    /// <summary>Probably the voltage of cell 13 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage13 { get; internal set; }

    /// <summary>Probably the voltage of cell 14 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage14 { get; internal set; }

    /// <summary>Probably the voltage of cell 15 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage15 { get; internal set; }

    /// <summary>Probably the voltage of cell 16 of battery pack 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Cells, Unit.Volt)]
    public double? Cell2Voltage16 { get; internal set; }
}
