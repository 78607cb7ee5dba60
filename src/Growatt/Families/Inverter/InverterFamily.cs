using Growatt.Answers;
using Growatt.Batches;
using Growatt.Families.Inverter;
using Growatt.Pages;
using Growatt.Settings;

namespace Growatt;

/// <summary>String inverters (device type 1). Source: the vendor's pages.</summary>
public sealed class InverterFamily() : DeviceFamily<InverterRealtime>(DeviceType.Inverter, "Inverter")
{
    internal override LiveEndpoint<DeviceRecord> Live { get; } = new()
    {
        Path = "v1/device/inverter/invs_data",
        Subject = "The live data of inverter devices",
        Spacing = FiveMinutes,
        SerialNumbersParameter = "inverters",
        ErrorCodes = OnlySystemError,
        ReadRecord = ReadRecord,
    };

    internal override HistoryEndpoint<DeviceRecord> History { get; } = new()
    {
        Path = "v1/device/inverter/data",
        Subject = "The history of the device",
        Method = HttpMethod.Get,
        Spacing = FiveMinutes,
        SpacingCountsEveryRequest = false,
        Pace = ThreeSeconds,
        SerialNumberParameter = "device_sn",
        ErrorCodes = BatchCodes,
        ReadRecord = ReadRecord,
    };

    internal override SettingsAccess<DeviceSetting> Settings { get; } = new()
    {
        RecordType = typeof(InverterSetting),
        Info = [InfoOf<InverterSetting>("inverter/inv_data_info", FiveMinutes)],
        ReadAlone = ReadAloneOf("readInverterParam"),
        Write = WriteOf("inverterSet"),
        Values = 2,
        TypeParameter = "paramId",
        ValueParameter = "command_",
        TakesPassword = true,
        Types = InverterSettings.All,
    };

    internal override DeviceListEndpoint<DeviceAlarm> Alarms { get; } = new()
    {
        Path = "v1/device/inverter/alarm",
        Subject = "The list of alarms",
        Method = HttpMethod.Get,
        Spacing = FiveMinutes,
        SpacingCountsEveryRequest = false,
        Pace = ThreeSeconds,
        SerialNumberParameter = "device_sn",
        ItemsProperty = "alarms",
        ErrorCodes = new((10001, ApiErrorMeaning.SystemError), (10002, ApiErrorMeaning.InvalidSerialNumber)),
    };

    internal override IReadOnlyList<string> EchoKeys => [Live.SerialNumbersParameter, "device_sn"];
}
