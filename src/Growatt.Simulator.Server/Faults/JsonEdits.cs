using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Growatt.Simulator.Server.Faults;

/// <summary>Changes to the JSON of an answer, wherever its records stand.</summary>
internal static class JsonEdits
{
    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] NoNumbers = ["NaN", "Infinity", "-Infinity", "--", "1e999", "N/A", "0x1F", "12,5"];

    public static ReadOnlyMemory<byte> Edit(ReadOnlyMemory<byte> body, Action<JsonObject> edit)
    {
        var json = JsonNode.Parse(body.Span)!.AsObject();
        edit(json);
        return Encoding.UTF8.GetBytes(json.ToJsonString(Writing));
    }

    /// <summary>Done on the text: a parsed object cannot hold a name twice.</summary>
    public static ReadOnlyMemory<byte> DuplicateKeys(ReadOnlyMemory<byte> body) => Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(body.ToArray())
            .Replace("\"vBus2\":", "\"soc\":-7,\"serialNum\":\"WRONG\",\"vBus2\":")
            .Replace("\"dataloggerSn\":", "\"dataloggerSn\":\"WRONG\",\"dataloggerSn\":")
            .Replace("\"error_code\":", "\"error_code\":99999,\"error_code\":"));

    public static void AddUnknownFields(JsonObject json)
    {
        List<JsonObject> places = [json, .. Records(json)];
        foreach (var place in places)
        {
            place["newNumber"] = 42.5;
            place["newText"] = "new in this firmware";
            place["newFlag"] = true;
            place["newNull"] = null;
            place["newObject"] = new JsonObject { ["inner"] = new JsonObject { ["deep"] = 1 }, ["list"] = new JsonArray(1, "two", null) };
            place["newArray"] = new JsonArray(new JsonObject { ["a"] = 1 }, new JsonArray(), 3);
        }
    }

    public static void SpoilNumbers(JsonObject json, int before)
    {
        var turn = before;
        foreach (var record in Records(json))
        {
            foreach (var name in record.Where(field => field.Value?.GetValueKind() == JsonValueKind.Number).Select(field => field.Key).ToList())
            {
                if (++turn % 7 == 0)
                {
                    record[name] = NoNumbers[turn / 7 % NoNumbers.Length];
                }
            }
        }
    }

    /// <summary>Over many calls, each field has had each type.</summary>
    public static void ChangeTypes(JsonObject json, int before)
    {
        var records = Records(json);
        var turn = before * records.Count;
        foreach (var record in records)
        {
            var name = record.ElementAt(turn % record.Count).Key;
            record[name] = (turn / record.Count % 5) switch
            {
                0 => "text",
                1 => new JsonObject { ["a"] = 1 },
                2 => new JsonArray(1, 2),
                3 => true,
                _ => 123456789012345678m,
            };
            turn++;
        }
    }

    public static void DropRecords(JsonObject json, string? serialNumber)
    {
        if (json["data"] is not JsonObject data)
        {
            return;
        }

        foreach (var name in data.Select(field => field.Key).Where((name, i) => serialNumber is null ? i % 4 == 3 : Same(name, serialNumber)).ToList())
        {
            data.Remove(name);
        }
    }

    public static void RepeatEcho(JsonObject json)
    {
        foreach (var list in json.Select(field => field.Value).OfType<JsonArray>())
        {
            foreach (var item in list.ToList())
            {
                list.Add(item?.DeepClone());
            }
        }
    }

    public static void RaiseCount(JsonObject json)
    {
        if (json["data"] is JsonObject data && data["count"] is JsonValue count)
        {
            data["count"] = (count.GetValue<int>() * 2) + 1;
        }
    }

    public static void ChangeCase(JsonObject json)
    {
        if (json["data"] is not JsonObject data)
        {
            return;
        }

        foreach (var record in Records(json))
        {
            Rename(record, SwapCase);
        }

        foreach (var device in data.Select(field => field.Value).OfType<JsonObject>())
        {
            Rename(device, name => name.ToUpperInvariant());
        }

        Rename(data, name => name.ToLowerInvariant());
    }

    /// <summary>The records of an answer: <c>data[SN][SN]</c> of a batch, the items of a list, or <c>data</c> itself.</summary>
    private static List<JsonObject> Records(JsonObject json)
    {
        if (json["data"] is not JsonObject data)
        {
            return [];
        }

        var batch = data.Where(device => device.Value is JsonObject).Select(device => device.Value![device.Key]).OfType<JsonObject>().ToList();
        var items = data.Select(field => field.Value).OfType<JsonArray>().SelectMany(list => list).OfType<JsonObject>().ToList();
        return batch.Count > 0 ? batch : items.Count > 0 ? items : data.Count > 0 ? [data] : [];
    }

    private static void Rename(JsonObject json, Func<string, string> rename)
    {
        var fields = json.Select(field => (Name: rename(field.Key), field.Value)).ToList();
        json.Clear();
        foreach (var (name, value) in fields)
        {
            json[name] = value;
        }
    }

    private static string SwapCase(string name) =>
        string.Concat(name.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
