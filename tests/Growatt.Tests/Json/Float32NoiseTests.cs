using FsCheck.Xunit;
using Growatt.Json;

namespace Growatt.Tests.Json;

public class Float32NoiseTests
{
    [Theory]
    [InlineData(37.599998474121094, 37.6)]
    [InlineData(3.313999891281128, 3.314)]
    [InlineData(-10.489999771118164, -10.49)]
    [InlineData(-0.0010000000474974513, -0.001)]
    [InlineData(204.5399932861328, 204.54)]
    [InlineData(1.2345000505447388, 1.2345)]
    [InlineData(1234.5677490234375, 1234.5677)]
    [InlineData(1.2345678806304932, 1.2345679)]
    [InlineData(9.999999974752427e-7, 1e-6)]
    [InlineData(1.401298464324817e-45, 1e-45)]
    [InlineData(8388607.5, 8388607.5)]
    [InlineData(0.5, 0.5)]
    public void A_widened_float_becomes_the_decimal_the_device_sent(double sent, double expected) =>
        Assert.Equal(expected, Float32Noise.Remove(sent));

    [Theory]
    [InlineData(1539.7)]
    [InlineData(26446612.5)]
    [InlineData(0.1)]
    [InlineData(16777217)]
    [InlineData(1e300)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(0.0)]
    public void Any_other_number_stays_as_it_is(double sent) => Assert.Equal(sent, Float32Noise.Remove(sent));

    [Fact]
    public void Negative_zero_stays_negative() => Assert.True(double.IsNegative(Float32Noise.Remove(-0.0)));

    [Property(MaxTest = 2000)]
    public bool Every_float_with_a_short_decimal_comes_back_as_that_decimal(int digits, byte places)
    {
        // At most seven digits; six always survive a float.
        var value = digits % 1_000_000 / Math.Pow(10, places % 7);
        return Float32Noise.Remove((float)value) == value;
    }

    [Property(MaxTest = 2000)]
    public bool A_double_that_is_no_widened_float_is_untouched(double value) =>
        (float)value == value || Float32Noise.Remove(value).Equals(value);

    [Property(MaxTest = 2000)]
    public bool Every_integer_is_untouched(long value) => Float32Noise.Remove(value) == value;

    [Property(MaxTest = 2000)]
    public bool The_result_is_still_the_same_float(float value) => ((float)Float32Noise.Remove(value)).Equals(value);

    [Property(MaxTest = 2000)]
    public bool No_shorter_decimal_is_the_same_float(float value)
    {
        var cleaned = Float32Noise.Remove(value);
        return !float.IsFinite(value) || value == (float)Math.Truncate(value) || Length(cleaned) <= Length(double.Parse(value.ToString("R", null), null));
    }

    private static int Length(double value) => value.ToString("E16", null).Split('E')[0].TrimEnd('0').Length;
}
