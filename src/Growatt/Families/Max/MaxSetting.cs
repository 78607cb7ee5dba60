using System.Diagnostics.CodeAnalysis;

namespace Growatt;

/// <summary>The settings of a MAX, MID or MAC inverter.</summary>
public sealed class MaxSetting : DeviceSetting
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.Max;

    /// <inheritdoc/>
    public override string? PlantName => base.PlantName;

    /// <summary>Modbus address.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public int? Addr { get; internal set; }

    /// <summary>The device type code.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public int? Dtc { get; internal set; }

    /// <summary>UTC offset of the server's record.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public double? Timezone { get; internal set; }

    /// <summary>Whether the device is switched on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? OnOff { get; internal set; }

    /// <summary>Limit of the active power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent)]
    public double? ActiveRate { get; internal set; }

    /// <summary>Export that is allowed when the sensor fails.</summary>
    /// <remarks>The unit is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? BackflowDefaultPower { get; internal set; }

    /// <summary>Whether export to the grid is limited: 0 not, 1 yes; on MIN 1 by a meter, 2 by a CT.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public int? ExportLimit { get; internal set; }

    /// <summary>How much may be exported, of the rated power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent)]
    public double? ExportLimitPowerRate { get; internal set; }

    /// <summary>Upper limit of the grid frequency.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Hertz)]
    public double? FacHigh { get; internal set; }

    /// <summary>Lower limit of the grid frequency.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Hertz)]
    public double? FacLow { get; internal set; }

    /// <summary>Upper limit of the grid frequency.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Hertz)]
    public double? FrequencyHighLimit { get; internal set; }

    /// <summary>Lower limit of the grid frequency.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Hertz)]
    public double? FrequencyLowLimit { get; internal set; }

    /// <summary>Rated power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? NormalPower { get; internal set; }

    /// <summary>Power factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Pf { get; internal set; }

    /// <summary>Point 1 of the power factor curve: load.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent, Most = 255)]
    public double? Pflinep1Lp { get; internal set; }

    /// <summary>Point 1 of the power factor curve: factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Pflinep1Pf { get; internal set; }

    /// <summary>Point 2 of the power factor curve: load.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent, Most = 255)]
    public double? Pflinep2Lp { get; internal set; }

    /// <summary>Point 2 of the power factor curve: factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Pflinep2Pf { get; internal set; }

    /// <summary>Point 3 of the power factor curve: load.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent, Most = 255)]
    public double? Pflinep3Lp { get; internal set; }

    /// <summary>Point 3 of the power factor curve: factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Pflinep3Pf { get; internal set; }

    /// <summary>Point 4 of the power factor curve: load.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent, Most = 255)]
    public double? Pflinep4Lp { get; internal set; }

    /// <summary>Point 4 of the power factor curve: factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Pflinep4Pf { get; internal set; }

    /// <summary>Mode of the power factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public int? PfModel { get; internal set; }

    /// <summary>Power now.</summary>
    /// <remarks>Often 0. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? Power { get; internal set; }

    /// <summary>Whether power commands are kept through a restart.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public bool? PvPfCmdMemoryState { get; internal set; }

    /// <summary>Reactive power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent)]
    public double? ReactiveRate { get; internal set; }

    /// <summary>Upper limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VacHigh { get; internal set; }

    /// <summary>Lower limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VacLow { get; internal set; }

    /// <summary>Upper limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VoltageHighLimit { get; internal set; }

    /// <summary>Lower limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VoltageLowLimit { get; internal set; }

    /// <summary>Energy of the day.</summary>
    /// <remarks>Often 0. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EnergyDay { get; internal set; }

    /// <summary>Energy today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EToday { get; internal set; }

    /// <summary>Energy since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? ETotal { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public bool? IsAuthorize { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public bool? IsTimingAuthorize { get; internal set; }

    /// <summary>Language of the display.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? LcdLanguage { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public double? RemainDay { get; internal set; }

    /// <summary>Number of strings.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? StrNum { get; internal set; }
}
