using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;
using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Families.Mix;

/// <summary>What is known and can be set of one device.</summary>
internal static class MixSettings
{
    private const string Info = """
        i gridFirstChargesFromGrid acChargeEnable forcedChargeStopSwitch1
        i 100 activeRate chargePowerCommand disChargePowerCommand reactiveRate wchargeSOCLowLimit1
        i address addr
        t alias alias
        t "" backflow_setting chargeTime{1-3} communicationVersion dischargeTime{1-3} mix_ac_discharge_frequency mix_ac_discharge_voltage mix_off_grid_enable
        t "" pf_sys_year plantname powerMax powerMaxText powerMaxTime pv_active_p_rate pv_grid_voltage_high pv_grid_voltage_low pv_on_off pv_power_factor
        t "" pv_reactive_p_rate pv_reactive_p_rate_two record userName
        i 0 bagingTestStep batFirstSwitch{1-3} batParallelNum batSeriesNum wselectBaudrate bctAdjust bctMode countrySelected cvVoltage deviceType exportLimit
        i 0 exportLimitPowerRate failsafe forcedChargeStopSwitch{2-3} forcedDischargeStopSwitch{1-3} gridFirstSwitch{1-3} id lvVoltage plantId priorityChoose
        i 0 underExcited uspFreqSet
        d 110 batTempLowerLimitC batTempLowerLimitD
        d 60 batTempUpperLimitC
        d 70 batTempUpperLimitD
        i 1 batteryType buckUpsFunEn comAddress epsFreqSet epsFunEn epsVoltSet lcdLanguage onOff pv_pf_cmd_memory_state pvPfCmdMemoryStateMix
        d 0 buckUPSVoltSet ccCurrent energyMonth powerFactor
        a children
        t logger dataLogSn
        i 3501 dtc
        d outputToday energyDay
        o energyDayMap
        t "0" energyMonthText
        i 600 floatChargeCurrentLimit
        t gridChargeStart forcedChargeTimeStart1
        t "21:30" forcedChargeTimeStart2
        t "3:0" forcedChargeTimeStart3
        t gridChargeStop forcedChargeTimeStop1
        t "23:0" forcedChargeTimeStop2
        t "4:30" forcedChargeTimeStop3
        t "0:0" forcedDischargeTimeStart{1-3} forcedDischargeTimeStop{1-3}
        t "RA1.0" fwVersion
        i -1 groupId
        t "./css/img/status_green.gif" imgPath
        t "null" innerVersion location
        j lastUpdateTime
        t time lastUpdateTimeText sysTime
        i 4 level
        b false lost updating
        t "New Energy" manufacturer
        i 305 modbusVersion
        i 1683928000000 model
        t modelText modelText
        d charge pCharge
        d discharge pDischarge
        t "LIST_{logger}" parentID
        i rated pmax
        t "port_name" portName
        t serial serialNum treeName
        i status status
        t "mix.status.normal" statusText
        t "192.0.2.1" tcpServerIp
        t "ST_{serial}" treeID
        d 58 vbatStartforCharge
        d 48 vbatStartForDischarge
        f2 5.75 vbatStopForCharge
        f2 4.7 vbatStopForDischarge
        d 5 vbatWarnClr
        d 480 vbatWarning
        d 360 vnormal
        d 263 voltageHighLimit
        d 186 voltageLowLimit
        i gridChargeSoc wchargeSOCLowLimit2
        i lowestSoc wdisChargeSOCLowLimit{1-2}
        """;

    private const string Types = """
        mix_ac_discharge_time_period 0..100:disChargePowerCommand 0..100:wdisChargeSOCLowLimit2 windows:forcedDischargeTimeStart#,forcedDischargeTimeStop#,forcedDischargeStopSwitch#
        mix_ac_charge_time_period 0..100:chargePowerCommand 0..100:wchargeSOCLowLimit2 0..1:acChargeEnable windows:forcedChargeTimeStart#,forcedChargeTimeStop#,forcedChargeStopSwitch#
        backflow_setting 0..1:exportLimit 0..100:exportLimitPowerRate
        pv_on_off 0..1:onOff
        pf_sys_year time:sysTime
        pv_grid_voltage_high any:voltageHighLimit
        pv_grid_voltage_low any:voltageLowLimit
        mix_off_grid_enable 0..1:epsFunEn
        mix_ac_discharge_frequency 0..1:epsFreqSet
        mix_ac_discharge_voltage 0..2:epsVoltSet
        pv_pf_cmd_memory_state 0..1:pvPfCmdMemoryStateMix
        pv_active_p_rate 0..100:activeRate
        pv_reactive_p_rate 0..100:reactiveRate
        pv_power_factor pf:powerFactor
        mix_load_flast_value_multi 0..100:wdisChargeSOCLowLimit1
        mix_load_first_control 0..1:mix_load_first_control
        mix_single_export 0..1:mix_single_export
        """;

    public static SettingsAccess Create(IReadOnlyDictionary<string, Func<Reading, double>> own) => new("mix_data_info", RateLimit.None, FieldTable.Read(Info, own))
    {
        Writing = new SettingsWriting("readMixParam", "mixSet", SettingType.Read(Types))
        {
            DeviceParameter = "mix_sn",
            ToControl = ToControl,
        },
    };

    private static Control ToControl(Func<string, string> get) => new()
    {
        IsOn = get("onOff") != "0",
        ChargeWindows = TimeWindows.Read(get, 3, i => $"forcedChargeTimeStart{i}", i => $"forcedChargeTimeStop{i}", i => get($"forcedChargeStopSwitch{i}") == "1"),
        ChargesFromGrid = get("acChargeEnable") == "1",
        ChargeShare = TimeWindows.Percent(get("chargePowerCommand"), 100) / 100,
        ChargeStop = TimeWindows.Percent(get("wchargeSOCLowLimit2"), 100),
        DischargeWindows = TimeWindows.Read(get, 3, i => $"forcedDischargeTimeStart{i}", i => $"forcedDischargeTimeStop{i}", i => get($"forcedDischargeStopSwitch{i}") == "1"),
        DischargeShare = TimeWindows.Percent(get("disChargePowerCommand"), 100) / 100,
        DischargeStop = TimeWindows.Percent(get("wdisChargeSOCLowLimit2"), 0),
        LoadFirstStop = TimeWindows.Percent(get("wdisChargeSOCLowLimit1"), 0),
    };
}
