namespace Growatt.Benchmarks.WholeJob;

/// <summary>Whether a device costs the same in a small fleet and in a large one, and how long the first record takes.</summary>
internal static class FleetSizes
{
    /// <summary>A small fleet is read so often in a row that the clock's steps do not count.</summary>
    private const int DevicesInARound = 10_000;

    public static void Print(Uri baseUri, IReadOnlyList<int> sizes, int rounds)
    {
        using var walk = new BodyContestant("walk", Bodies.Walk);
        using var client = new ClientContestant("client", baseUri);
        using var cmdlet = new CmdletContestant("cmdlet", baseUri);
        var fleets = sizes.Select(size => new Fleet(baseUri, size)).ToList();
        var costs = fleets.Select(_ => (Walk: new List<double>(), Client: new List<double>(), Cmdlet: new List<double>(), First: new List<double>())).ToList();
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < fleets.Count; i++)
            {
                var ofWalk = MicrosecondsPerDevice(walk, fleets[i]);
                var ofClient = MicrosecondsPerDevice(client, fleets[i]);
                var ofCmdlet = MicrosecondsPerDevice(cmdlet, fleets[i]);
                var first = cmdlet.TimeToFirstRecord(fleets[i]).TotalMilliseconds;
                if (round >= 0)
                {
                    costs[i].Walk.Add(ofWalk);
                    costs[i].Client.Add(ofClient);
                    costs[i].Cmdlet.Add(ofCmdlet);
                    costs[i].First.Add(first);
                }
            }
        }

        Console.WriteLine($"## By the size of the fleet, medians of {rounds} rounds\n");
        TextTable.Print(
        [
            ["devices", "line 2 CPU µs/device", "client CPU µs/device", "cmdlet CPU µs/device", "first record after ms"],
            .. fleets.Select((fleet, i) => new[]
            {
                $"{fleet.Size:N0}", $"{costs[i].Walk.Median():N2}", $"{costs[i].Client.Median():N1}", $"{costs[i].Cmdlet.Median():N1}", $"{costs[i].First.Median():N1}",
            }),
        ]);
    }

    private static double MicrosecondsPerDevice(IContestant contestant, Fleet fleet)
    {
        var runs = Math.Max(1, DevicesInARound / fleet.Size);
        return contestant.Run(fleet, runs).Cpu.TotalMicroseconds / fleet.Size;
    }
}
