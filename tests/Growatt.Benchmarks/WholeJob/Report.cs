using System.Globalization;
using System.Runtime.InteropServices;

namespace Growatt.Benchmarks.WholeJob;

/// <summary>Does the whole job in every way and prints what each took, as Markdown.</summary>
internal static class Report
{
    /// <param name="isShort">Less than a minute: one size of fleet, and fewer rounds.</param>
    public static void Run(bool isShort)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors; pwsh: {Installed.PowerShell ?? "none"}\n");

        int[] sizes = isShort ? [5_000] : [5_000, 50_000];
        using (var server = new ServerProcess(sizes[^1]))
        {
            foreach (var size in sizes)
            {
                var fleet = new Fleet(server.BaseUri, size);
                using var race = new Race(fleet, rounds: isShort ? 15 : 25, scriptFleet: isShort ? new Fleet(server.BaseUri, 1_000) : fleet);
                race.Print();
            }

            FleetSizes.Print(server.BaseUri, isShort ? [100, 1_000, 5_000] : [100, 1_000, 5_000, 50_000], rounds: isShort ? 5 : 15);
            Memory.Print(server.BaseUri, sizes: [5_000, sizes[^1]], rounds: isShort ? 1 : 5);
        }

        StartUp.Print(rounds: isShort ? 3 : 15);
    }
}
