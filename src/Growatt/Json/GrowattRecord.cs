using Growatt.Json;

namespace Growatt;

/// <summary>Something that the API describes. A value that was not sent is null.</summary>
public abstract class GrowattRecord : IRecord
{
    private static readonly Dictionary<string, object> NoFields = [];

    private Dictionary<string, object>? _unknownFields;

    private protected GrowattRecord()
    {
    }

    /// <summary>
    /// The fields of the answer that this type has no property for, by their JSON names; a value that does not fit its property is here
    /// under the JSON name with "Raw" behind it. Values are string, bool, long or double; an object or an array is its JSON text.
    /// </summary>
    public IReadOnlyDictionary<string, object> GetUnknownFields() => _unknownFields ?? NoFields;

    /// <summary>What PowerShell prints, groups and compares a record by where it wants one text: it tells one record from another.</summary>
    public abstract override string ToString();

    void IRecord.AddUnknownField(string jsonName, object value)
    {
        if (!IsNoise(jsonName))
        {
            (_unknownFields ??= [])[jsonName] = value;
        }
    }

    /// <summary>Whether a field that no property takes says nothing about what the record is of.</summary>
    private protected virtual bool IsNoise(string jsonName) => false;
}
