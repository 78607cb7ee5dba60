using System.Diagnostics.CodeAnalysis;

namespace Growatt;

/// <summary>The settings of an SPA battery inverter.</summary>
public sealed class SpaSetting : BatteryInverterSetting
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.Spa;

    /// <inheritdoc/>
    public override string? PlantName => base.PlantName;

    /// <inheritdoc/>
    public override TimePeriod? ChargePeriod1 => TimePeriod.Of(ForcedChargeTimeStart1, ForcedChargeTimeStop1, BatFirstSwitch1);

    /// <inheritdoc/>
    public override TimePeriod? ChargePeriod2 => TimePeriod.Of(ForcedChargeTimeStart2, ForcedChargeTimeStop2, BatFirstSwitch2);

    /// <inheritdoc/>
    public override TimePeriod? ChargePeriod3 => TimePeriod.Of(ForcedChargeTimeStart3, ForcedChargeTimeStop3, BatFirstSwitch3);

    /// <inheritdoc/>
    public override TimePeriod? DischargePeriod1 => TimePeriod.Of(ForcedDischargeTimeStart1, ForcedDischargeTimeStop1, GridFirstSwitch1);

    /// <inheritdoc/>
    public override TimePeriod? DischargePeriod2 => TimePeriod.Of(ForcedDischargeTimeStart2, ForcedDischargeTimeStop2, GridFirstSwitch2);

    /// <inheritdoc/>
    public override TimePeriod? DischargePeriod3 => TimePeriod.Of(ForcedDischargeTimeStart3, ForcedDischargeTimeStop3, GridFirstSwitch3);

    /// <summary>When the loads come first: period 1 of three.</summary>
    /// <remarks>Computed from LoadFirstStartTime1, LoadFirstStopTime1 and LoadFirstSwitch1.</remarks>
    [Field(FieldGroup.Status)]
    public TimePeriod? LoadFirstPeriod1 => TimePeriod.Of(LoadFirstStartTime1, LoadFirstStopTime1, LoadFirstSwitch1);

    /// <summary>When the loads come first: period 2 of three.</summary>
    /// <remarks>Computed from LoadFirstStartTime2, LoadFirstStopTime2 and LoadFirstSwitch2.</remarks>
    [Field(FieldGroup.Status)]
    public TimePeriod? LoadFirstPeriod2 => TimePeriod.Of(LoadFirstStartTime2, LoadFirstStopTime2, LoadFirstSwitch2);

    /// <summary>When the loads come first: period 3 of three.</summary>
    /// <remarks>Computed from LoadFirstStartTime3, LoadFirstStopTime3 and LoadFirstSwitch3.</remarks>
    [Field(FieldGroup.Status)]
    public TimePeriod? LoadFirstPeriod3 => TimePeriod.Of(LoadFirstStartTime3, LoadFirstStopTime3, LoadFirstSwitch3);

    /// <summary>Whether the grid may charge the battery.</summary>
    /// <remarks>Can be set; the vendor's sample does not show it. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, JsonName = "acChargeEnable")]
    public bool? AcChargeEnable { get; internal set; }

    /// <summary>Start of load first period 1.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? LoadFirstStartTime1 { get; internal set; }

    /// <summary>Start of load first period 2.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? LoadFirstStartTime2 { get; internal set; }

    /// <summary>Start of load first period 3.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? LoadFirstStartTime3 { get; internal set; }

    /// <summary>End of load first period 1.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? LoadFirstStopTime1 { get; internal set; }

    /// <summary>End of load first period 2.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? LoadFirstStopTime2 { get; internal set; }

    /// <summary>End of load first period 3.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? LoadFirstStopTime3 { get; internal set; }

    /// <summary>Whether load first period 1 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? LoadFirstSwitch1 { get; internal set; }

    /// <summary>Whether load first period 2 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? LoadFirstSwitch2 { get; internal set; }

    /// <summary>Whether load first period 3 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? LoadFirstSwitch3 { get; internal set; }

    /// <summary>Limit of the active power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent)]
    public double? ActivePRate { get; internal set; }

    /// <summary>Whether power commands are kept through a restart.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public bool? PfCmdMemoryState { get; internal set; }

    /// <summary>Reactive power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent)]
    public double? ReactivePRate { get; internal set; }

    /// <summary>Upper limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VacHigh { get; internal set; }

    /// <summary>Lower limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VacLow { get; internal set; }

    /// <summary>Frequency of the off-grid output: 0 is 50 Hz, 1 is 60 Hz.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, JsonName = "spa_ac_discharge_frequency")]
    public string? SpaAcDischargeFrequency { get; internal set; }

    /// <summary>Voltage of the off-grid output: 0 is 230 V, 1 is 208 V, 2 is 240 V.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, JsonName = "spa_ac_discharge_voltage")]
    public string? SpaAcDischargeVoltage { get; internal set; }

    /// <summary>Whether the off-grid output is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, JsonName = "spa_off_grid_enable")]
    public string? SpaOffGridEnable { get; internal set; }

    /// <summary>Frequency of the off-grid output: 0 is 50 Hz, 1 is 60 Hz.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps)]
    public int? UpsFreqSet { get; internal set; }
}
