using Growatt.Batches;
using Growatt.Families.Mix;
using Growatt.Pages;
using Growatt.Settings;

namespace Growatt;

/// <summary>SPH hybrid inverters, "mix" in the API (device type 5). Source: the vendor's pages.</summary>
public sealed class MixFamily() : DeviceFamily<MixRealtime>(DeviceType.Mix, "SPH", "MIX")
{
    internal override LiveEndpoint<DeviceRecord> Live { get; } = new()
    {
        Path = "v1/device/mix/mixs_data",
        Subject = "The live data of SPH devices",
        Spacing = TenSeconds,
        SerialNumbersParameter = "mixs",
        ErrorCodes = BatchCodes,
        ReadRecord = ReadRecord,
    };

    internal override HistoryEndpoint<DeviceRecord> History { get; } = HistoryOf("mix", FiveMinutes);

    internal override SettingsAccess<DeviceSetting> Settings { get; } = new()
    {
        RecordType = typeof(MixSetting),
        Info = [InfoOf<MixSetting>("mix/mix_data_info", ThreeSeconds)],
        ReadAlone = ReadAloneOf("readMixParam"),
        Write = WriteOf("mixSet"),
        DeviceParameter = "mix_sn",
        Values = 18,
        Types = MixSettings.All,
    };

    internal override DeviceListEndpoint<DeviceAlarm> Alarms { get; } = AlarmsOf("mix", TenSeconds);
}
