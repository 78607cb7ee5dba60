using System.Globalization;

namespace Growatt.Simulator.Server.Faults;

/// <summary>Reads faults from the command line.</summary>
internal static class FaultList
{
    private const string All = "all";

    /// <summary>Reads <c>Http500=0.05,Delay=0.1</c> or <c>all=0.1</c>.</summary>
    /// <exception cref="FormatException">A kind is not known, or its probability is not a number from 0 to 1.</exception>
    public static FaultPlan? Parse(string? text, int seed)
    {
        if (text is null || text.Trim().Length == 0)
        {
            return null;
        }

        var parts = text.Split(',').Select(part => part.Trim().Split('=')).ToList();
        return parts is [[All, var any]]
            ? FaultPlan.Random(seed, Probability(any))
            : new FaultPlan(parts.Select(Rule), seed);
    }

    private static FaultRule Rule(string[] part) => part switch
    {
        [var name, var probability] when TryParse(name, out var kind) => new FaultRule(kind) { Probability = Probability(probability) },
        [var name] when name == All || TryParse(name, out _) => throw new FormatException($"'{name}' lacks its probability. Write it so: {name}=0.05."),
        _ => throw new FormatException(
            $"'{string.Join('=', part)}' is not a fault. Write kind=probability, with one of: {string.Join(", ", Enum.GetNames<FaultKind>())}."),
    };

    private static bool TryParse(string name, out FaultKind kind) => Enum.TryParse(name, ignoreCase: true, out kind) && Enum.IsDefined(kind);

    private static double Probability(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1
            ? value
            : throw new FormatException($"'{text}' is not a probability from 0 to 1.");
}
