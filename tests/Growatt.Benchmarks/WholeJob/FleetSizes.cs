namespace Growatt.Benchmarks.WholeJob;

/// <summary>Whether a device costs the same in a small fleet and in a large one, and how long the first record takes.</summary>
internal static class FleetSizes
{
    /// <summary>A small fleet is read so often in a row that the clock's steps do not count.</summary>
    private const int DevicesInARound = 10_000;

    public static void Print(Uri baseUri, IReadOnlyList<int> sizes, int rounds)
    {
        using var walk = new BodyContestant("line 2", Bodies.Walk);
        using var client = new ClientContestant("the client", baseUri);
        using var nothing = new CmdletContestant("a cmdlet that does nothing", baseUri, "Get-Nothing");
        using var cmdlet = new CmdletContestant("the cmdlet", baseUri);
        IContestant[] contestants = [walk, client, nothing, cmdlet];
        var fleets = sizes.Select(size => (Fleet: new Fleet(baseUri, size), Costs: contestants.Select(_ => new List<double>()).ToList(), First: new List<double>())).ToList();
        for (var round = -1; round < rounds; round++)
        {
            foreach (var (fleet, costs, first) in fleets)
            {
                var cost = contestants.Select(contestant => MicrosecondsPerDevice(contestant, fleet)).ToList();
                var milliseconds = cmdlet.TimeToFirstRecord(fleet).TotalMilliseconds;
                if (round >= 0)
                {
                    cost.Zip(costs).ToList().ForEach(pair => pair.Second.Add(pair.First));
                    first.Add(milliseconds);
                }
            }
        }

        Console.WriteLine($"## By the size of the fleet, medians of {rounds} rounds\n");
        TextTable.Print(
        [
            ["CPU µs/device, devices", .. contestants.Select(contestant => contestant.Name), "first record after ms"],
            .. fleets.Select(row => new[] { $"{row.Fleet.Size:N0}" }
                .Concat(row.Costs.Select(cost => $"{cost.Median():N1}")).Append($"{row.First.Median():N1}").ToArray()),
        ]);
    }

    private static double MicrosecondsPerDevice(IContestant contestant, Fleet fleet)
    {
        var runs = Math.Max(1, DevicesInARound / fleet.Size);
        return contestant.Run(fleet, runs).Cpu.TotalMicroseconds / fleet.Size;
    }
}
