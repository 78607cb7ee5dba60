using System.Globalization;

namespace Growatt.Simulator.Server;

/// <summary>Reads faults from the command line.</summary>
internal static class FaultList
{
    /// <summary>Reads <c>Http500=0.05,Delay=0.1</c> or <c>all=0.1</c>.</summary>
    /// <exception cref="FormatException">A kind is not known, or its probability is not a number from 0 to 1.</exception>
    public static FaultPlan? Parse(string? text, int seed)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var parts = text.Split(',', StringSplitOptions.TrimEntries).Select(part => part.Split('=')).ToList();
        return parts is [["all", var any]]
            ? FaultPlan.Random(seed, Probability(any))
            : new FaultPlan(parts.Select(Rule), seed);
    }

    private static FaultRule Rule(string[] part) =>
        part is [var name, var probability] && Enum.TryParse<FaultKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            ? new FaultRule(kind) { Probability = Probability(probability) }
            : throw new FormatException($"'{string.Join('=', part)}' is not a fault. Write kind=probability, with one of: {string.Join(", ", Enum.GetNames<FaultKind>())}.");

    private static double Probability(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1
            ? value
            : throw new FormatException($"'{text}' is not a probability from 0 to 1.");
}
