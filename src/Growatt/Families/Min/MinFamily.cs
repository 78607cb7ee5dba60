using Growatt.Batches;
using Growatt.Pages;

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

    internal override DeviceListEndpoint<DeviceAlarm> Alarms { get; } = AlarmsOf("tlx", FiveMinutes);

    internal override IReadOnlyList<string> EchoKeys => [Live.SerialNumbersParameter, "tlx_sn"];
}
