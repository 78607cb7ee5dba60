using Growatt.Batches;

namespace Growatt.Tests.Batches;

public class SerialBatcherTests
{
    [Fact]
    public void Serial_numbers_are_trimmed_and_each_kept_once_whatever_its_case()
    {
        var batcher = new SerialBatcher(100);

        foreach (var serial in new[] { " NTCF946079 ", "ntcf946079", "A-1", "a_1", "NTCF946079\n" })
        {
            Assert.Null(batcher.Add(serial));
        }

        Assert.Equal(["NTCF946079", "A-1", "a_1"], batcher.Take());
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
    public void What_is_no_serial_number_is_refused_and_goes_into_no_batch(string? serialNumber)
    {
        var batcher = new SerialBatcher(100);

        var fault = batcher.Add(serialNumber);

        Assert.NotNull(fault);
        Assert.Equal(0, batcher.Count);
    }

    [Fact]
    public void A_text_that_is_far_too_long_is_refused_and_not_repeated_in_full()
    {
        var batcher = new SerialBatcher(100);

        Assert.Null(batcher.Add(new string('A', 64)));
        var fault = batcher.Add(new string('A', 1_000_000));

        Assert.InRange(fault!.Message.Length, 65, 200);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    [InlineData(-5)]
    public void A_batch_size_outside_one_to_a_hundred_is_refused(int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SerialBatcher(size));
}
