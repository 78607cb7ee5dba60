namespace Growatt.Answers;

/// <summary>Decides whose a record is.</summary>
internal static class DeviceRecordOwner
{
    /// <summary>Makes a record that of the device it was requested for, unless it names another one.</summary>
    /// <param name="record">As it was read.</param>
    /// <param name="serialNumber">The device; empty where that is not known: then the record's own word counts.</param>
    /// <param name="datalogger">The data logger named beside the record, if any.</param>
    /// <returns>False for a record of another device, which is left as it is.</returns>
    public static bool TryGiveTo(this IDeviceRecord record, string serialNumber, string? datalogger)
    {
        if (!MayBeOf(record.SerialNumber, serialNumber))
        {
            return false;
        }

        if (serialNumber.Length > 0)
        {
            record.SerialNumber = serialNumber;
        }

        if (!string.IsNullOrEmpty(datalogger))
        {
            record.DataloggerSerialNumber = datalogger;
        }

        return true;
    }

    // A text that is not a serial number names no device: every serial number has letters and digits.
    private static bool MayBeOf(string named, string serialNumber)
    {
        if (serialNumber.Length == 0 || string.Equals(named, serialNumber, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        named = named.Trim();
        var isSerialNumber = named.All(char.IsLetterOrDigit) && named.Any(char.IsLetter) && named.Any(char.IsDigit);
        return !isSerialNumber || string.Equals(named, serialNumber.Trim(), StringComparison.OrdinalIgnoreCase);
    }
}
