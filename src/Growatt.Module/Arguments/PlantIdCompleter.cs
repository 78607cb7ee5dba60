using System.Collections;
using System.Globalization;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Completes the id of a plant from the cached lists of plants: by its digits, or by the plant's name.</summary>
public sealed class PlantIdCompleter : KnownValueCompleter
{
    private protected override IEnumerable<KnownValue> Known(string commandName, IDictionary boundParameters) =>
        from plant in KnownFleets.Of(boundParameters)?.Plants() ?? []
        let id = plant.PlantId?.ToString(CultureInfo.InvariantCulture)
        where id is not null
        select new KnownValue(id, plant.Name ?? id, $"{id} {plant.Name}".TrimEnd());
}
