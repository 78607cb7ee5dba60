using Growatt.Report;

namespace Growatt.Tests.Report;

/// <summary>What stays of many records.</summary>
public sealed class PowerTrackTests
{
    private static readonly DateTime May = new(2026, 5, 1);

    [Fact]
    public void Every_peak_and_every_low_stays_where_there_are_too_many_records()
    {
        var track = new PowerTrack();
        for (var i = 0; i < 100_000; i++)
        {
            track.Add(May.AddMinutes(5 * i), [i == 54_321 ? 9999 : i == 54_323 ? -77 : 100, null, null, null, null]);
        }

        track.Thin(1000);
        var points = track.Points().Select(point => point.Values[0]).ToList();

        Assert.InRange(points.Count, 500, 2000);
        Assert.Equal((9999, -77), (points.Max(), points.Min()));
        Assert.True(points.IndexOf(9999) < points.IndexOf(-77), "The peak came first.");
    }

    [Fact]
    public void Few_records_stay_as_they_are_and_a_gap_stays_one()
    {
        var track = new PowerTrack();
        track.Add(May, [1, null, null, null, 50]);
        track.Add(May.AddMinutes(5), [2, null, null, null, 51]);
        track.Add(May.AddHours(2), [3, null, null, null, 52]);

        Assert.Equal(
            [(May, 1, 50), (May.AddMinutes(5), 2, 51), (May.AddMinutes(6), null, null), (May.AddHours(2), 3.0, 52.0)],
            track.Points().Select(point => (point.Time, point.Values[0], point.Values[4])));
    }

    [Fact]
    public void A_sum_adds_powers_and_averages_the_state_of_charge()
    {
        var one = new PowerTrack();
        var other = new PowerTrack();
        one.Add(May, [1000, 300, null, null, 40]);
        other.Add(May.AddMinutes(2), [500, null, null, null, 60]);

        var (_, values) = Assert.Single(PowerTrack.Sum([one, other]).Points());

        Assert.Equal([1500, 300, null, null, 50], values);
    }

    [Fact]
    public void A_device_that_reports_a_little_late_makes_no_dip_in_the_sum()
    {
        var steady = new PowerTrack();
        var late = new PowerTrack();
        foreach (var minute in new[] { 0, 5, 10, 15, 20 })
        {
            steady.Add(May.AddMinutes(minute), [100, null, null, null, null]);
        }

        foreach (var minute in new[] { 0, 11, 16, 21 })
        {
            late.Add(May.AddMinutes(minute), [100, null, null, null, null]);
        }

        Assert.All(PowerTrack.Sum([steady, late]).Points(), point => Assert.Equal(200, point.Values[0]));
    }
}
