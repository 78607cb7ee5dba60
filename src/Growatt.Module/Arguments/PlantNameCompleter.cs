using System.Collections;
using System.Management.Automation;
using Growatt.Commands.Arguments;
using Growatt.Errors;

namespace Growatt.Commands;

/// <summary>Completes the name of a plant from the cached lists of plants.</summary>
public sealed class PlantNameCompleter : KnownValueCompleter
{
    private protected override IEnumerable<KnownValue> Known(string commandName, IDictionary boundParameters) =>
        from plant in KnownFleets.Of(boundParameters)?.Plants() ?? []
        where !string.IsNullOrEmpty(plant.Name)
        select new KnownValue(Pattern(plant.Name!), plant.Name!, $"{plant.PlantId} {plant.City} {plant.Country}".Trim());

    /// <summary>The name as a pattern, with ? for what must not reach a terminal.</summary>
    private static string Pattern(string name) =>
        string.Concat(WildcardPattern.Escape(name).Select(c => ShownText.Of(c.ToString()) == c.ToString() ? c : '?'));
}
