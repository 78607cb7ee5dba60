using Growatt.Calls;
using Growatt.Json;

namespace Growatt.Settings;

/// <summary>Where the settings of a family are, and what can be set.</summary>
/// <typeparam name="TRecord">The record of its settings.</typeparam>
internal sealed class SettingsAccess<TRecord>
    where TRecord : class, IRecord
{
    /// <summary>The type of the record.</summary>
    public required Type RecordType { get; init; }

    /// <summary>Where they are read: the first that has data counts.</summary>
    public required IReadOnlyList<InfoEndpoint<TRecord>> Info { get; init; }

    /// <summary>Where one value is read from the device itself; null where the API has no such thing.</summary>
    public Endpoint? ReadAlone { get; init; }

    /// <summary>Where they are written; null where they cannot be.</summary>
    public Endpoint? Write { get; init; }

    /// <summary>The parameter that carries the serial number of what is written.</summary>
    public string DeviceParameter { get; init; } = SerialNumberParameter;

    /// <summary>The parameter that says what is written.</summary>
    public string TypeParameter { get; init; } = "type";

    /// <summary>What the parameters of the values are called, before their number.</summary>
    public string ValueParameter { get; init; } = "param";

    /// <summary>How many there are: all are sent, empty where they are not used.</summary>
    public int Values { get; init; }

    /// <summary>Whether a password can be given in the place of the last value.</summary>
    public bool TakesPassword { get; init; }

    /// <summary>What can be set.</summary>
    public IReadOnlyList<SettingType> Types { get; init; } = [];

    /// <summary>The parameter that carries the serial number of what is read.</summary>
    public const string SerialNumberParameter = "device_sn";
}
