namespace Growatt;

/// <summary>What the batch endpoints' records have in common: whose they are, when they came, and what we have no property for.</summary>
internal interface IDeviceRecord
{
    string SerialNumber { get; set; }

    string? DataloggerSerialNumber { get; set; }

    /// <summary>Set by the client: when it read the answer, as the local time of this machine.</summary>
    DateTimeOffset? RetrievedAt { get; set; }

    /// <summary>Called for each JSON field that no property takes: a scalar (string, bool, long, double), or compact JSON text.</summary>
    void AddUnknownField(string jsonName, object value);

    /// <summary>What was added, by JSON name; empty for almost every record.</summary>
    IReadOnlyDictionary<string, object> GetUnknownFields();
}
