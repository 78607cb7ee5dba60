using FsCheck;
using FsCheck.Fluent;
using Growatt.Simulator;
using Growatt.Simulator.Server;

namespace Growatt.Tests.Resilience;

/// <summary>Any list of serial numbers, asked of a fleet where anything may go wrong.</summary>
/// <param name="SerialNumbers">Valid, invalid, unknown, repeated, in any case.</param>
/// <param name="BatchSize">1 to 100.</param>
/// <param name="MaxRetry">0 to 3.</param>
/// <param name="Faults">What goes wrong when.</param>
/// <param name="Seed">Of the faults that go by chance.</param>
/// <param name="UnknownSerials">How the server treats serial numbers it does not know.</param>
/// <param name="PageSize">How many devices the server answers on page 1; null for all.</param>
public sealed record TroubledFleet(
    string[] SerialNumbers, int BatchSize, int MaxRetry, FaultRule[] Faults, int Seed, UnknownSerialAnswer UnknownSerials, int? PageSize)
{
    private const int Devices = 120;

    /// <summary>The serial numbers that have to come out, each once.</summary>
    public HashSet<string> Distinct => new(SerialNumbers.Select(serial => serial.Trim()), StringComparer.OrdinalIgnoreCase);

    /// <summary>How FsCheck makes one.</summary>
    public static Arbitrary<TroubledFleet> Arbitrary() => Arb.From(
        from serialNumbers in Gen.Frequency((9, SerialNumber(12).ListOf()), (1, SerialNumber(Devices).ListOf(150)))
        from batchSize in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 100))
        from maxRetry in Gen.Choose(0, 3)
        from faults in Fault().ListOf().Resize(4)
        from seed in Gen.Choose(1, 1_000_000)
        from unknown in Gen.Elements(Enum.GetValues<UnknownSerialAnswer>())
        from pageSize in Gen.Elements<int?>(null, null, 50, 1)
        select new TroubledFleet([.. serialNumbers], batchSize, maxRetry, [.. faults], seed, unknown, pageSize));

    /// <summary>The fleet with its client. The token is what a server repeats in its errors.</summary>
    internal VirtualFleet Create() => new(time => new SimulatorOptions
    {
        Devices = Devices,
        Token = Clients.Token,
        TimeProvider = time,
        EnforceRateLimits = true,
        UnknownSerials = UnknownSerials,
        PageSize = PageSize,
        Faults = new FaultPlan(Faults, Seed),
        CallsKept = 1,
    });

    public override string ToString() =>
        $"{string.Join(',', SerialNumbers)}; batches of {BatchSize}, {MaxRetry} retries, seed {Seed}, {UnknownSerials}, page {PageSize}; {string.Join("; ", Faults.AsEnumerable())}";

    private static Gen<string> SerialNumber(int last) => Gen.Frequency(
        (12, Gen.Choose(1, last).Select(number => $"DEMO{number:D6}")),
        (2, Gen.Choose(1, last).Select(number => $" demo{number:D6}\t")),
        (1, Gen.Choose(1, 20).Select(number => $"NOSUCH{number}")),
        (1, Gen.Elements("", "   ", "A,B", "DEMO000001,DEMO000002", "two words", "\u00c41", "A&mixs=B", "\"", "\n")));

    private static Gen<FaultRule> Fault() =>
        from kind in Gen.Elements(Enum.GetValues<FaultKind>())
        from probability in Gen.Elements(0.05, 0.2, 0.5, 1)
        from culprit in Gen.Frequency((2, Gen.Constant<string?>(null)), (1, Gen.Choose(1, 12).Select(number => (string?)$"DEMO{number:D6}")))
        from times in Gen.Elements<int?>(null, 1, 3)
        from duration in Gen.Elements(0, 5, 130)
        from errorCode in Gen.Elements(10001, 10002, 10003, 10005, 10011, 10012, -1, 0, 19999)
        from errorMessage in Gen.Elements("", "error_frequently_access", "error_permission_denied", $"what is {Clients.Token}")
        from retryAfter in Gen.Elements<int?>(null, 0, 30, 600, 10_800)
        from isDate in Gen.Elements(true, false)
        select new FaultRule(kind)
        {
            Probability = probability,
            SerialNumber = culprit,
            Times = times,
            Duration = TimeSpan.FromSeconds(duration),
            ErrorCode = errorCode,
            ErrorMessage = errorMessage,
            RetryAfter = retryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            RetryAfterIsDate = isDate,
        };
}
