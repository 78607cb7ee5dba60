using Growatt.Batches;
using Growatt.Families.Storage;
using Growatt.Pages;
using Growatt.Settings;

namespace Growatt;

/// <summary>Storage devices, SPF and SP (device type 2): one request a device. Source: the vendor's pages.</summary>
public sealed class StorageFamily() : DeviceFamily<StorageRealtime>(DeviceType.Storage, "SPF", "SP")
{
    internal override LiveEndpoint<DeviceRecord> Live { get; } = new()
    {
        Path = "v1/device/storage/storage_last_data",
        Subject = "The live data of storage devices",
        Spacing = TenSeconds,
        SerialNumbersParameter = "storage_sn",
        MostSerialNumbers = 1,
        ErrorCodes = OnlySystemError,
        ReadRecord = ReadRecord,
    };

    internal override SettingsAccess<DeviceSetting> Settings { get; } = new()
    {
        RecordType = typeof(StorageSetting),
        Info = [InfoOf<StorageSetting>("storage/storage_data_info", TenSeconds)],
        ReadAlone = ReadAloneOf("readStorageParam"),
        Write = WriteOf("storageSet"),
        DeviceParameter = "storage_sn",
        Values = 4,
        Types = StorageSettings.All,
    };

    internal override HistoryEndpoint<DeviceRecord> History { get; } = HistoryOf("storage", TenSeconds);

    internal override DeviceListEndpoint<DeviceAlarm> Alarms { get; } = AlarmsOf("storage", TenSeconds);
}
