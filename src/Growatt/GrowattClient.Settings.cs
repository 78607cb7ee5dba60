using System.Globalization;
using Growatt.Answers;
using Growatt.Batches;
using Growatt.Calls;
using Growatt.Settings;

namespace Growatt;

public sealed partial class GrowattClient
{
    private static readonly Endpoint StateOfCharge = new()
    {
        Path = "v1/device/vpp/getSocData",
        Subject = "The state of charge",
        Spacing = TimeSpan.FromSeconds(10),
        ErrorCodes = new ErrorCodes((10001, ApiErrorMeaning.SystemError), (10002, ApiErrorMeaning.DeviceNotFound), (10003, ApiErrorMeaning.InvalidSerialNumber)),
    };

    /// <summary>What is known and set of a device.</summary>
    /// <param name="type">The family of the device.</param>
    /// <param name="serialNumber">The device.</param>
    /// <param name="detailed">Whether to ask the device for what the answer about it does not show, too: a request for each value.</param>
    /// <param name="options">Retries, and who is told of requests and waits.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <returns>The record of the family, such as <see cref="MixSetting"/>.</returns>
    /// <exception cref="GrowattException">There is no answer, or it is a refusal, or has no settings.</exception>
    /// <exception cref="NotSupportedException">The API has no settings of such devices.</exception>
    public Task<DeviceSetting> GetSettingAsync(
        DeviceType type, string serialNumber, bool detailed = false, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ReaderOf(type).ReadAsync(Checked(serialNumber), detailed, options ?? RequestOptions.Default, cancellationToken);

    /// <summary>
    /// Changes settings of a device. The device is read first, each write is sent once whatever happens, and then read back. What is written
    /// along with a setting and is not given stays as it is.
    /// </summary>
    /// <param name="type">The family of the device.</param>
    /// <param name="serialNumber">The device.</param>
    /// <param name="settings">The values by the names of <see cref="DeviceFamily.SettingDescriptors"/>.</param>
    /// <param name="options">How it is read back, retries, and who is told of requests and waits.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <returns>What became of each write.</returns>
    /// <exception cref="ArgumentException">There is no such setting, or the value is not allowed. Nothing was sent.</exception>
    /// <exception cref="GrowattException">A device cannot be read, or the API refuses a write.</exception>
    public async Task<IReadOnlyList<SettingResult>> SetSettingAsync(
        DeviceType type, string serialNumber, IReadOnlyDictionary<string, string> settings, SettingOptions? options = null, CancellationToken cancellationToken = default)
    {
        var descriptors = AccessOf(type).Types.SelectMany(known => known.Settings).ToList();
        var given = settings.Select(pair =>
        {
            var descriptor = descriptors.Find(known => known.Name.Equals(pair.Key, StringComparison.OrdinalIgnoreCase))
                ?? throw new ArgumentException($"There is no setting named '{pair.Key}'.", nameof(settings));
            return (descriptor.Type, Values: descriptor.Parse(pair.Value) ?? throw new ArgumentException($"'{pair.Value}' is not allowed for {descriptor}: give {descriptor.Allowed}.", nameof(settings)));
        }).ToLookup(pair => pair.Type, pair => pair.Values);
        var results = new List<SettingResult>();
        foreach (var group in given)
        {
            var values = group.SelectMany(pairs => pairs).ToDictionary(pair => pair.Key, pair => pair.Value);
            var change = await PrepareSettingAsync(type, serialNumber, group.Key, _ => values, options ?? SettingOptions.Default, cancellationToken).ConfigureAwait(false);
            results.Add(await ApplySettingAsync(type, change, options ?? SettingOptions.Default, cancellationToken).ConfigureAwait(false));
        }

        return results;
    }

    /// <summary>The state of charge of a battery, without the rest of its data: of MIN, SPA and SPH.</summary>
    /// <param name="type">The family of the device.</param>
    /// <param name="serialNumber">The device.</param>
    /// <param name="options">Retries, and who is told of requests and waits.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">There is no answer, or it is a refusal.</exception>
    public Task<BatterySoc> GetSocAsync(DeviceType type, string serialNumber, RequestOptions? options = null, CancellationToken cancellationToken = default) => _executor.SendAsync(
        new ApiRequest<BatterySoc>
        {
            Endpoint = StateOfCharge,
            Parameters = [new("vppSn", Checked(serialNumber))],
            Decode = body =>
            {
                var text = ScalarAnswerReader.Read(body.Span, "soc"u8, out var status);
                status.ThrowIfRefused(StateOfCharge.ErrorCodes);
                return new BatterySoc
                {
                    SerialNumber = serialNumber,
                    Type = type,
                    Soc = new SettingNumber("soc", Unit.Percent, (0, 100)) { Decimals = 2 }.Parse(text ?? "") is { } value ? double.Parse(value, CultureInfo.InvariantCulture) : null,
                    RetrievedAt = _executor.LocalNow,
                };
            },
            SerialNumbers = 1,
        },
        options ?? RequestOptions.Default,
        cancellationToken);

    /// <summary>The values of holding registers, from the device itself.</summary>
    /// <param name="type">The family of the device.</param>
    /// <param name="serialNumber">The device.</param>
    /// <param name="address">The first.</param>
    /// <param name="count">How many.</param>
    /// <param name="options">Retries, and who is told of requests and waits.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">There is no answer, or it is a refusal.</exception>
    /// <exception cref="NotSupportedException">The API reads no registers of such devices.</exception>
    public async Task<IReadOnlyList<DeviceRegister>> GetRegistersAsync(
        DeviceType type, string serialNumber, int address, int count = 1, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var answer = await ReaderOf(type).ReadAloneAsync(
            Checked(serialNumber), "set_any_reg", Text(address), Text(address + count - 1), options ?? RequestOptions.Default, cancellationToken).ConfigureAwait(false);
        return [.. DeviceRegister.Read(answer, serialNumber, address, count)];

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Reads the device, and completes what is to be set by what it shows.</summary>
    internal Task<SettingChange> PrepareSettingAsync(
        DeviceType type,
        string serialNumber,
        SettingType setting,
        Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>> values,
        RequestOptions options,
        CancellationToken cancellationToken) =>
        WriterOf(type).PrepareAsync(Checked(serialNumber), setting, values, options, cancellationToken);

    /// <summary>Sends it, once, and reads it back.</summary>
    internal Task<SettingResult> ApplySettingAsync(DeviceType type, SettingChange change, SettingOptions options, CancellationToken cancellationToken) =>
        WriterOf(type).ApplyAsync(change, options, cancellationToken);

    private SettingsReader<DeviceSetting> ReaderOf(DeviceType type) => new(_executor, AccessOf(type), (record, serialNumber, datalogger) =>
    {
        record.Complete(serialNumber, datalogger, Places.Of(serialNumber, null), _executor.LocalNow);
        if (record is UntypedSetting untyped)
        {
            untyped.Family = DeviceFamilies.Of(type);
        }
    });

    private SettingWriter<DeviceSetting> WriterOf(DeviceType type) => new(_executor, AccessOf(type), ReaderOf(type), _time);

    private static SettingsAccess<DeviceSetting> AccessOf(DeviceType type) =>
        DeviceFamilies.Of(type)?.Settings ?? throw new NotSupportedException($"The API has no settings of {type} devices.");

    private static string Checked(string serialNumber) =>
        new SerialIntake().Add(serialNumber, out var valid) is { } invalid ? throw invalid : valid!;
}
