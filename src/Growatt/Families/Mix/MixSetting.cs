using System.Diagnostics.CodeAnalysis;

namespace Growatt;

/// <summary>The settings of an SPH hybrid inverter.</summary>
public sealed class MixSetting : BatteryInverterSetting
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.Mix;

    /// <inheritdoc/>
    public override string? PlantName => base.PlantName;

    /// <inheritdoc/>
    public override TimePeriod? ChargePeriod1 => TimePeriod.Of(ForcedChargeTimeStart1, ForcedChargeTimeStop1, ForcedChargeStopSwitch1);

    /// <inheritdoc/>
    public override TimePeriod? ChargePeriod2 => TimePeriod.Of(ForcedChargeTimeStart2, ForcedChargeTimeStop2, ForcedChargeStopSwitch2);

    /// <inheritdoc/>
    public override TimePeriod? ChargePeriod3 => TimePeriod.Of(ForcedChargeTimeStart3, ForcedChargeTimeStop3, ForcedChargeStopSwitch3);

    /// <inheritdoc/>
    public override TimePeriod? DischargePeriod1 => TimePeriod.Of(ForcedDischargeTimeStart1, ForcedDischargeTimeStop1, ForcedDischargeStopSwitch1);

    /// <inheritdoc/>
    public override TimePeriod? DischargePeriod2 => TimePeriod.Of(ForcedDischargeTimeStart2, ForcedDischargeTimeStop2, ForcedDischargeStopSwitch2);

    /// <inheritdoc/>
    public override TimePeriod? DischargePeriod3 => TimePeriod.Of(ForcedDischargeTimeStart3, ForcedDischargeTimeStop3, ForcedDischargeStopSwitch3);

    /// <summary>How loads are counted in load first: 0 the sum of three phases, 1 each phase.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "mix_load_first_control")]
    public int? MixLoadFirstControl { get; internal set; }

    /// <summary>Whether each phase may export by itself.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "mix_single_export")]
    public bool? MixSingleExport { get; internal set; }

    /// <summary>Whether the grid may charge the battery.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? AcChargeEnable { get; internal set; }

    /// <summary>Whether battery first period 1 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedChargeStopSwitch1 { get; internal set; }

    /// <summary>Whether battery first period 2 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedChargeStopSwitch2 { get; internal set; }

    /// <summary>Whether battery first period 3 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedChargeStopSwitch3 { get; internal set; }

    /// <summary>Whether grid first period 1 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedDischargeStopSwitch1 { get; internal set; }

    /// <summary>Whether grid first period 2 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedDischargeStopSwitch2 { get; internal set; }

    /// <summary>Whether grid first period 3 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedDischargeStopSwitch3 { get; internal set; }

    /// <summary>Limit of the active power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent)]
    public double? ActiveRate { get; internal set; }

    /// <summary>Whether export to the grid is limited: 0 not, 1 yes; on MIN 1 by a meter, 2 by a CT.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public int? ExportLimit { get; internal set; }

    /// <summary>How much may be exported, of the rated power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent)]
    public double? ExportLimitPowerRate { get; internal set; }

    /// <summary>Whether power commands are kept through a restart.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public bool? PvPfCmdMemoryStateMix { get; internal set; }

    /// <summary>Reactive power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent)]
    public double? ReactiveRate { get; internal set; }

    /// <summary>Whether reactive power is capacitive or inductive.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public int? UnderExcited { get; internal set; }

    /// <summary>Rated PV voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? Vnormal { get; internal set; }

    /// <summary>Upper limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VoltageHighLimit { get; internal set; }

    /// <summary>Lower limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VoltageLowLimit { get; internal set; }

    /// <summary>Frequency of the off-grid output: 0 is 50 Hz, 1 is 60 Hz.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, JsonName = "mix_ac_discharge_frequency")]
    public string? MixAcDischargeFrequency { get; internal set; }

    /// <summary>Voltage of the off-grid output: 0 is 230 V, 1 is 208 V, 2 is 240 V.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, JsonName = "mix_ac_discharge_voltage")]
    public string? MixAcDischargeVoltage { get; internal set; }

    /// <summary>Whether the off-grid output is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, JsonName = "mix_off_grid_enable")]
    public string? MixOffGridEnable { get; internal set; }

    /// <summary>Frequency of the off-grid output: 0 is 50 Hz, 1 is 60 Hz.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps)]
    public int? UspFreqSet { get; internal set; }

    /// <summary>Number of batteries or cells, as named.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? BatParallelNum { get; internal set; }

    /// <summary>Number of batteries or cells, as named.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? BatSeriesNum { get; internal set; }

    /// <summary>Constant-current point.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? CcCurrent { get; internal set; }

    /// <summary>Constant-voltage point of the battery.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? CvVoltage { get; internal set; }

    /// <summary>Low voltage point of the battery.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? LvVoltage { get; internal set; }

    /// <summary>Fail-safe setting.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? Failsafe { get; internal set; }
}
