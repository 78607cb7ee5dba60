using Growatt.Batches;
using Growatt.Families.Max;
using Growatt.Pages;
using Growatt.Settings;

namespace Growatt;

/// <summary>MAX, MID and MAC string inverters (device type 4). The device list names them a second time, as inverters. Source: the vendor's pages.</summary>
public sealed class MaxFamily() : DeviceFamily<MaxRealtime>(DeviceType.Max, "MAX", "MID", "MAC")
{
    internal override LiveEndpoint<DeviceRecord> Live { get; } = new()
    {
        Path = "v1/device/max/maxs_data",
        Subject = "The live data of MAX devices",
        Spacing = FiveMinutes,
        SerialNumbersParameter = "maxs",
        ErrorCodes = BatchCodes,
        ReadRecord = ReadRecord,
    };

    internal override HistoryEndpoint<DeviceRecord> History { get; } = HistoryOf("max", FiveMinutes);

    internal override SettingsAccess<DeviceSetting> Settings { get; } = new()
    {
        RecordType = typeof(MaxSetting),
        Info = [InfoOf<MaxSetting>("max/max_data_info", ThreeSeconds)],
        ReadAlone = ReadAloneOf("readMaxParam"),
        Write = WriteOf("maxSet"),
        DeviceParameter = "max_sn",
        Values = 19,
        Types = MaxSettings.All,
    };

    internal override DeviceListEndpoint<DeviceAlarm> Alarms { get; } = AlarmsOf("max", TimeSpan.Zero);
}
