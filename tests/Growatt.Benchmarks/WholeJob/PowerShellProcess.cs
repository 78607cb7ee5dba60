using System.Diagnostics;
using System.Globalization;

namespace Growatt.Benchmarks.WholeJob;

/// <summary>An installed PowerShell that runs its contestants when asked to.</summary>
internal sealed class PowerShellProcess : IDisposable
{
    private readonly Process _process;

    private PowerShellProcess(string path, Uri baseUri)
    {
        _process = Process.Start(new ProcessStartInfo(path)
        {
            ArgumentList =
            {
                "-NoProfile", "-NonInteractive", "-File", Path.Combine(AppContext.BaseDirectory, "Contestants.ps1"),
                baseUri.ToString().TrimEnd('/'), Fleet.Token, Modules.Growatt,
            },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    public static PowerShellProcess? Start(Uri baseUri) => Installed.PowerShell is { } path ? new PowerShellProcess(path, baseUri) : null;

    public Sample Run(string contestant, Fleet fleet, int times)
    {
        _process.StandardInput.WriteLine($"{contestant} {fleet.Size} {times}");
        var answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("pwsh ended; its error is above.");
        var numbers = answer.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        Complete.Check(fleet, (int)(numbers[3] / times));
        return new Sample(TimeSpan.FromMicroseconds(numbers[0]) / times, TimeSpan.FromMicroseconds(numbers[1]) / times, numbers[2] / times);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
