using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;
using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Families.Min;

/// <summary>What is known and can be set of one device.</summary>
internal static class MinSettings
{
    private const string Info = """
        i address addr
        t alias alias
        i 0 bagingTestStep batParallelNum batSeriesNum batTempLowerLimitC batTempLowerLimitD batTempUpperLimitC batTempUpperLimitD batteryType bctAdjust
        i 0 bdcAuthversion bmsCommunicationType countrySelected id liBatteryFwVersion liBatteryManufacturers plantId priorityChoose safetyVersion strNum
        i 0 trakerModel vbatStartForDischarge vbatStopForCharge vbatStopForDischarge vbatWarnClr vbatWarning vppOpen
        d 0 batSysEnergy wselectBaudrate bctMode energyMonth energyMonthText pCharge pDischarge
        t "" bcuVersion hwVersion monitorVersion plantname powerMax powerMaxText powerMaxTime record userName afciVersion
        t "0" bdc1Model bmsSoftwareVersion
        t "XXXXXXXXXXXXXXXX" bdc1Sn
        t "-0" bdc1Version
        i -1 bdcMode groupId
        a children optimezerList
        i 1 comAddress
        t "ZAca-0017" communicationVersion
        t logger dataLogSn
        i 6 deviceType
        i 5300 dtc
        d outputToday eToday
        d outputTotal eTotal
        o energyDayMap
        t "xx1.0" fwVersion
        t "./css/img/status_gray.gif" imgPath
        t "xxxxxxxx" innerVersion
        j lastUpdateTime
        t time lastUpdateTimeText sysTime
        i 4 level
        t "null" location
        b false lost updating
        t "PV Inverter" manufacturer
        i 305 modbusVersion
        i 2666130979655057522 model
        t modelText modelText
        d 513 mppt
        t "LIST_{logger}" parentID
        i rated pmax
        t "port_name" portName
        d output power
        i 300 restartTime startTime
        t serial serialNum treeName
        i status status
        t "tlx.status.normal" statusText
        t "192.0.2.1" tcpServerIp
        i 8 timezone
        t "ST_{serial}" treeID
        d 800 vnormal
        """;

    /// <summary>The same in both answers.</summary>
    private const string Set = """
        t "" ac_charge charge_power charge_stop_soc discharge_power discharge_stop_soc exportLimitPowerRateStr maintainModeStartTime pf_sys_year
        t "" pv_grid_frequency_high pv_grid_frequency_low pv_grid_voltage_high pv_grid_voltage_low safetyNum tlx_ac_discharge_frequency
        t "" tlx_ac_discharge_voltage tlx_backflow_default_power tlx_cc_current tlx_cv_voltage tlx_dry_contact_enable tlx_dry_contact_off_power
        t "" tlx_dry_contact_power tlxExterCommOffGriden tlxLcdLanguage tlx_limit_device tlx_off_grid_enable tlx_on_off tlx_pf tlx_pflinep{1-4}_lp
        t "" tlx_pflinep{1-4}_pf winModeEndTime winModeStartTime yearMonthTime
        i gridFirstChargesFromGrid acChargeEnable forcedStopSwitch1 time1Mode
        b false activePowerEnable
        d 100 activeRate chargePowerCommand disChargePowerCommand
        i -1 afciEnabled afciReset afciSelfCheck bdcMode fftThresholdCount
        d -1 afciThresholdD afciThresholdH afciThresholdL limitDevice
        d 0 backflowDefaultPower dryContactFuncEn epsFreqSet exportLimit exportLimitPowerRate failSafeCurr genRatedPower maxAllowCurr overFreLoRedDelayTime
        d 0 peakShavingEnable pfModel prePto reactiveRate rrcrEnable safetyCorrespondNum ubAcChargingStopSOC ubPeakShavingBackupSOC uwAcChargingMaxPowerLimit
        d 0 uwDemandMgtDownStrmPowerLimit uwDemandMgtRevsePowerLimit vbatStartForDischarge vbatStopForCharge vbatStopForDischarge vbatWarnClr
        d 0 winModeOffGridDischargeStopSOC winModeOnGridDischargeStopSOC
        i 0 backFlowSingleCtrl bgridType compatibleFlag delayTime demandManageEnable enableNLine exterCommOffGridEn forcedStopSwitch{2-9} genChargeEnable
        i 0 genCtrl maintainModeRequest onGridMode onGridStatus powerDownEnable protEnable puEnable pv_pf_cmd_memory_state region showPeakShaving synEnable
        i 0 time{2-9}Mode usBatteryType vbatWarning winModeFlag
        d 500 bsystemWorkMode
        d 40 dryContactOffRate dryContactOnRate
        d 50 dryContactPower
        i 1.0 epsFunEn
        d 2 epsVoltSet
        d 600 floatChargeCurrentLimit
        t gridChargeStart forcedTimeStart1
        t "0:0" forcedTimeStart{2-9} forcedTimeStop{2-9}
        t gridChargeStop forcedTimeStop1
        f2 50.1 frequencyHighLimit
        f2 49.5 frequencyLowLimit
        j lastUpdateTime
        t time lastUpdateTimeText sysTime sysTimeText
        i 1 lcdLanguage onOff
        d 20 loadingRate restartLoadingRate
        f lowestSoc onGridDischargeStopSOC wdisChargeSOCLowLimit
        f2 50.03 overFreDropPoint
        d 41 overFreLoRedSlope
        f2 0.89 pf
        d 255 pflinep{1-4}Lp
        d 1 pflinep{1-4}Pf
        d 44 qPercentMax
        f2 247.2 qvH1
        f2 256.8 qvH2
        d 232 qvL1
        f2 220.8 qvL2
        t "0_0_0" season{1-4}MonthTime special{1-2}MonthTime
        t "0_0_0_0_0_0_0" season1Time1 season1Time2 season1Time3 season1Time4 season1Time5 season1Time6 season1Time7 season1Time8 season1Time9 season2Time1
        t "0_0_0_0_0_0_0" season2Time2 season2Time3 season2Time4 season2Time5 season2Time6 season2Time7 season2Time8 season2Time9 season3Time1 season3Time2
        t "0_0_0_0_0_0_0" season3Time3 season3Time4 season3Time5 season3Time6 season3Time7 season3Time8 season3Time9 season4Time1 season4Time2 season4Time3
        t "0_0_0_0_0_0_0" season4Time4 season4Time5 season4Time6 season4Time7 season4Time8 season4Time9 yearTime{1-9}
        t serial serialNum
        t "0_0_0_0_0_0" special1Time1 special1Time2 special1Time3 special1Time4 special1Time5 special1Time6 special1Time7 special1Time8 special1Time9
        t "0_0_0_0_0_0" special2Time1 special2Time2 special2Time3 special2Time4 special2Time5 special2Time6 special2Time7 special2Time8 special2Time9
        d 52 uwHFRT2EE
        f2 51.2 uwHFRTEE
        d 288 uwHVRT2EE
        d 264 uwHVRTEE
        f2 46.5 uwLFRT2EE
        f2 48.5 uwLFRTEE
        d 120 uwLVRT2EE
        f2 211.2 uwLVRTEE
        d 5800 vbatStartforCharge
        d 252 voltageHighLimit
        d 220 voltageLowLimit
        f gridChargeSoc wChargeSocLowLimit
        """;

    private const string Types = """
        backflow_setting 0..2:exportLimit
        tlx_on_off 0..1:onOff
        pf_sys_year time:sysTime
        pv_grid_voltage_high any:voltageHighLimit
        pv_grid_voltage_low any:voltageLowLimit
        tlx_off_grid_enable 0..1:epsFunEn
        tlx_ac_discharge_frequency 0..1:epsFreqSet
        tlx_ac_discharge_voltage 0..2:epsVoltSet
        pv_active_p_rate 0..100:activeRate
        pv_reactive_p_rate 0..100:reactiveRate
        pv_power_factor pf:pf
        charge_power 0..100:chargePowerCommand
        charge_stop_soc 0..100:wChargeSocLowLimit
        discharge_power 0..100:disChargePowerCommand
        discharge_stop_soc 0..100:wdisChargeSOCLowLimit
        ac_charge 0..1:acChargeEnable
        time_segment1 0..2:time1Mode window:forcedTimeStart1,forcedTimeStop1,forcedStopSwitch1
        time_segment2 0..2:time2Mode window:forcedTimeStart2,forcedTimeStop2,forcedStopSwitch2
        time_segment3 0..2:time3Mode window:forcedTimeStart3,forcedTimeStop3,forcedStopSwitch3
        time_segment4 0..2:time4Mode window:forcedTimeStart4,forcedTimeStop4,forcedStopSwitch4
        time_segment5 0..2:time5Mode window:forcedTimeStart5,forcedTimeStop5,forcedStopSwitch5
        time_segment6 0..2:time6Mode window:forcedTimeStart6,forcedTimeStop6,forcedStopSwitch6
        time_segment7 0..2:time7Mode window:forcedTimeStart7,forcedTimeStop7,forcedStopSwitch7
        time_segment8 0..2:time8Mode window:forcedTimeStart8,forcedTimeStop8,forcedStopSwitch8
        time_segment9 0..2:time9Mode window:forcedTimeStart9,forcedTimeStop9,forcedStopSwitch9
        """;

    public static SettingsAccess Create(IReadOnlyDictionary<string, Func<Reading, double>> own) => new("tlx_data_info", RateLimit.FiveMinutes, FieldTable.Read(Info, own))
    {
        Nested = new SettingsAccess.NestedSettings("tlxSetbean", "tlx_set_info", FieldTable.Read(Set), device => device.Model.Name == "MIN 9000TL-X"),
        Writing = new SettingsWriting("readMinParam", "tlxSet", SettingType.Read(Types))
        {
            DeviceParameter = "tlx_sn",
            ToControl = ToControl,
        },
    };

    private static Control ToControl(Func<string, string> get)
    {
        return new Control
        {
            IsOn = get("onOff") != "0",
            ChargeWindows = Segments("1"),
            ChargesFromGrid = get("acChargeEnable") == "1",
            ChargeShare = TimeWindows.Percent(get("chargePowerCommand"), 100) / 100,
            ChargeStop = TimeWindows.Percent(get("wChargeSocLowLimit"), 100),
            DischargeWindows = Segments("2"),
            DischargeShare = TimeWindows.Percent(get("disChargePowerCommand"), 100) / 100,
            DischargeStop = TimeWindows.Percent(get("wdisChargeSOCLowLimit"), 0),
            LoadFirstStop = TimeWindows.Percent(get("wdisChargeSOCLowLimit"), 0),
        };

        IReadOnlyList<(int From, int To)> Segments(string mode) => TimeWindows.Read(
            get, 9, i => $"forcedTimeStart{i}", i => $"forcedTimeStop{i}", i => get($"forcedStopSwitch{i}") == "1" && get($"time{i}Mode") == mode);
    }
}
