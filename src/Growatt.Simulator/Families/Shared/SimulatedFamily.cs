using System.Text.Json;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Shared;

/// <summary>A family of devices as the API has it: its words, its limits and codes, and the fields of its records.</summary>
internal sealed record SimulatedFamily
{
    public required DeviceKind Kind { get; init; }

    /// <summary>In paths and parameters: <c>mix</c>.</summary>
    public required string Word { get; init; }

    /// <summary>Under which types <c>device/list</c> has its devices, each with codes of its own.</summary>
    public required IReadOnlyList<ListedType> ListedTypes { get; init; }

    /// <summary>The name of the parameter for one device, of last data, history and alarms.</summary>
    public string Parameter => OwnParameter ?? Word + "_sn";

    /// <summary>Where it is not <c>mix_sn</c>.</summary>
    public string? OwnParameter { get; init; }

    /// <summary>Live data of many devices; null where the vendor has no such endpoint.</summary>
    public BatchAccess? Batch { get; init; }

    public required LastAccess Last { get; init; }

    public required HistoryAccess History { get; init; }

    /// <summary>Null where the vendor has no such endpoint.</summary>
    public AlarmAccess? Alarms { get; init; }

    public required SettingsAccess Settings { get; init; }

    /// <summary>What <c>device/check/sn</c> says: 1 inverter, 2 storage.</summary>
    public int CheckedAs { get; init; } = 1;

    /// <summary>In the order in which the server sends them.</summary>
    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>A path below the version: <c>device/mix/mixs_data</c>.</summary>
    public string PathOf(string endpoint) => $"device/{Word}/{endpoint}";

    /// <param name="json">Where to.</param>
    /// <param name="reading">Of whom and when.</param>
    /// <param name="fields">If not those of the live record.</param>
    public void WriteRecord(Utf8JsonWriter json, Reading reading, IReadOnlyList<Field>? fields = null)
    {
        json.WriteStartObject();
        foreach (var field in fields ?? Fields)
        {
            field.Write(json, reading);
        }

        json.WriteEndObject();
    }
}
