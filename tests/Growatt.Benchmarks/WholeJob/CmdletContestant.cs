using System.Diagnostics;
using System.Management.Automation;

namespace Growatt.Benchmarks.WholeJob;

/// <summary>A cmdlet that takes serial numbers, on PowerShell's own engine, hosted in this process.</summary>
internal sealed class CmdletContestant : IContestant
{
    private readonly HostedEngine _engine = new(Modules.Growatt, Modules.Empty);
    private readonly string _cmdlet;

    public CmdletContestant(string name, Uri baseUri, string cmdlet = "Get-GrowattMixRealtime")
    {
        Name = name;
        _cmdlet = cmdlet;
        _engine.Run($"Connect-Growatt -BaseUri {baseUri} -Token {Fleet.Token} -RequestInterval 0");
    }

    public string Name { get; }

    public Sample Run(Fleet fleet, int times)
    {
        _engine.SetVariable("serials", fleet.SerialNumbers);
        return Sample.Of(times, () => _engine.Run($"foreach ($time in 1..{times}) {{ $serials | {_cmdlet} -ErrorAction Stop | Out-Null }}"));
    }

    /// <summary>How long the first record takes to come down the pipeline.</summary>
    public TimeSpan TimeToFirstRecord(Fleet fleet)
    {
        _engine.SetVariable("serials", fleet.SerialNumbers);
        var first = TimeSpan.Zero;
        using var output = new PSDataCollection<PSObject>();
        var watch = Stopwatch.StartNew();
        output.DataAdded += (_, added) => first = added.Index == 0 ? watch.Elapsed : first;
        _engine.Run($"$serials | {_cmdlet} -ErrorAction Stop", output);
        Complete.Check(fleet, output.Count);
        return first;
    }

    public void Dispose() => _engine.Dispose();
}
