using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;
using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Families.Storage;

/// <summary>What is known and can be set of one device.</summary>
internal static class StorageSettings
{
    private const string Info = """
        d 0 acInModel batLowToUtiVolt bulkChargeVolt floatChargeVolt manualStartEn maxChargeCurr outputConfig outputFreqType outputVoltType overLoadRestart
        d 0 overTempRestart powSavingEn pvModel sciLossChkEn utiChargeEnd utiChargeStart utiOutEnd utiOutStart
        i address addr
        t alias alias
        i 0 bLightEn batteryType buzzerEN chargeConfig plantId uwBatType2
        a children
        t "" communicationVersion plantname portName record userName
        t logger dataLogSn
        i deviceType deviceType
        t "FA1.0" fwVersion
        i -1 groupId
        t "./css/img/status_yellow.gif" imgPath
        t "fbaa1816" innerVersion
        j lastUpdateTime
        t time lastUpdateTimeText sysTime
        i 4 level
        t "null" location
        b false lost statusLed1 statusLed{4-5} updating
        i 1191936 model
        t modelText modelText
        d charge pCharge
        d discharge pDischarge
        t "LIST_{logger}" parentID
        d rated rateVA rateWatt
        t serial serialNum treeName
        i status status
        b true statusLed{2-3} statusLed6
        t "storage.status.normal" statusText
        t "192.0.2.1" tcpServerIp
        t "ST_{serial}" treeID
        """;

    private const string Types = """
        storage_cmd_on_off 0..1:storage_cmd_on_off
        storage_cmd_mode 0..1:storage_cmd_mode
        storage_cmd_forced_discharge_enable 0..1:storage_cmd_forced_discharge_enable
        storage_lithium_battery 0..10:storage_lithium_battery
        pv_power_factor any:pv_power_factor
        storage_cmd_forced_discharge_time1 window:forcedDischargeStart,forcedDischargeStop
        storage_cmd_sys_year time:sysTime
        storage_ac_charge_enable_disenable 0..1:storage_ac_charge_enable_disenable
        storage_ac_charge_hour_start window:acChargeStart,acChargeStop
        storage_ac_charge_soc_limit 10..80:storage_ac_charge_soc_limit
        """;

    public static SettingsAccess Create(IReadOnlyDictionary<string, Func<Reading, double>> own) => new("storage_data_info", RateLimit.TenSeconds, FieldTable.Read(Info, own))
    {
        Writing = new SettingsWriting("readStorageParam", "storageSet", SettingType.Read(Types))
        {
            DeviceParameter = "storage_sn",
            ToControl = ToControl,
        },
    };

    private static Control ToControl(Func<string, string> get) => new()
    {
        IsOn = get("storage_cmd_on_off") != "0",
        ChargeWindows = TimeWindows.Read(get, 1, _ => "acChargeStart", _ => "acChargeStop", _ => get("storage_ac_charge_enable_disenable") == "1"),
        ChargesFromGrid = true,
        ChargeStop = TimeWindows.Percent(get("storage_ac_charge_soc_limit"), 100),
    };
}
