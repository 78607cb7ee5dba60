using System.Globalization;
using Growatt.Answers;
using Growatt.Calls;
using Growatt.Http;

namespace Growatt.Settings;

/// <summary>Writes a setting of one device: read first, sent once, whatever happens, and read back until it shows.</summary>
/// <param name="executor">Sends the requests.</param>
/// <param name="access">Where settings are.</param>
/// <param name="reader">Reads them.</param>
/// <param name="time">The clock to wait by.</param>
internal sealed class SettingWriter<TRecord>(RequestExecutor executor, SettingsAccess<TRecord> access, SettingsReader<TRecord> reader, TimeProvider time)
    where TRecord : class, Json.IRecord
{
    /// <summary>What a device does not show so long after an order, it will not show later.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Reads the device, and completes what is to be set by what it shows: the vendor overwrites all that is written at once. The values to be
    /// changed depend on those that the device shows; both go by JSON names.
    /// </summary>
    /// <exception cref="GrowattException">The device cannot be read.</exception>
    /// <exception cref="GrowattSettingIncompleteException">A value that was not given is not known.</exception>
    public async Task<SettingChange> PrepareAsync(
        string serialNumber,
        SettingType type,
        Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>> values,
        RequestOptions options,
        CancellationToken cancellationToken)
    {
        var before = await reader.ReadAsync(type, serialNumber, options, cancellationToken).ConfigureAwait(false);
        var given = values(before);
        var requested = new Dictionary<string, string>();
        var moot = new List<string>();
        foreach (var setting in type.Settings)
        {
            foreach (var field in setting.Fields)
            {
                if (given.TryGetValue(field.JsonName, out var value) || before.TryGetValue(field.JsonName, out value))
                {
                    requested[field.JsonName] = value;
                }
                else if (field is SettingTime && IsOff(setting, given, before))
                {
                    requested[field.JsonName] = SettingTime.Midnight;
                    moot.Add(field.JsonName);
                }
                else
                {
                    throw new GrowattSettingIncompleteException(setting.Name);
                }
            }
        }

        return new SettingChange(serialNumber, type, before, requested, moot);
    }

    /// <summary>Sends it, once, and reads it back.</summary>
    /// <exception cref="GrowattException">The API refuses it.</exception>
    public async Task<SettingResult> ApplyAsync(SettingChange change, SettingOptions options, CancellationToken cancellationToken)
    {
        if (change.IsAlreadySet)
        {
            return Result(change, change.Before, SettingOutcome.AlreadySet);
        }

        var error = await SendAsync(change, options, cancellationToken).ConfigureAwait(false);
        return options.Verifies
            ? await VerifyAsync(change, error, options, cancellationToken).ConfigureAwait(false)
            : Result(change, null, SettingOutcome.Unknown, error);
    }

    /// <returns>What went wrong without saying whether the order got through; null where the API has accepted it.</returns>
    private async Task<GrowattException?> SendAsync(SettingChange change, SettingOptions options, CancellationToken cancellationToken)
    {
        var endpoint = access.Write!;
        var values = change.Type.SentFields.SelectMany(field => field.ToWire(change.Requested[field.JsonName])).ToList();
        var hidden = values.Count;
        if (access.TakesPassword && options.Password is { } password)
        {
            values.Add(password);
        }

        var request = new ApiRequest<bool>
        {
            Endpoint = endpoint,
            Parameters = Parameters(values),
            ShownParameters = Parameters([.. values.Select((value, i) => i < hidden ? value : "***")]),
            Decode = body =>
            {
                ScalarAnswerReader.Read(body.Span, "data"u8, out var status);
                status.ThrowIfRefused(endpoint.ErrorCodes);
                return true;
            },
            SerialNumbers = 1,
        };
        try
        {
            await executor.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (GrowattException failure) when (IsUnclear(failure))
        {
            return failure;
        }

        KeyValuePair<string, string>[] Parameters(List<string> given) =>
        [
            new(access.DeviceParameter, change.SerialNumber),
            new(access.TypeParameter, change.Type.VendorType),
            .. Enumerable.Range(1, access.Values).Select(number => new KeyValuePair<string, string>(
                access.ValueParameter + number.ToString(CultureInfo.InvariantCulture), number <= given.Count ? given[number - 1] : "")),
        ];
    }

    private async Task<SettingResult> VerifyAsync(SettingChange change, GrowattException? error, SettingOptions options, CancellationToken cancellationToken)
    {
        var readBack = new RequestOptions { MaxRetry = 0, Observer = options.Observer, WaitsForLimits = false };
        var start = time.GetTimestamp();
        IReadOnlyDictionary<string, string>? shown = null;
        var shownAfter = TimeSpan.Zero;
        for (var pause = FirstPause; ; pause = Shorter(pause + pause, LongestPause))
        {
            var left = options.Timeout - time.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                break;
            }

            await Clock.DelayAsync(time, Shorter(pause, left), cancellationToken).ConfigureAwait(false);
            try
            {
                shown = await reader.ReadAsync(change.Type, change.SerialNumber, readBack, cancellationToken).ConfigureAwait(false);
                shownAfter = time.GetElapsedTime(start);
                if (change.MayBeSet(shown) && change.IsProof(shown))
                {
                    return Result(change, shown, error is null ? SettingOutcome.Verified : SettingOutcome.AppliedDespiteError, error);
                }
            }
            catch (GrowattException)
            {
                // It may answer the next time.
            }
        }

        var isDenied = shown is not null && !change.MayBeSet(shown) && shown.Count > 0 && shownAfter >= LongestDelay;
        return Result(change, shown, isDenied ? SettingOutcome.NotApplied : SettingOutcome.Unknown, error);
    }

    private static SettingResult Result(SettingChange change, IReadOnlyDictionary<string, string>? after, SettingOutcome outcome, GrowattException? error = null) => new()
    {
        SerialNumber = change.SerialNumber,
        Setting = change.Type.Name,
        Before = change.BeforeText,
        Requested = change.RequestedText,
        After = after is null ? null : change.Type.Show(after),
        Outcome = outcome,
        Error = error,
    };

    /// <summary>Whether a failure leaves open if the order got through. A refusal by the API that names its reason does not.</summary>
    private static bool IsUnclear(GrowattException failure) => !failure.NeverSent && (failure.ErrorCode is null || failure is GrowattServerException or GrowattApiException);

    /// <summary>Whether a period has a switch that is off: what it does not show then does not matter.</summary>
    private static bool IsOff(SettingDescriptor period, IReadOnlyDictionary<string, string> given, IReadOnlyDictionary<string, string> before) =>
        period.IsPeriod && period.Fields.OfType<SettingChoice>().FirstOrDefault() is { } field
        && (given.TryGetValue(field.JsonName, out var value) || before.TryGetValue(field.JsonName, out value)) && value == "0";

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
