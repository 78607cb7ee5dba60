using FsCheck;
using FsCheck.Xunit;
using Growatt.Simulator.Server;

namespace Growatt.Tests.Settings;

/// <summary>Whatever goes wrong, in whatever order: a change sends at most one write, and says nothing that is not true.</summary>
public class WriteOnceTests
{
    private const string Write = "/v1/mixSet";

    /// <summary>Those that change what an answer says: then nobody can know what is true.</summary>
    private static readonly FaultKind[] Lies =
        [FaultKind.NanLikeStrings, FaultKind.WrongTypes, FaultKind.MixedCaseKeys, FaultKind.DuplicateKeys, FaultKind.HugeBody, FaultKind.RepeatedPage, FaultKind.LyingCount];

    private static readonly FaultKind[] All = [.. Enum.GetValues<FaultKind>().Where(kind => kind != FaultKind.HugeBody)];

    [Property(MaxTest = 150)]
    public async Task A_write_is_sent_at_most_once(PositiveInt seed, byte probability)
    {
        using var fleet = new SettingFleet(Rules(seed.Get, probability / 255.0, All));

        await TrySetAsync(fleet);

        Assert.InRange(fleet.Calls(Write), 0, 1);
    }

    [Property(MaxTest = 150)]
    public async Task What_it_says_is_true(PositiveInt seed, byte probability, bool withoutEffect)
    {
        using var fleet = new SettingFleet([.. Rules(seed.Get, probability / 255.0, [.. All.Except(Lies)]).Select(rule => rule with { WithoutEffect = withoutEffect })]);

        var result = await TrySetAsync(fleet);

        fleet.Time.Advance(TimeSpan.FromMinutes(1));
        var id = fleet.Simulator.Fleet.Find(fleet.SerialNumber(DeviceType.Mix))!;
        var isSet = fleet.Simulator.Fleet.SettingsOf(id).Get("wdisChargeSOCLowLimit1", fleet.Time.GetUtcNow()) == "33";
        switch (result?.Outcome)
        {
            case SettingOutcome.Verified or SettingOutcome.AppliedDespiteError:
                Assert.True(isSet);
                break;
            case SettingOutcome.NotApplied:
                Assert.False(isSet);
                break;
            case SettingOutcome.AlreadySet:
                Assert.Fail("It was not set before.");
                break;
        }
    }

    private static async Task<SettingResult?> TrySetAsync(SettingFleet fleet)
    {
        try
        {
            return await fleet.SetAsync(DeviceType.Mix, fleet.SerialNumber(DeviceType.Mix), "WdisChargeSOCLowLimit1", "33");
        }
        catch (GrowattException)
        {
            return null;
        }
    }

    private static FaultRule[] Rules(int seed, double probability, FaultKind[] kinds)
    {
        var dice = new Random(seed);
        return [.. Enumerable.Range(1, 40).Where(_ => dice.NextDouble() < probability).Select(call => new FaultRule(kinds[dice.Next(kinds.Length)])
        {
            Path = dice.Next(3) == 0 ? Write : null,
            Call = dice.Next(1, 15),
            ErrorCode = dice.Next(2) == 0 ? 10001 : dice.Next(10002, 10015),
        })];
    }
}
