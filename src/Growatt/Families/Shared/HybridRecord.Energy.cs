namespace Growatt;

public abstract partial class HybridRecord
{
    /// <summary>Energy at the inverter's AC output today.</summary>
    /// <remarks>
    /// The vendor's table says power, it is energy. Some devices keep yesterday's value for a while after midnight. Source: vendor's table.
    /// </remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EacToday { get; internal set; }

    /// <summary>Energy at the inverter's AC output since installation.</summary>
    /// <remarks>The vendor's table says power, it is energy. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EacTotal { get; internal set; }

    /// <summary>Energy the local loads used today.</summary>
    /// <remarks>
    /// Some devices keep yesterday's value for a while after midnight. Source: vendor's table; Modbus input registers 1060-1061 of SPH.
    /// </remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? ElocalLoadToday { get; internal set; }

    /// <summary>Energy the local loads used since installation.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 1062-1063 of SPH.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? ElocalLoadTotal { get; internal set; }

    /// <summary>Energy imported from the grid today.</summary>
    /// <remarks>
    /// Some devices keep yesterday's value for a while after midnight. Source: vendor's table; Modbus input registers 1044-1045 of SPH.
    /// </remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EtoUserToday { get; internal set; }

    /// <summary>Energy imported from the grid since installation.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 1046-1047 of SPH.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EtoUserTotal { get; internal set; }

    /// <summary>Energy exported to the grid today.</summary>
    /// <remarks>
    /// Some devices keep yesterday's value for a while after midnight. Source: vendor's table; Modbus input registers 1048-1049 of SPH.
    /// </remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EtoGridToday { get; internal set; }

    /// <summary>Energy exported to the grid since installation.</summary>
    /// <remarks>The vendor's odd case of the name is kept. Source: vendor's table; Modbus input registers 1050-1051 of SPH.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EtogridTotal { get; internal set; }

    /// <summary>PV energy used on the spot today.</summary>
    /// <remarks>-0.1 means not supported (usual on SPH). Source: vendor's sample; Modbus input registers 1137-1148 of SPH.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, NotAvailable = -0.1)]
    public double? Eselftoday { get; internal set; }

    /// <summary>PV energy used on the spot since installation.</summary>
    /// <remarks>-0.1 means not supported (usual on SPH). Source: vendor's sample; Modbus input registers 1137-1148 of SPH.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, NotAvailable = -0.1)]
    public double? Eselftotal { get; internal set; }

    /// <summary>Energy the whole system put out today.</summary>
    /// <remarks>-0.1 means not supported (usual on SPH). Source: vendor's sample; Modbus input registers 1137-1148 of SPH.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, NotAvailable = -0.1)]
    public double? Esystemtoday { get; internal set; }

    /// <summary>Energy the whole system put out since installation.</summary>
    /// <remarks>-0.1 means not supported (usual on SPH). Source: vendor's sample; Modbus input registers 1137-1148 of SPH.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, NotAvailable = -0.1)]
    public double? Esystemtotal { get; internal set; }
}
