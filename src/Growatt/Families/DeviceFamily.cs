using Growatt.Answers;
using Growatt.Batches;
using Growatt.Calls;
using Growatt.Json;
using Growatt.Pages;
using Growatt.Settings;

namespace Growatt;

/// <summary>
/// A family of devices: what the API calls them, and where it gives their data. One class a family, in a folder of its own; a family is found by
/// being there.
/// </summary>
public abstract class DeviceFamily
{
    private protected DeviceFamily(DeviceType type, Type recordType, params string[] words)
    {
        Type = type;
        RecordType = recordType;
        Words = words;
    }

    /// <summary>Its code in the device list.</summary>
    public DeviceType Type { get; }

    /// <summary>The record of its live data.</summary>
    public Type RecordType { get; }

    /// <summary>What people call its devices besides <see cref="Type"/>, the usual word first: SPH, MIX.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Where its live data is.</summary>
    internal abstract LiveEndpoint<DeviceRecord> Live { get; }

    /// <summary>Where its past is; null where the API has none.</summary>
    internal virtual HistoryEndpoint<DeviceRecord>? History => null;

    /// <summary>Where its settings are; null where the API has none.</summary>
    internal virtual SettingsAccess<DeviceSetting>? Settings => null;

    /// <summary>The record of what is known and set of its devices.</summary>
    public Type? SettingType => Settings?.RecordType;

    /// <summary>What can be set at its devices; empty where nothing can.</summary>
    public IReadOnlyList<SettingDescriptor> SettingDescriptors => [.. (Settings?.Types ?? []).SelectMany(type => type.Settings)];

    /// <summary>Where its alarms are; null where the API has none.</summary>
    internal virtual DeviceListEndpoint<DeviceAlarm>? Alarms => null;

    /// <summary>
    /// The names under which an answer of the family repeats serial numbers: a saved answer is known by them. Its batches have the parameter's name;
    /// its last record and its history have that of the path, such as mix_sn.
    /// </summary>
    internal virtual IReadOnlyList<string> EchoKeys =>
        Live.Path.Split('/') is [.., var word, _] ? [Live.SerialNumbersParameter, $"{word}_sn"] : [Live.SerialNumbersParameter];

    /// <summary>Its usual word.</summary>
    public override string ToString() => Words.Count > 0 ? Words[0] : Type.ToString();

    /// <summary>Codes of the batch endpoints of MAX, SPH and SPA. 10003 and 10004 are copied there from the history's page; a server may send them.</summary>
    private protected static ErrorCodes BatchCodes { get; } = new(
        (10001, ApiErrorMeaning.SystemError),
        (10002, ApiErrorMeaning.InvalidSerialNumber),
        (10003, ApiErrorMeaning.InvalidRequest),
        (10004, ApiErrorMeaning.InvalidRequest),
        (10005, ApiErrorMeaning.DeviceNotFound));

    /// <summary>Codes of most endpoints that give the last record.</summary>
    private protected static ErrorCodes LastCodes { get; } = new(
        (10001, ApiErrorMeaning.SystemError),
        (10002, ApiErrorMeaning.DeviceNotFound),
        (10003, ApiErrorMeaning.InvalidSerialNumber));

    /// <summary>Codes of endpoints whose pages list no other.</summary>
    private protected static ErrorCodes OnlySystemError { get; } = new((10001, ApiErrorMeaning.SystemError));

    /// <summary>Codes of what reads one value from the device itself.</summary>
    private static ErrorCodes ReadAloneCodes { get; } = new(
        (10001, ApiErrorMeaning.SystemError),
        (10002, ApiErrorMeaning.DeviceNotFound),
        (10003, ApiErrorMeaning.DeviceOffline),
        (10004, ApiErrorMeaning.InvalidSerialNumber),
        (10005, ApiErrorMeaning.DeviceOffline),
        (10006, ApiErrorMeaning.InvalidRequest),
        (10007, ApiErrorMeaning.InvalidRequest),
        (10008, ApiErrorMeaning.DeviceOffline),
        (10009, ApiErrorMeaning.InvalidRequest));

    /// <summary>Codes of what writes: 10012 and 10013 mean something else there than everywhere.</summary>
    private static ErrorCodes WriteCodes { get; } = new(
        (10001, ApiErrorMeaning.SystemError),
        (10002, ApiErrorMeaning.SystemError),
        (10003, ApiErrorMeaning.DeviceOffline),
        (10004, ApiErrorMeaning.InvalidSerialNumber),
        (10005, ApiErrorMeaning.DeviceOffline),
        (10006, ApiErrorMeaning.InvalidRequest),
        (10007, ApiErrorMeaning.InvalidRequest),
        (10008, ApiErrorMeaning.InvalidRequest),
        (10009, ApiErrorMeaning.InvalidRequest),
        (10012, ApiErrorMeaning.DeviceNotFound),
        (10013, ApiErrorMeaning.InvalidRequest));

    /// <summary>Where what is known and set of one device is read.</summary>
    /// <typeparam name="TSetting">The record of its settings.</typeparam>
    /// <param name="path">Under devices, such as mix/mix_data_info.</param>
    /// <param name="spacing">The documented time between two calls; a gentle one where nothing is documented.</param>
    /// <param name="within">The object within the answer that holds the settings; null where that is all of it.</param>
    private protected static InfoEndpoint<DeviceSetting> InfoOf<TSetting>(string path, TimeSpan spacing, string? within = null)
        where TSetting : DeviceSetting, new() => new()
        {
            Path = $"v1/device/{path}",
            Subject = "The settings of the device",
            Method = HttpMethod.Get,
            Spacing = spacing,
            ErrorCodes = OnlySystemError,
            Within = within,
            ReadRecord = RecordReader<TSetting>.Read,
        };

    /// <summary>Where one value is read from the device itself.</summary>
    private protected static Endpoint ReadAloneOf(string path) => new()
    {
        Path = $"v1/{path}",
        Subject = "A value of the device",
        Spacing = OneSecond,
        ErrorCodes = ReadAloneCodes,
    };

    /// <summary>Where settings are written. No time is documented between two of them: this one is gentle.</summary>
    private protected static Endpoint WriteOf(string path) => new()
    {
        Path = $"v1/{path}",
        Subject = "The setting",
        Spacing = ThreeSeconds,
        MayBeRepeated = false,
        ErrorCodes = WriteCodes,
    };

    private protected static TimeSpan OneSecond => TimeSpan.FromSeconds(1);


    /// <summary>The usual place of alarms. Where ten seconds are documented they count between any two calls, as for live data; five minutes count for identical ones.</summary>
    /// <param name="pathWord">What the API calls the family in paths and parameters.</param>
    /// <param name="spacing">The documented time between two calls; zero where none is.</param>
    private protected static DeviceListEndpoint<DeviceAlarm> AlarmsOf(string pathWord, TimeSpan spacing) => new()
    {
        Path = $"v1/device/{pathWord}/alarm_data",
        Subject = "The list of alarms",
        Spacing = spacing,
        SpacingCountsEveryRequest = spacing == TenSeconds,
        Pace = spacing == TenSeconds ? TimeSpan.Zero : ThreeSeconds,
        SerialNumberParameter = $"{pathWord}_sn",
        ItemsProperty = "alarms",
        ErrorCodes = new(
            (10001, ApiErrorMeaning.SystemError),
            (10002, ApiErrorMeaning.InvalidSerialNumber),
            (10003, ApiErrorMeaning.InvalidRequest),
            (10005, ApiErrorMeaning.DeviceNotFound)),
    };

    private protected static TimeSpan ThreeSeconds => TimeSpan.FromSeconds(3);

    private protected static TimeSpan TenSeconds => TimeSpan.FromSeconds(10);

    private protected static TimeSpan FiveMinutes => TimeSpan.FromMinutes(5);
}

/// <summary>A family whose live data has a record type of its own.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
public abstract class DeviceFamily<TRecord> : DeviceFamily
    where TRecord : DeviceRecord, new()
{
    private protected DeviceFamily(DeviceType type, params string[] words)
        : base(type, typeof(TRecord), words)
    {
    }

    /// <summary>Reads the record of one device.</summary>
    private protected static RecordReading<DeviceRecord> ReadRecord { get; } = RecordReader<TRecord>.Read;

    /// <summary>The usual place of the past. Observers say that only identical calls have to keep the documented time; any two keep a gentle one.</summary>
    /// <param name="pathWord">What the API calls the family in paths and parameters.</param>
    /// <param name="spacing">The documented time between two calls.</param>
    /// <param name="codes">What the error codes mean; those of batches if not given.</param>
    /// <param name="readRecord">Reads a row.</param>
    private protected static HistoryEndpoint<DeviceRecord> HistoryOf(
        string pathWord, TimeSpan spacing, ErrorCodes? codes = null, RecordReading<DeviceRecord>? readRecord = null) => new()
        {
            Path = $"v1/device/{pathWord}/{pathWord}_data",
            Subject = "The history of the device",
            Spacing = spacing,
            SpacingCountsEveryRequest = false,
            Pace = ThreeSeconds,
            SerialNumberParameter = $"{pathWord}_sn",
            ErrorCodes = codes ?? BatchCodes,
            ReadRecord = readRecord ?? ReadRecord,
        };
}
