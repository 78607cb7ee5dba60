using System.Globalization;
using FsCheck.Xunit;

namespace Growatt.Tests.Json;

/// <summary>The record's own number parser gives what the framework's gives.</summary>
public class NumberReadingTests
{
    private static readonly string[] RoundTripFormats = ["R", "G17", "E16"];

    [Property(MaxTest = 2000)]
    public bool Any_double_is_read_to_the_last_bit(double value) => ReadsRight(value);

    [Property(MaxTest = 2000)]
    public bool A_decimal_of_the_device_comes_back_through_float32_noise(int thousandths)
    {
        var value = thousandths % 1_000_000 / 1000.0;
        return Read(((double)(float)value).ToString("G17", CultureInfo.InvariantCulture)) == value;
    }

    [Property(MaxTest = 2000)]
    public bool The_neighbours_of_a_float_are_no_noise(int thousandths, sbyte steps)
    {
        var bits = BitConverter.DoubleToInt64Bits((float)(thousandths / 1000.0));
        return ReadsRight(BitConverter.Int64BitsToDouble(bits + (steps % 4)));
    }

    [Theory]
    [InlineData("0.10000000149011612", 0.1)]
    [InlineData("-0.0010000000474974513", -0.001)]
    [InlineData("231.10000610351562", 231.1)]
    [InlineData("231.10000610351563", 231.1)]
    [InlineData("231.10000610351565", 231.10000610351565)]
    [InlineData("37599998474121094e-15", 37.6)]
    [InlineData("9007199254740993", 9007199254740992)]
    [InlineData("123456789012345678901234567890", 1.2345678901234568e29)]
    [InlineData("0.000000000000000000000000000000000001", 1e-36)]
    [InlineData("1e-400", 0)]
    public void Long_numbers_are_read_right(string json, double expected) => Assert.Equal(expected, Read(json));

    private static bool ReadsRight(double value) =>
        !double.IsFinite(value) || RoundTripFormats.All(format =>
        {
            var read = Read(value.ToString(format, CultureInfo.InvariantCulture));
            return (float)value == value ? (float)read!.Value == value : read == value;
        });

    private static double? Read(string json) => RecordJson.Read<MixRealtime>($$"""{"capacityADD":{{json}}}""").CapacityADD;
}
