namespace Growatt;

public abstract partial class HybridRecord
{
    /// <summary>Power imported from the grid, all phases.</summary>
    /// <remarks>
    /// "Total" is the sum of the phases, not a sum over time. Zero while exporting. Source: vendor's table; Modbus input registers 1021-1022 of SPH.
    /// </remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PacToUserTotal { get; internal set; }

    /// <summary>Power exported to the grid, all phases.</summary>
    /// <remarks>
    /// "Total" is the sum of the phases, not a sum over time. Zero while importing. Source: vendor's table; Modbus input registers 1029-1030 of SPH.
    /// </remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PacToGridTotal { get; internal set; }

    /// <summary>PV power used on the spot.</summary>
    /// <remarks>-0.1 means not supported (usual on SPH). Source: vendor's sample; Modbus input registers 1137-1148 of SPH.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt, NotAvailable = -0.1)]
    public double? Pself { get; internal set; }

    /// <summary>Power the whole system puts out.</summary>
    /// <remarks>-0.1 means not supported (usual on SPH). Source: vendor's sample; Modbus input registers 1137-1148 of SPH.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt, NotAvailable = -0.1)]
    public double? Psystem { get; internal set; }
}
