using Growatt.Json;

namespace Growatt.Answers;

/// <summary>What the batch endpoints' records have in common: whose they are, and when they came.</summary>
internal interface IDeviceRecord : IRecord
{
    string SerialNumber { get; set; }

    string? DataloggerSerialNumber { get; set; }

    /// <summary>When the record was made, by the device's own wall clock.</summary>
    DateTime? Time { get; }

    /// <summary>Set by the client: when it read the answer, as the local time of this machine.</summary>
    DateTimeOffset? RetrievedAt { get; set; }
}
