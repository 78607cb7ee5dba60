using System.Diagnostics.CodeAnalysis;

namespace Growatt;

/// <summary>What is known and set of a string inverter.</summary>
public sealed class InverterSetting : DeviceSetting
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.Inverter;

    /// <inheritdoc/>
    public override string? PlantName => base.PlantName;

    /// <summary>Whether the device is switched on.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, JsonName = "pv_on_off")]
    public bool? PvOnOff { get; internal set; }

    /// <summary>Whether power commands are kept through a restart.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_pf_cmd_memory_state")]
    public bool? PvPfCmdMemoryState { get; internal set; }

    /// <summary>Limit of the active power.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent, JsonName = "pv_active_p_rate")]
    public double? PvActivePRate { get; internal set; }

    /// <summary>Reactive power.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent, JsonName = "pv_reactive_p_rate")]
    public double? PvReactivePRate { get; internal set; }

    /// <summary>Whether reactive power is over- or underexcited.</summary>
    /// <remarks>Set along with PvReactivePRate; the API does not show it. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_reactive_p_rate_two")]
    public string? PvReactivePRateTwo { get; internal set; }

    /// <summary>Power factor.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_power_factor")]
    public double? PvPowerFactor { get; internal set; }

    /// <summary>The device's own clock.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "pf_sys_year")]
    public DateTime? PfSysYear { get; internal set; }

    /// <summary>Upper limit of the grid voltage.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt, JsonName = "pv_grid_voltage_high")]
    public double? PvGridVoltageHigh { get; internal set; }

    /// <summary>Modbus address.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public int? Address { get; internal set; }

    /// <summary>When the device was registered.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? CreateDate { get; internal set; }

    /// <summary>UTC offset of the server's record.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public double? Timezone { get; internal set; }

    /// <summary>Rated power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? NominalPower { get; internal set; }

    /// <summary>Power now.</summary>
    /// <remarks>Often 0. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? Power { get; internal set; }

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

    /// <summary>Temperature.</summary>
    /// <remarks>Often 0. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius, JsonName = "ipm_temperature")]
    public double? IpmTemperature { get; internal set; }

    /// <summary>Temperature.</summary>
    /// <remarks>Often 0. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temperature { get; internal set; }
}
