using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Families.Mix;

/// <summary>SPH.</summary>
internal static class MixFamily
{
    public static SimulatedFamily Create() => new()
    {
        Word = "mix",
        ListedTypes = [5],
        ListedStatus = reading => reading.WorkMode,
        Batch = new BatchAccess("device/mix/mixs_data", "mixs", RateLimit.TenSeconds, SerialNumberErrorCode: 10002, DoesNotExistCode: 10005),
        Fields = MixFields.All,
    };
}
