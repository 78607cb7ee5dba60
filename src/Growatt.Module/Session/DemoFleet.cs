using System.Globalization;
using Growatt.Plants;
using Growatt.Simulator;

namespace Growatt.Commands.Session;

/// <summary>The simulated fleet behind <c>Connect-Growatt -Demo</c>.</summary>
internal static class DemoFleet
{
    /// <summary>A client of a new fleet, which does not wait between requests unless asked to.</summary>
    public static GrowattClientOptions CreateOptions(int size, TimeSpan? requestInterval, TimeZoneInfo? timeZone)
    {
        var fleet = new SimulatorOptions
        {
            Devices = size,
            UtcOffset = LocalHours,

            // A token for each fleet: what is kept of one must not be taken for another's.
            Token = string.Format(CultureInfo.InvariantCulture, "demo-fleet-of-{0}-at-{1}", size, LocalHours),
        };
        return new GrowattClientOptions
        {
            BaseUri = new Uri("https://demo.invalid/"),
            Token = new GrowattToken(fleet.Token),
            InProcessServer = new SimulatorHandler(new GrowattSimulator(fleet)),
            RequestInterval = requestInterval ?? TimeSpan.Zero,
            TimeZone = timeZone ?? ClockZone.FromOffset(string.Format(CultureInfo.InvariantCulture, "{0:+0;-0;+0}", fleet.UtcOffset)),
        };
    }

    /// <summary>The serial numbers of its SPH devices.</summary>
    public static IEnumerable<string> SerialNumbers(int size)
    {
        for (var number = 1; number <= size; number++)
        {
            yield return string.Format(CultureInfo.InvariantCulture, "DEMO{0:D6}", number);
        }
    }

    /// <summary>
    /// The fleet stands where its reader is. Where the clock is between two hours it takes the one ahead.
    /// </summary>
    private static int LocalHours => (int)Math.Ceiling(TimeZoneInfo.Local.GetUtcOffset(DateTime.UtcNow).TotalHours);
}
