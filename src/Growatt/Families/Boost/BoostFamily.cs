using Growatt.Batches;
using Growatt.Pages;
using Growatt.Settings;

namespace Growatt;

/// <summary>GroBoost (device type 11). Source: the vendor's pages.</summary>
public sealed class BoostFamily() : DeviceFamily<BoostRealtime>(DeviceType.GroBoost, "GroBoost", "BOOST")
{
    internal override LiveEndpoint<DeviceRecord> Live { get; } = new()
    {
        Path = "v1/device/boost/boosts_data",
        Subject = "The live data of GroBoost devices",
        Spacing = TenSeconds,
        SerialNumbersParameter = "boosts",
        ErrorCodes = LastCodes,
        ReadRecord = ReadRecord,
    };

    internal override SettingsAccess<DeviceSetting> Settings { get; } = new() { RecordType = typeof(UntypedSetting), Info = [InfoOf<UntypedSetting>("boost/boost_data_info", TenSeconds)] };

    internal override HistoryEndpoint<DeviceRecord> History { get; } = HistoryOf("boost", TenSeconds, LastCodes);
}
