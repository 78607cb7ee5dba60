using Growatt.Batches;
using Growatt.Families.Spa;
using Growatt.Pages;
using Growatt.Settings;

namespace Growatt;

/// <summary>SPA battery inverters (device type 6). Source: the vendor's pages.</summary>
public sealed class SpaFamily() : DeviceFamily<SpaRealtime>(DeviceType.Spa, "SPA")
{
    internal override LiveEndpoint<DeviceRecord> Live { get; } = new()
    {
        Path = "v1/device/spa/spas_data",
        Subject = "The live data of SPA devices",
        Spacing = TenSeconds,
        SerialNumbersParameter = "spas",
        ErrorCodes = BatchCodes,
        ReadRecord = ReadRecord,
    };

    internal override HistoryEndpoint<DeviceRecord> History { get; } = HistoryOf("spa", TenSeconds);

    internal override SettingsAccess<DeviceSetting> Settings { get; } = new()
    {
        RecordType = typeof(SpaSetting),
        Info = [InfoOf<SpaSetting>("spa/spa_data_info", ThreeSeconds)],
        ReadAlone = ReadAloneOf("readSpaParam"),
        Write = WriteOf("spaSet"),
        DeviceParameter = "spa_sn",
        Values = 18,
        Types = SpaSettings.All,
    };

    internal override DeviceListEndpoint<DeviceAlarm> Alarms { get; } = AlarmsOf("spa", TenSeconds);
}
