using Growatt.Batches;

namespace Growatt.Tests.Batches;

public class SerialIntakeTests
{
    [Fact]
    public void Serial_numbers_are_trimmed_and_each_taken_once_whatever_its_case()
    {
        var intake = new SerialIntake();

        Assert.Equal("NTCF946079", Add(" NTCF946079 "));
        Assert.Null(Add("ntcf946079"));
        Assert.Equal("A-1", Add("A-1"));
        Assert.Equal("a_1", Add("a_1"));
        Assert.Null(Add("NTCF946079\n"));

        string? Add(string text)
        {
            Assert.Null(intake.Add(text, out var serialNumber));
            return serialNumber;
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("A,B")]
    [InlineData("A B")]
    [InlineData("A&mixs=B")]
    [InlineData("Ä1")]
    [InlineData("DEMO000001;")]
    public void What_is_no_serial_number_is_refused(string? text)
    {
        var fault = new SerialIntake().Add(text, out var serialNumber);

        Assert.NotNull(fault);
        Assert.Null(serialNumber);
    }

    [Theory]
    [InlineData("ABC\u200B123", "'ABC\uFFFD123' is not a serial number: character 4 is U+200B, which is not visible.")]
    [InlineData("\uFEFFABC123", "'\uFFFDABC123' is not a serial number: character 1 is U+FEFF, which is not visible.")]
    [InlineData("ABC\u00A0123", "'ABC\uFFFD123' is not a serial number: character 4 is U+00A0, which is not visible.")]
    [InlineData("\u0410BC123", "'\u0410BC123' is not a serial number: character 1 is '\u0410' (U+0410), which is not one of A to Z and 0 to 9.")]
    [InlineData("ABC12\uFF13", "'ABC12\uFF13' is not a serial number: character 6 is '\uFF13' (U+FF13), which is not one of A to Z and 0 to 9.")]
    [InlineData("ABC\u2013123", "'ABC\u2013123' is not a serial number: character 4 is U+2013.")]
    [InlineData("AB\u001B[31m", "'AB\uFFFD[31m' is not a serial number: character 3 is U+001B, which is not visible.")]
    [InlineData("A\U0001F600", "'A\U0001F600' is not a serial number: character 2 is U+1F600.")]
    [InlineData("A B", "'A B' is not a serial number: character 2 is a blank.")]
    [InlineData("A*", "'A*' is not a serial number: character 2 is '*'.")]
    public void What_is_wrong_is_said_by_place_and_code_point_and_nothing_unseen_is_repeated(string text, string message) =>
        Assert.Equal(message, new SerialIntake().Add(text, out _)!.Message);

    [Fact]
    public void A_text_that_is_far_too_long_is_refused_and_not_repeated_in_full()
    {
        var intake = new SerialIntake();

        Assert.Null(intake.Add(new string('A', 64), out _));
        var fault = intake.Add(new string('A', 1_000_000), out _);

        Assert.InRange(fault!.Message.Length, 65, 200);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    [InlineData(-5)]
    public void A_batch_size_outside_one_to_a_hundred_is_refused(int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LiveDataOptions { BatchSize = size });
}
