using System.Text;
using System.Text.Json;
using Growatt.Answers;
using Growatt.Calls;
using Growatt.Json;

namespace Growatt.Settings;

/// <summary>Reads what is set at one device.</summary>
/// <param name="executor">Sends the requests.</param>
/// <param name="access">Where it is.</param>
/// <param name="complete">Gives the record what is known besides: it, the device's serial number, and the data logger that the answer names.</param>
internal sealed class SettingsReader<TRecord>(RequestExecutor executor, SettingsAccess<TRecord> access, Action<TRecord, string, string?> complete)
    where TRecord : class, IRecord
{
    private const string Nothing = "0";

    /// <summary>All that is known and set; in detail, the device is asked for what the answer about it does not show, too.</summary>
    /// <exception cref="GrowattException">There is no answer, or it is a refusal, or has no settings.</exception>
    public async Task<TRecord> ReadAsync(string serialNumber, bool detailed, RequestOptions options, CancellationToken cancellationToken)
    {
        var answer = await ReadInfoAsync(serialNumber, options, cancellationToken).ConfigureAwait(false);
        var alone = new Dictionary<string, string>();
        foreach (var type in access.Types.Where(type => type.IsReadAlone && (detailed || access.Types.All(other => other.IsReadAlone))))
        {
            try
            {
                alone[type.Fields.First().JsonName] = await ReadAloneAsync(serialNumber, type.VendorType, Nothing, Nothing, options, cancellationToken).ConfigureAwait(false);
            }
            catch (GrowattInvalidRequestException)
            {
                // Not every device and data logger knows every parameter.
            }
            catch (GrowattDeviceOfflineException)
            {
                break;
            }
        }

        return alone.Count == 0 ? answer.Record : ReadWith(answer, serialNumber, alone);
    }

    /// <summary>What the device shows of a setting, by JSON names.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(SettingType type, string serialNumber, RequestOptions options, CancellationToken cancellationToken) => type.Read(type.IsReadAlone
        ? new Dictionary<string, string> { [type.Fields.First().JsonName] = await ReadAloneAsync(serialNumber, type.VendorType, Nothing, Nothing, options, cancellationToken).ConfigureAwait(false) }
        : (await ReadInfoAsync(serialNumber, options, cancellationToken).ConfigureAwait(false)).Shown);

    /// <summary>One parameter, or the registers of a range, from the device itself.</summary>
    public Task<string> ReadAloneAsync(string serialNumber, string parameter, string first, string last, RequestOptions options, CancellationToken cancellationToken)
    {
        var endpoint = access.ReadAlone ?? throw new NotSupportedException("The API reads no single values of such devices.");
        var request = new ApiRequest<string>
        {
            Endpoint = endpoint,
            Parameters = [new(SettingsAccess<TRecord>.SerialNumberParameter, serialNumber), new("paramId", parameter), new("startAddr", first), new("endAddr", last)],
            Decode = body =>
            {
                var text = ScalarAnswerReader.Read(body.Span, "data"u8, out var status);
                status.ThrowIfRefused(endpoint.ErrorCodes);
                return text ?? "";
            },
            SerialNumbers = 1,
        };
        return executor.SendAsync(request, options, cancellationToken);
    }

    private async Task<InfoAnswer> ReadInfoAsync(string serialNumber, RequestOptions options, CancellationToken cancellationToken)
    {
        foreach (var endpoint in access.Info)
        {
            var request = new ApiRequest<InfoAnswer?>
            {
                Endpoint = endpoint,
                Parameters = [new(SettingsAccess<TRecord>.SerialNumberParameter, serialNumber)],
                Decode = body => Decode(endpoint, serialNumber, body),
                SerialNumbers = 1,
            };
            if (await executor.SendAsync(request, options, cancellationToken).ConfigureAwait(false) is { } answer)
            {
                return answer;
            }
        }

        throw new GrowattDeviceNotFoundException("The API returned no settings for the device.") { Endpoint = access.Info[0].Path };
    }

    private InfoAnswer? Decode(InfoEndpoint<TRecord> endpoint, string serialNumber, ReadOnlyMemory<byte> body)
    {
        var answers = new List<InfoAnswer>();
        var status = AnswerReader.Read(body.Span, answers, (ref json, found) =>
        {
            var depth = json.Reader.CurrentDepth;
            if (endpoint.Within is null || MoveTo(ref json, endpoint.Within))
            {
                var shown = Shown(json);
                found.Add(new InfoAnswer(endpoint, endpoint.ReadRecord(ref json), shown));
            }

            while (json.Reader.CurrentDepth > depth && json.Reader.Read())
            {
            }
        });
        status.ThrowIfRefused(endpoint.ErrorCodes);
        if (answers.Count == 0 || answers[0].Shown.Count == 0)
        {
            return null;
        }

        complete(answers[0].Record, serialNumber, status.DataloggerSerialNumber);
        return answers[0] with { Datalogger = status.DataloggerSerialNumber };
    }

    private static bool MoveTo(ref JsonCursor json, string name)
    {
        ref var reader = ref json.Reader;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = ScalarText.GetString(in reader) == name;
            reader.Read();
            if (isIt && reader.TokenType == JsonTokenType.StartObject)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    /// <summary>The scalars of an object, as text by name.</summary>
    private static Dictionary<string, string> Shown(JsonCursor json)
    {
        var shown = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        ref var reader = ref json.Reader;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = ScalarText.GetString(in reader);
            reader.Read();
            if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            {
                shown[name] = reader.TokenType == JsonTokenType.True ? "1" : "0";
            }
            else if (ScalarText.TryGet(in reader, out var text) && !ScalarText.IsNull(text))
            {
                shown[name] = ScalarText.GetString(in reader).Trim();
            }

            reader.Skip();
        }

        return shown;
    }

    /// <summary>The record with what was read alone: as if the answer had shown that too. It reads numbers and switches from texts as well.</summary>
    private TRecord ReadWith(InfoAnswer answer, string serialNumber, Dictionary<string, string> alone)
    {
        var members = answer.Shown.Where(pair => !alone.ContainsKey(pair.Key)).Concat(alone).Select(pair => $"\"{JsonEncodedText.Encode(pair.Key)}\":\"{JsonEncodedText.Encode(pair.Value)}\"");
        var text = Encoding.UTF8.GetBytes("{" + string.Join(",", members) + "}");
        var json = new JsonCursor(new Utf8JsonReader(text), text);
        json.Reader.Read();
        var record = answer.Endpoint.ReadRecord(ref json);
        complete(record, serialNumber, answer.Datalogger);
        return record;
    }

    private sealed record InfoAnswer(InfoEndpoint<TRecord> Endpoint, TRecord Record, IReadOnlyDictionary<string, string> Shown)
    {
        public string? Datalogger { get; init; }
    }
}
