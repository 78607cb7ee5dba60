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

internal static class DeviceRecordOwner
{
    /// <summary>Whether a record does not name another device. A text that is not a serial number names none: every one has letters and digits.</summary>
    public static bool MayBeOf(this IDeviceRecord record, string serialNumber)
    {
        var named = record.SerialNumber.Trim();
        var isSerialNumber = named.All(char.IsLetterOrDigit) && named.Any(char.IsLetter) && named.Any(char.IsDigit);
        return !isSerialNumber || serialNumber.Length == 0 || string.Equals(named, serialNumber.Trim(), StringComparison.OrdinalIgnoreCase);
    }
}
