using System.Runtime.CompilerServices;
using Growatt.Batches;

namespace Growatt.TrialFamily;

public sealed class TrialFamily() : DeviceFamily<TrialRealtime>((DeviceType)98, "TRIAL")
{
    internal override LiveEndpoint<DeviceRecord> Live { get; } = new()
    {
        Path = "v1/device/trial/trials_data",
        Subject = "The live data of trial devices",
        Spacing = TenSeconds,
        SerialNumbersParameter = "trials",
        ErrorCodes = BatchCodes,
        ReadRecord = ReadRecord,
    };

    [ModuleInitializer]
    internal static void Register() => DeviceFamilies.Register(typeof(TrialFamily).Assembly);
}
