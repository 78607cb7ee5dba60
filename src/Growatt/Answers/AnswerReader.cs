using System.Globalization;
using System.Text.Json;
using Growatt.Json;

namespace Growatt.Answers;

/// <summary>
/// Reads the envelope that every answer of the API has: <c>data</c> beside <c>error_code</c> and <c>error_msg</c>, in any order.
/// </summary>
internal static class AnswerReader
{
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 32 };

    /// <summary>Reads an object in <c>data</c>: called with the reader on its first token, and leaves it on its last.</summary>
    public delegate void DataReader<in TData>(ref JsonCursor json, TData data);

    /// <param name="body">The answer as it came.</param>
    /// <param name="data">What is filled.</param>
    /// <param name="readData">
    /// How it is filled, where <c>data</c> is an object or an array with objects in it; it may also be a number, a text, empty or not, or null.
    /// </param>
    /// <exception cref="GrowattResponseException">It is not JSON, or JSON of another shape.</exception>
    public static AnswerStatus Read<TData>(ReadOnlySpan<byte> body, TData data, DataReader<TData> readData)
    {
        var text = JsonText.TrimStart(body);
        var json = new JsonCursor(new Utf8JsonReader(text, ReaderOptions), text);
        try
        {
            return ReadAnswer(ref json, data, readData);
        }
        catch (JsonException exception) when (JsonText.IsCutShort(text, ReaderOptions))
        {
            throw new GrowattResponseException(
                string.Format(CultureInfo.InvariantCulture, "The answer breaks off after {0:N0} bytes.", text.Length),
                exception,
                isIncomplete: true);
        }
        catch (JsonException exception)
        {
            // The cursor's reader has not seen all of the text: only a walk from its beginning knows the place.
            var (line, column) = JsonText.FindError(text, ReaderOptions);
            throw NotReadable($"is not valid JSON at line {line}, byte {column}", exception);
        }
    }

    private static AnswerStatus ReadAnswer<TData>(ref JsonCursor json, TData data, DataReader<TData> readData)
    {
        ref var reader = ref json.Reader;
        reader.Read();
        var isInArray = reader.TokenType == JsonTokenType.StartArray && reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw NotReadable("is JSON, but not an answer of this API");
        }

        var status = ReadEnvelope(ref json, data, readData);

        // Nothing may follow the answer but white space, and the end of the array where it is in one; the reader itself complains otherwise.
        if (isInArray && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            throw NotReadable("is an array of several things");
        }

        reader.Read();
        return status;
    }

    private static AnswerStatus ReadEnvelope<TData>(ref JsonCursor json, TData data, DataReader<TData> readData)
    {
        ref var reader = ref json.Reader;
        int? errorCode = null;
        string? errorMessage = null;
        string? datalogger = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ScalarText.IsName(in reader, "data"u8))
            {
                reader.Read();
                ReadData(ref json, data, readData);
            }
            else if (ScalarText.IsName(in reader, "error_code"u8))
            {
                reader.Read();
                errorCode = ReadErrorCode(in reader);
            }
            else if (ScalarText.IsName(in reader, "error_msg"u8))
            {
                errorMessage = ReadText(ref reader);
            }
            else if (ScalarText.IsName(in reader, "dataloggerSn"u8))
            {
                datalogger = ReadText(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new AnswerStatus(errorCode ?? throw NotReadable("is JSON, but has no error_code as every answer of this API has"), errorMessage, datalogger);
    }

    private static void ReadData<TData>(ref JsonCursor json, TData data, DataReader<TData> readData)
    {
        ref var reader = ref json.Reader;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            readData(ref json, data);
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType == JsonTokenType.StartObject)
                {
                    readData(ref json, data);
                }
                else
                {
                    reader.Skip();
                }
            }
        }
    }

    /// <summary>Reads a property's value where it is a text; anything else counts as none.</summary>
    public static string? ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return ScalarText.GetString(in reader);
        }

        reader.Skip();
        return null;
    }

    private static int ReadErrorCode(in Utf8JsonReader reader) =>
        ScalarText.TryGet(in reader, out var text) && NumberText.TryParse(text, out var number)
        && number.TryGetInt64(out var code) && code is >= int.MinValue and <= int.MaxValue
            ? (int)code
            : throw NotReadable("has an error_code that is not a number");

    private static GrowattResponseException NotReadable(string what, Exception? inner = null) =>
        new($"The answer {what}.", inner);
}

/// <summary>What an answer says of itself.</summary>
/// <param name="ErrorCode">0 where all is well.</param>
/// <param name="ErrorMessage">The server's word for it; mostly empty.</param>
/// <param name="DataloggerSerialNumber">The data logger of the one device that it is about; null where it is about several, or does not say.</param>
internal readonly record struct AnswerStatus(int ErrorCode, string? ErrorMessage, string? DataloggerSerialNumber = null)
{
    /// <exception cref="GrowattException">The answer is a refusal.</exception>
    public void ThrowIfRefused(ErrorCodes codes)
    {
        if (ErrorCode != 0)
        {
            throw ApiErrors.ToException(codes, ErrorCode, ErrorMessage);
        }
    }
}
