using Growatt.Batches;
using Growatt.Json;
using Growatt.Pages;
using Growatt.Settings;

namespace Growatt;

/// <summary>A family whose fields have no properties of their own: its record carries them under their JSON names.</summary>
public abstract class UntypedFamily : DeviceFamily<DeviceRealtime>
{
    /// <param name="type">Its type.</param>
    /// <param name="pathWord">What the API calls it in paths and parameters.</param>
    /// <param name="spacing">The documented time between two requests.</param>
    /// <param name="words">What people call it.</param>
    private protected UntypedFamily(DeviceType type, string pathWord, TimeSpan spacing, params string[] words)
        : base(type, words)
    {
        Live = new LiveEndpoint<DeviceRecord>
        {
            Path = $"v1/device/{pathWord}/{pathWord}_last_data",
            Subject = $"The live data of {Words[0]} devices",
            Spacing = spacing,
            SerialNumbersParameter = $"{pathWord}_sn",
            MostSerialNumbers = 1,
            ErrorCodes = LastCodes,
            ReadRecord = Read,
        };
        Settings = new SettingsAccess<DeviceSetting> { RecordType = typeof(UntypedSetting), Info = [InfoOf<UntypedSetting>($"{pathWord}/{pathWord}_data_info", spacing)] };
        History = HistoryOf(pathWord, spacing, LastCodes, Read);
        Alarms = AlarmsOf(pathWord, spacing);
    }

    internal override LiveEndpoint<DeviceRecord> Live { get; }

    internal override HistoryEndpoint<DeviceRecord> History { get; }

    internal override SettingsAccess<DeviceSetting> Settings { get; }

    internal override DeviceListEndpoint<DeviceAlarm> Alarms { get; }

    private DeviceRealtime Read(ref JsonCursor json)
    {
        var record = RecordReader<DeviceRealtime>.Read(ref json);
        record.Family = this;
        return record;
    }
}
