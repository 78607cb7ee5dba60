using System.Globalization;
using Growatt.Plants;

namespace Growatt.Tests.Records;

/// <summary>How old a record is, by the clock of a device that says no zone.</summary>
public class DeviceClockTests
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    // 18:00 UTC in July, when Amsterdam is two hours ahead.
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 18, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-07-01 19:58", 2, false, "2026-07-01 17:58")]
    [InlineData("2026-07-01 19:29", 31, true, "2026-07-01 17:29")]
    [InlineData("2026-07-01 18:58", 2, false, "2026-07-01 17:58")]
    [InlineData("2026-07-01 18:20", 100, true, "2026-07-01 16:20")]
    [InlineData("2026-07-01 20:03", -3, false, "2026-07-01 18:03")]
    [InlineData("2026-07-01 23:00", -180, false, "2026-07-01 21:00")]
    [InlineData("2026-07-03 20:00", -2880, null, "2026-07-03 18:00")]
    [InlineData("2026-01-01 12:00", 261060, true, "2026-01-01 11:00")]
    public void In_a_zone_that_is_given_an_hour_of_summer_time_does_not_count(string time, double age, bool? isStale, string utc) =>
        Assert.Equal(new DeviceClock(age, isStale, At(utc)), DeviceClock.Read(At(time), Now, ClockZone.Given(Amsterdam)));

    [Theory]
    [InlineData("2026-07-01 19:58", 2, false)]
    [InlineData("2026-07-01 18:58", 62, true)]
    public void A_zone_without_summer_time_is_taken_at_its_word(string time, double age, bool isStale)
    {
        var zone = ClockZone.Given(TimeZoneInfo.CreateCustomTimeZone("+2", TimeSpan.FromHours(2), null, null));
        var clock = DeviceClock.Read(At(time), Now, zone);

        Assert.Equal((age, isStale), (clock.AgeMinutes, clock.IsStale));
    }

    [Theory]
    [InlineData("GMT+1", "2026-07-01 18:58", 2, false)]
    [InlineData("GMT+1", "2026-07-01 19:58", 2, false)]
    [InlineData("GMT-7", "2026-07-01 10:58", 2, false)]
    [InlineData("GMT-7", "2026-07-01 05:58", 302, true)]
    [InlineData("GMT+5:30", "2026-07-01 23:28", 2, false)]
    [InlineData("GMT+8", "2026-07-02 01:10", 50, true)]
    public void The_zone_of_the_plant_tells_wherever_the_reader_stands(string zone, string time, double age, bool isStale)
    {
        var clock = DeviceClock.Read(At(time), Now.ToOffset(TimeSpan.FromHours(-3)), ClockZone.OfPlant(zone));

        Assert.Equal((age, isStale, At("2026-07-01 18:00").AddMinutes(-age)), (clock.AgeMinutes, clock.IsStale, clock.TimeUtc));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Europe/Berlin")]
    [InlineData("GMT+15")]
    [InlineData(null)]
    public void A_plant_may_have_no_zone_that_can_be_read(string? zone) => Assert.Null(ClockZone.OfPlant(zone));

    [Theory]
    [InlineData("2026-07-01 19:58", 2.0, false)]
    [InlineData("2026-07-01 18:58", 2.0, false)]
    [InlineData("2026-07-01 20:58", 2.0, false)]
    [InlineData("2026-07-01 15:00", 300.0, true)]
    [InlineData("2026-07-02 02:00", null, false)]
    [InlineData("2026-07-04 02:00", null, null)]
    public void Without_any_zone_that_of_the_reader_counts(string time, double? age, bool? isStale) =>
        Assert.Equal(new DeviceClock(age, isStale, null), DeviceClock.Read(At(time), Now, ClockZone.OfReader(Amsterdam)));

    // 12 hours behind UTC is as far as zones go: what is older than that by more than half an hour is old anywhere.
    [Theory]
    [InlineData("2026-07-01 17:58", 2.0, false)]
    [InlineData("2026-07-01 10:58", null, null)]
    [InlineData("2026-07-01 05:31", null, null)]
    [InlineData("2026-07-01 05:29", 751.0, true)]
    [InlineData("2026-07-02 02:00", null, false)]
    public void A_machine_in_UTC_says_nothing_about_the_plant(string time, double? age, bool? isStale) =>
        Assert.Equal(new DeviceClock(age, isStale, null), DeviceClock.Read(At(time), Now, ClockZone.OfReader(TimeZoneInfo.Utc)));

    [Fact]
    public void A_record_out_of_a_file_has_a_moment_where_its_zone_is_known_but_no_age()
    {
        Assert.Equal(new DeviceClock(null, null, At("2026-07-01 16:00")), DeviceClock.Read(At("2026-07-01 18:00"), null, ClockZone.Given(Amsterdam)));
        Assert.Equal(default, DeviceClock.Read(At("2026-07-01 18:00"), null, null));
        Assert.Equal(default, DeviceClock.Read(null, Now, ClockZone.Given(Amsterdam)));
    }

    [Fact]
    public void The_ends_of_time_do_no_harm()
    {
        Assert.Null(DeviceClock.Read(DateTime.MinValue, null, ClockZone.Given(Amsterdam)).TimeUtc);
        Assert.True(DeviceClock.Read(DateTime.MinValue, DateTimeOffset.MaxValue, ClockZone.OfPlant("GMT+14")).IsStale);
    }

    private static DateTime At(string time) => DateTime.ParseExact(time, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
