using Growatt.Batches;
using Growatt.Pages;

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

    internal override DeviceListEndpoint<DeviceAlarm> Alarms { get; } = AlarmsOf("max", TimeSpan.Zero);

    internal override IReadOnlyList<string> EchoKeys => [Live.SerialNumbersParameter, "max_sn"];
}
