namespace Growatt;

public sealed partial class MixRealtime
{
    /// <summary>PV energy today, all strings.</summary>
    /// <remarks>
    /// The vendor's odd case of the name is kept. Some devices keep yesterday's value for a while after midnight. Source: vendor's sample.
    /// </remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epvtoday { get; internal set; }

    /// <summary>PV energy since installation, all strings.</summary>
    /// <remarks>The sum of <see cref="Epv1Total"/> and <see cref="Epv2Total"/>. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EpvTotal { get; internal set; }

    /// <summary>Energy of PV string 1 today.</summary>
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv1Today { get; internal set; }

    /// <summary>Energy of PV string 1 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv1Total { get; internal set; }

    /// <summary>Energy of PV string 2 today.</summary>
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv2Today { get; internal set; }

    /// <summary>Energy of PV string 2 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv2Total { get; internal set; }

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
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table; Modbus input registers 1060-1061.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? ElocalLoadToday { get; internal set; }

    /// <summary>Energy the local loads used since installation.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 1062-1063.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? ElocalLoadTotal { get; internal set; }

    /// <summary>Energy imported from the grid today.</summary>
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table; Modbus input registers 1044-1045.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EtoUserToday { get; internal set; }

    /// <summary>Energy imported from the grid since installation.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 1046-1047.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EtoUserTotal { get; internal set; }

    /// <summary>Energy exported to the grid today.</summary>
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table; Modbus input registers 1048-1049.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EtoGridToday { get; internal set; }

    /// <summary>Energy exported to the grid since installation.</summary>
    /// <remarks>The vendor's odd case of the name is kept. Source: vendor's table; Modbus input registers 1050-1051.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EtogridTotal { get; internal set; }

    /// <summary>Energy charged into the battery today.</summary>
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table; Modbus input registers 1056-1057.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Echarge1Today { get; internal set; }

    /// <summary>Energy charged into the battery since installation.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 1058-1059.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Echarge1Total { get; internal set; }

    /// <summary>Energy drawn from the battery today.</summary>
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table; Modbus input registers 1052-1053.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Edischarge1Today { get; internal set; }

    /// <summary>Energy drawn from the battery since installation.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 1054-1055.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Edischarge1Total { get; internal set; }

    /// <summary>Energy charged into the battery from the AC side today.</summary>
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table; Modbus input registers 1124-1125.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? AcChargeEnergyToday { get; internal set; }

    /// <summary>Energy charged into the battery from the AC side since installation.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 1126-1127.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? AcChargeEnergyTotal { get; internal set; }

    /// <summary>PV energy used on the spot today.</summary>
    /// <remarks>-0.1 means not supported (usual on SPH). Source: vendor's sample; Modbus input registers 1137-1148.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, NotAvailable = -0.1)]
    public double? Eselftoday { get; internal set; }

    /// <summary>PV energy used on the spot since installation.</summary>
    /// <remarks>-0.1 means not supported (usual on SPH). Source: vendor's sample; Modbus input registers 1137-1148.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, NotAvailable = -0.1)]
    public double? Eselftotal { get; internal set; }

    /// <summary>Energy the whole system put out today.</summary>
    /// <remarks>-0.1 means not supported (usual on SPH). Source: vendor's sample; Modbus input registers 1137-1148.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, NotAvailable = -0.1)]
    public double? Esystemtoday { get; internal set; }

    /// <summary>Energy the whole system put out since installation.</summary>
    /// <remarks>-0.1 means not supported (usual on SPH). Source: vendor's sample; Modbus input registers 1137-1148.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, NotAvailable = -0.1)]
    public double? Esystemtotal { get; internal set; }
}
