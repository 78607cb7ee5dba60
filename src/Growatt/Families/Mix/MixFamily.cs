using Growatt.Batches;
using Growatt.Pages;

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

    /// <summary>Observers say that only identical calls have to keep the documented time.</summary>
    internal override HistoryEndpoint<DeviceRecord> History { get; } = new()
    {
        Path = "v1/device/mix/mix_data",
        Subject = "The history of the SPH",
        Spacing = FiveMinutes,
        SpacingCountsEveryRequest = false,
        Pace = ThreeSeconds,
        SerialNumberParameter = "mix_sn",
        ErrorCodes = HistoryCodes,
        ReadRecord = ReadRecord,
    };
    internal override IReadOnlyList<string> EchoKeys => [Live.SerialNumbersParameter, "mix_sn"];
}
