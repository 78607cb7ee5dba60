using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Picks plants by name and id, and knows which it was asked for and has not seen.</summary>
internal sealed class PlantFilter
{
    private readonly List<(string Name, WildcardPattern Pattern)>? _names;
    private readonly HashSet<long> _ids;
    private readonly HashSet<object> _missing;

    /// <param name="names">Names, wildcards allowed; null for any.</param>
    /// <param name="ids">Ids; none for any.</param>
    public PlantFilter(IReadOnlyCollection<string>? names, HashSet<long> ids)
    {
        _names = names?.Select(name => (name, new WildcardPattern(name, WildcardOptions.IgnoreCase))).ToList();
        _ids = ids;
        _missing = [.. ids.Cast<object>(), .. (names ?? []).Where(name => !WildcardPattern.ContainsWildcardCharacters(name))];
    }

    /// <summary>Whether the plant is asked for.</summary>
    public bool Matches(Plant plant)
    {
        var id = plant.PlantId ?? 0;
        _missing.Remove(id);
        var byName = _names is null;
        foreach (var (name, pattern) in _names ?? [])
        {
            if (pattern.IsMatch(plant.Name ?? ""))
            {
                _missing.Remove(name);
                byName = true;
            }
        }

        return byName && (_ids.Count == 0 || _ids.Contains(id));
    }

    /// <summary>The ids and the names without wildcards that no plant had.</summary>
    public IEnumerable<object> Missing() => _missing;
}
