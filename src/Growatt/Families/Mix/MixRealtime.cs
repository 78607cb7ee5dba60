using Growatt.Answers;

namespace Growatt;

/// <summary>
/// The latest real-time record of an SPH ("mix") hybrid inverter. Properties bear the vendor's JSON names with a capital first letter; a
/// value that was not sent, or that the device marks as not supported, is null.
/// </summary>
public sealed partial class MixRealtime : GrowattRecord, IDeviceRecord
{
    private static readonly TimeSpan StaleAfter = TimeSpan.FromMinutes(30);

    // The property has no setter: one that has is a field of the answer.
    private DateTimeOffset? _retrievedAt;

    private IEnumerable<double?> CellVoltages => new[]
    {
        BmsCell1Volt, BmsCell2Volt, BmsCell3Volt, BmsCell4Volt, BmsCell5Volt, BmsCell6Volt, BmsCell7Volt, BmsCell8Volt,
        BmsCell9Volt, BmsCell10Volt, BmsCell11Volt, BmsCell12Volt, BmsCell13Volt, BmsCell14Volt, BmsCell15Volt, BmsCell16Volt,
    }.Where(volts => volts > 0);

    string IDeviceRecord.SerialNumber
    {
        get => SerialNumber;
        set => SerialNumber = value;
    }

    string? IDeviceRecord.DataloggerSerialNumber
    {
        get => DataloggerSerialNumber;
        set => DataloggerSerialNumber = value;
    }

    DateTimeOffset? IDeviceRecord.RetrievedAt
    {
        get => _retrievedAt;
        set => _retrievedAt = value;
    }

    /// <summary>How old the record is at a given time on the device's wall clock; null when the record bears no time.</summary>
    /// <param name="now">The time where the device is.</param>
    public TimeSpan? GetAge(DateTime now) => now - Time;

    /// <summary>The serial number.</summary>
    public override string ToString() => SerialNumber;

    /// <summary>Rounded, because the difference of two clean decimals is not always one (0.3 - 0.1).</summary>
    private static double? Difference(double? minuend, double? subtrahend) =>
        minuend - subtrahend is { } difference ? Math.Round(difference, 6) : null;
}
