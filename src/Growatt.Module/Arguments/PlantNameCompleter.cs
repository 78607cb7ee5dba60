using System.Collections;
using System.Management.Automation;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Completes the name of a plant from the kept lists of plants.</summary>
public sealed class PlantNameCompleter : KnownValueCompleter
{
    private protected override IEnumerable<KnownValue> Known(IDictionary boundParameters) =>
        from plant in KnownFleets.Of(boundParameters)?.Plants() ?? []
        where !string.IsNullOrEmpty(plant.Name)
        select new KnownValue(WildcardPattern.Escape(plant.Name), plant.Name!, $"{plant.PlantId} {plant.City} {plant.Country}".Trim());
}
