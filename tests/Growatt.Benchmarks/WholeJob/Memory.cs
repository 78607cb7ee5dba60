using System.Diagnostics;
using System.Globalization;

namespace Growatt.Benchmarks.WholeJob;

/// <summary>What a record takes, what is allocated to make it, and what a process needs that streams a fleet.</summary>
internal static class Memory
{
    public static void Print(Uri baseUri, IReadOnlyList<int> sizes, int rounds)
    {
        var fleet = new Fleet(baseUri, sizes[0]);
        var size = SizeOfARecord(fleet);
        using var client = new ClientContestant("client", baseUri);
        using var cmdlet = new CmdletContestant("cmdlet", baseUri);
        using var nothing = new CmdletContestant("engine, for a cmdlet that does nothing", baseUri, "Get-Nothing");
        Console.WriteLine("## Memory\n");
        TextTable.Print(
        [
            ["bytes/device", "", "x record"],
            ["a record, with what only it refers to", $"{size:N0}", ""],
            .. new IContestant[] { client, cmdlet, nothing }.Select(contestant =>
            {
                contestant.Run(fleet);
                var allocated = (double)contestant.Run(fleet).AllocatedBytes / fleet.Size;
                return new[] { $"allocated by the {contestant.Name}", $"{allocated:N0}", $"{allocated / size:N2}" };
            }),
        ]);

        var peaks = sizes.Distinct().Select(devices => (Devices: devices, Megabytes: new List<double>())).ToList();
        for (var round = 0; round < rounds; round++)
        {
            peaks.ForEach(peak => peak.Megabytes.Add(PeakOfAProcess(baseUri, peak.Devices)));
        }

        TextTable.Print(
        [
            ["devices streamed to Out-Null", "peak working set, MB"],
            .. peaks.Select(peak => new[] { $"{peak.Devices:N0}", $"{peak.Megabytes.Median():N1}" }),
        ]);
    }

    /// <summary>What the processes of <see cref="PeakOfAProcess"/> do: stream the fleet, print the peak of their working set.</summary>
    public static void Stream(Uri baseUri, int devices)
    {
        using var engine = new HostedEngine(Modules.Growatt);
        engine.Run($$"""
            Connect-Growatt -BaseUri {{baseUri}} -Token {{Fleet.Token}} -RequestInterval 0
            & { for ($i = 1; $i -le {{devices}}; $i++) { 'DEMO{0:D6}' -f $i } } | Get-GrowattMixRealtime -ErrorAction Stop | Out-Null
            """);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(process.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
    }

    private static double PeakOfAProcess(Uri baseUri, int devices) =>
        FreshProcess.ReadNumber(Environment.ProcessPath!, "--stream", baseUri.ToString(), devices.ToString(CultureInfo.InvariantCulture)) / 1024 / 1024;

    private static double SizeOfARecord(Fleet fleet)
    {
        using var client = new ClientContestant("client", fleet.BaseUri);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var records = client.ReadAll(fleet);
        var size = (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / records.Count;
        GC.KeepAlive(records);
        return size;
    }
}
