using Growatt.Simulator.Physics;
using Growatt.Simulator.Server.Faults;

namespace Growatt.Simulator.Server;

/// <summary>Which calls go wrong, and how. The first rule that hits a call decides. Belongs to one simulator: it counts calls.</summary>
public sealed class FaultPlan : IFaultPlan
{
    private readonly FaultRule[] _rules;
    private readonly int _seed;
    private readonly long[] _selected;
    private readonly int[] _fired;
    private readonly object _lock = new();

    /// <param name="rules">In the order in which they are tried.</param>
    /// <param name="seed">For rules that go by chance.</param>
    public FaultPlan(IEnumerable<FaultRule> rules, int seed = 1)
    {
        _rules = [.. rules];
        _seed = seed;
        _selected = new long[_rules.Length];
        _fired = new int[_rules.Length];
    }

    /// <inheritdoc cref="FaultPlan(IEnumerable{FaultRule}, int)"/>
    public FaultPlan(params FaultRule[] rules)
        : this(rules, seed: 1)
    {
    }

    /// <summary>Calls fail by chance, with any kind of fault, all equally likely.</summary>
    /// <param name="seed">The same seed hits the same calls in the same way.</param>
    /// <param name="probability">Of any fault at a call, 0 to 1.</param>
    public static FaultPlan Random(int seed, double probability) =>
        Random(seed, probability, Enum.GetValues<FaultKind>());

    /// <summary>Calls fail by chance, with one of these kinds, all equally likely.</summary>
    /// <param name="seed">The same seed hits the same calls in the same way.</param>
    /// <param name="probability">Of any fault at a call, 0 to 1.</param>
    /// <param name="kinds">What may go wrong.</param>
    public static FaultPlan Random(int seed, double probability, params FaultKind[] kinds) =>
        Random(seed, probability, [.. kinds.Select(kind => new FaultRule(kind))]);

    /// <summary>Calls fail by chance, with one of these rules, all equally likely.</summary>
    /// <param name="seed">The same seed hits the same calls in the same way.</param>
    /// <param name="probability">Of any fault at a call, 0 to 1.</param>
    /// <param name="rules">Their own <see cref="FaultRule.Probability"/> is replaced.</param>
    public static FaultPlan Random(int seed, double probability, params FaultRule[] rules)
    {
        // The first rule that hits decides: a later one is only tried when the earlier ones have missed.
        var each = probability / rules.Length;
        return new FaultPlan(rules.Select((rule, i) => rule with { Probability = each / (1 - (i * each)) }), seed);
    }

    /// <inheritdoc/>
    public PlannedFault? FaultFor(SimulatorRequest request, IReadOnlyDictionary<string, string> parameters, DateTimeOffset now)
    {
        string[] serialNumbers = [.. parameters.Values.SelectMany(value => value.Split(','))];
        lock (_lock)
        {
            PlannedFault? hit = null;
            for (var i = 0; i < _rules.Length; i++)
            {
                if (Selects(_rules[i], request.Path, serialNumbers) && Hits(i) && hit is null)
                {
                    var (rule, before) = (_rules[i], _fired[i]++);
                    hit = new PlannedFault($"{rule.Kind}", answer => FaultInjector.Apply(answer, rule, before, now))
                    {
                        SwallowsWrites = rule.WithoutEffect,
                        IgnoredParameter = rule.Kind == FaultKind.RepeatedPage ? "page" : null,
                    };
                }
            }

            return hit;
        }
    }

    private static bool Selects(FaultRule rule, string path, IReadOnlyCollection<string> serialNumbers) =>
        (rule.Path is null || rule.Path == path)
        && (rule.SerialNumber is null || serialNumbers.Contains(rule.SerialNumber, StringComparer.OrdinalIgnoreCase));

    private bool Hits(int index)
    {
        var rule = _rules[index];
        var number = ++_selected[index];
        return (rule.Call is null || rule.Call == number)
            && (rule.Every is null || number % rule.Every == 0)
            && (rule.Times is null || _fired[index] < rule.Times)
            && (rule.Probability is null || Dice.For(_seed, Dice.Stream.Fault, (index * 1_000_003L) + number).Chance(rule.Probability.Value));
    }
}
