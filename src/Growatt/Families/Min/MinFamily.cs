using Growatt.Batches;
using Growatt.Families.Min;
using Growatt.Pages;
using Growatt.Settings;

namespace Growatt;

/// <summary>MIN, MIC, MOD and NEO inverters, "tlx" in the API (device type 7). Source: the vendor's pages.</summary>
public sealed class MinFamily() : DeviceFamily<MinRealtime>(DeviceType.Min, "MIN", "TLX", "MIC", "MOD", "NEO")
{
    internal override LiveEndpoint<DeviceRecord> Live { get; } = new()
    {
        Path = "v1/device/tlx/tlxs_data",
        Subject = "The live data of MIN devices",
        Spacing = FiveMinutes,
        SerialNumbersParameter = "tlxs",
        ErrorCodes = LastCodes,
        ReadRecord = ReadRecord,
    };

    internal override HistoryEndpoint<DeviceRecord> History { get; } = HistoryOf("tlx", TenSeconds);

    internal override SettingsAccess<DeviceSetting> Settings { get; } = new()
    {
        RecordType = typeof(MinSetting),
        Info = [InfoOf<MinSetting>("tlx/tlx_set_info", ThreeSeconds), InfoOf<MinSetting>("tlx/tlx_data_info", FiveMinutes, "tlxSetbean")],
        ReadAlone = ReadAloneOf("readMinParam"),
        Write = WriteOf("tlxSet"),
        DeviceParameter = "tlx_sn",
        Values = 19,
        Types = MinSettings.All,
    };

    internal override DeviceListEndpoint<DeviceAlarm> Alarms { get; } = AlarmsOf("tlx", FiveMinutes);
}
