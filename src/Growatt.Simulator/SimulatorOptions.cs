using Growatt.Simulator.Api;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator;

/// <summary>What a simulated fleet is like, and how strict its server is.</summary>
public sealed class SimulatorOptions
{
    /// <summary>The most SPH that a fleet can have: their serial numbers have six digits.</summary>
    public const int MostDevices = 999_999;

    /// <summary>The most plants that a fleet can stand in.</summary>
    public const int MostPlants = 10_000;

    /// <summary>How many SPH the fleet has, 0 to <see cref="MostDevices"/>. They cost nothing until they are asked for.</summary>
    public int Devices { get; init; } = 250;

    /// <summary>How many plants they stand in, 1 to <see cref="MostPlants"/>; null for about one in 80 devices.</summary>
    public int? Plants { get; init; }

    /// <summary>How many devices of other types stand beside them; null for one in eight SPH.</summary>
    public int? OtherDevices { get; init; }

    /// <summary>The time zone that all plants stand in, in hours ahead of UTC, -12 to 14; null for plants all over the world.</summary>
    public int? UtcOffset { get; init; }

    /// <summary>Adds a plant whose device list counts one device and holds none, as users have met.</summary>
    public bool AddPlantThatHidesItsDevice { get; init; }

    /// <summary>Some devices have <c>calendar</c> as epoch milliseconds, as version 4 of the API has it, instead of an object.</summary>
    public bool SomeCalendarsAreNumbers { get; init; }

    /// <summary>The same seed gives the same fleet, and at the same moment the same records.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>What serial numbers begin with; six digits follow: <c>DEMO000001</c>.</summary>
    public string SerialPrefix { get; init; } = "DEMO";

    /// <summary>The one token that is let in. Made up: it opens nothing but this simulator.</summary>
    public string Token { get; init; } = "demo-token-0123456789abcdefghijk";

    /// <summary>Serial numbers that exist but that the token may not see: one of them gets its whole batch refused.</summary>
    public IReadOnlyCollection<string> ForbiddenSerialNumbers { get; init; } = [];

    /// <summary>What a batch with a serial number that does not exist is answered.</summary>
    public UnknownSerialAnswer UnknownSerials { get; init; }

    /// <summary>Whether requests that come sooner than documented are refused (10012).</summary>
    public bool EnforceRateLimits { get; init; }

    /// <summary>The spacing to enforce instead of the documented one: some installations get five minutes.</summary>
    public TimeSpan? RateLimitSpacing { get; init; }

    /// <summary>How many serial numbers of a batch are answered on page 1, the rest on page 2; null for all on page 1.</summary>
    public int? PageSize { get; init; }

    /// <summary>Whether answers are compressed for clients that accept gzip.</summary>
    public bool Compress { get; init; }

    /// <summary>Whether answers are sent without their length, as the vendor's servers send long ones.</summary>
    public bool Chunked { get; init; }

    /// <summary>
    /// Whether clients without a <c>User-Agent</c>, and those that name a common library in it, get a page with status 403, as the vendor's front
    /// server has been seen to do.
    /// </summary>
    public bool RefuseUserAgents { get; init; }

    /// <summary>Decides which calls go wrong; null for none.</summary>
    public IFaultPlan? Faults { get; init; }

    /// <summary>How many of the last calls are remembered one by one; they are counted without bound.</summary>
    public int CallsKept { get; init; } = 1_000;

    /// <summary>
    /// Bytes of answers to keep and give again to the same request, whatever the time: for measuring clients, not servers.
    /// 0 keeps none.
    /// </summary>
    public long AnswerCacheBytes { get; init; }

    /// <summary>The clock: it decides where the sun stands, and whether a request comes too soon.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal FleetPlan Fleet => new(
        Seed,
        SerialPrefix,
        Devices,
        OtherDevices ?? (Devices + 7) / 8,
        Plants ?? Math.Max(1, Math.Min(200, (int)Math.Round(Devices / 80.0))),
        UtcOffset,
        AddPlantThatHidesItsDevice,
        SomeCalendarsAreNumbers);

    internal ApiRules Rules => new(ForbiddenSerialNumbers, UnknownSerials, PageSize);
}
