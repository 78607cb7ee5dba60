namespace Growatt.Commands.Arguments;

/// <summary>Picks plants by name and id, and knows which it was asked for and has not seen.</summary>
internal sealed class PlantFilter
{
    private readonly List<NamePattern>? _names;
    private readonly HashSet<long> _ids;
    private readonly HashSet<object> _missing;

    /// <param name="names">Names, wildcards allowed; null for any.</param>
    /// <param name="ids">Ids; none for any.</param>
    public PlantFilter(IReadOnlyCollection<string>? names, HashSet<long> ids)
    {
        _names = names?.Select(name => new NamePattern(name)).ToList();
        _ids = ids;
        _missing = [.. ids.Cast<object>(), .. (_names ?? []).Where(name => !name.HasWildcards).Select(name => name.Text)];
    }

    /// <summary>Whether the plant is asked for.</summary>
    public bool Matches(Plant plant)
    {
        var id = plant.PlantId ?? 0;
        _missing.Remove(id);
        var byName = _names is null;
        foreach (var name in _names ?? [])
        {
            if (name.IsMatch(plant.Name ?? ""))
            {
                _missing.Remove(name.Text);
                byName = true;
            }
        }

        return byName && (_ids.Count == 0 || _ids.Contains(id));
    }

    /// <summary>The ids and the names without wildcards that no plant had.</summary>
    public IEnumerable<object> Missing() => _missing;
}
