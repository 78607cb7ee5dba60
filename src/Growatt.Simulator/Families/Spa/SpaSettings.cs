using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;
using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Families.Spa;

/// <summary>What is known and can be set of one device.</summary>
internal static class SpaSettings
{
    private const string Info = """
        i 100 activePRate chargePowerCommand disChargePowerCommand reactivePRate wchargeSOCLowLimit1
        i address addr
        t alias alias
        t "" backflow_setting chargeTime{1-3} communicationVersion dischargeTime{1-3} equipmentType pf_sys_year plantname powerMax powerMaxText powerMaxTime
        t "" pv_active_p_rate pv_grid_voltage_high pv_grid_voltage_low pv_on_off pv_power_factor pv_reactive_p_rate pv_reactive_p_rate_two record
        t "" spa_ac_discharge_frequency spa_ac_discharge_voltage spa_off_grid_enable userName
        i 0 bagingTestStep batFirstSwitch{2-3} batteryType wselectBaudrate bctAdjust bctMode countrySelected epsFreqSet epsFunEn epsVoltSet
        i 0 gridFirstSwitch{1-3} id loadFirstSwitch{1-3} pfCmdMemoryState plantId priorityChoose pv_pf_cmd_memory_state upsFreqSet
        i gridFirstChargesFromGrid batFirstSwitch1
        d 0 batTempLowerLimitC buckUPSVoltSet energyMonth
        d 120 batTempLowerLimitD
        d 40 batTempUpperLimitC
        d 55 batTempUpperLimitD
        i 1 buckUpsFunEn comAddress lcdLanguage onOff
        a children
        t logger dataLogSn
        i 3701 dtc
        d outputToday energyDay
        o energyDayMap
        t "0" energyMonthText
        i 650 floatChargeCurrentLimit
        t gridChargeStart forcedChargeTimeStart1
        t "1:30" forcedChargeTimeStart2
        t "10:30" forcedChargeTimeStart3
        t gridChargeStop forcedChargeTimeStop1
        t "4:29" forcedChargeTimeStop2
        t "13:29" forcedChargeTimeStop3
        t "0:0" forcedDischargeTimeStart1 loadFirstStartTime1 loadFirstStartTime3 loadFirstStopTime3
        t "7:30" forcedDischargeTimeStart2
        t "13:30" forcedDischargeTimeStart3
        t "23:59" forcedDischargeTimeStop1 loadFirstStopTime1
        t "10:29" forcedDischargeTimeStop2
        t "16:29" forcedDischargeTimeStop3
        t "RH1.0" fwVersion
        i -1 groupId
        t "./css/img/status_gray.gif" imgPath
        t "rHAA020202" innerVersion
        j lastUpdateTime
        t time lastUpdateTimeText sysTime
        i 4 level
        t "4:30" loadFirstStartTime2
        t "7:29" loadFirstStopTime2
        t "null" location
        b false lost updating
        t "New Energy" manufacturer
        i 305 modbusVersion
        i 29136100000 model
        t modelText modelText
        d charge pCharge
        d discharge pDischarge
        t "LIST_{logger}" parentID
        i rated pmax
        t "port_name" portName
        d 10000 powerFactor
        t serial serialNum treeName
        i status status
        t "spa.status.normal" statusText
        t "192.0.2.1" tcpServerIp
        t "ST_{serial}" treeID
        f2 264.5 vacHigh
        d 184 vacLow
        d 58 vbatStartforCharge
        d 48 vbatStartForDischarge
        f2 5.88 vbatStopForCharge
        f2 4.7 vbatStopForDischarge
        d 5 vbatWarnClr
        d 480 vbatWarning
        i gridChargeSoc wchargeSOCLowLimit2
        i lowestSoc wdisChargeSOCLowLimit{1-2}
        """;

    private const string Types = """
        spa_load_flast windows:loadFirstStartTime#,loadFirstStopTime#,loadFirstSwitch#
        spa_ac_charge_time_period 0..100:chargePowerCommand 0..100:wchargeSOCLowLimit2 0..1:acChargeEnable windows:forcedChargeTimeStart#,forcedChargeTimeStop#,batFirstSwitch#
        pv_on_off 0..1:onOff
        pf_sys_year time:sysTime
        pv_grid_voltage_high any:vacHigh
        pv_grid_voltage_low any:vacLow
        spa_off_grid_enable 0..1:epsFunEn
        spa_ac_discharge_frequency 0..1:epsFreqSet
        spa_ac_discharge_voltage 0..2:epsVoltSet
        pv_pf_cmd_memory_state 0..1:pfCmdMemoryState
        pv_active_p_rate 0..100:activePRate
        pv_reactive_p_rate 0..100:reactivePRate
        pv_power_factor pf:powerFactor
        """;

    public static SettingsAccess Create(IReadOnlyDictionary<string, Func<Reading, double>> own) => new("spa_data_info", RateLimit.None, FieldTable.Read(Info, own))
    {
        Writing = new SettingsWriting("readSpaParam", "spaSet", SettingType.Read(Types))
        {
            DeviceParameter = "spa_sn",
            SuccessMessage = "Set Successful spa return",
            ToControl = ToControl,
        },
    };

    private static Control ToControl(Func<string, string> get) => new()
    {
        IsOn = get("onOff") != "0",
        ChargeWindows = TimeWindows.Read(get, 3, i => $"forcedChargeTimeStart{i}", i => $"forcedChargeTimeStop{i}", i => get($"batFirstSwitch{i}") == "1"),
        ChargesFromGrid = get("acChargeEnable") is "1" or "",
        ChargeShare = TimeWindows.Percent(get("chargePowerCommand"), 100) / 100,
        ChargeStop = TimeWindows.Percent(get("wchargeSOCLowLimit2"), 100),
        LoadFirstStop = TimeWindows.Percent(get("wdisChargeSOCLowLimit1"), 0),
    };
}
