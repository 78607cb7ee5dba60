namespace Growatt.Json;

/// <summary>What all records have in common: nothing that the API sends is lost.</summary>
internal interface IRecord
{
    /// <summary>Called for each JSON field that no property takes: a scalar (string, bool, long, double), or compact JSON text.</summary>
    void AddUnknownField(string jsonName, object value);

    /// <summary>What was added, by JSON name; empty for almost every record.</summary>
    IReadOnlyDictionary<string, object> GetUnknownFields();
}
