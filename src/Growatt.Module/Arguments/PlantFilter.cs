namespace Growatt.Commands.Arguments;

/// <summary>Picks plants by name and id, and knows which were wanted and not seen.</summary>
internal sealed class PlantFilter
{
    private readonly List<NamePattern>? _names;
    private readonly HashSet<long> _ids;
    private readonly List<NamePattern> _otherNames;
    private readonly HashSet<object> _missing;

    /// <param name="names">Names, wildcards allowed; null for any.</param>
    /// <param name="ids">Ids of which one has to fit as well.</param>
    /// <param name="otherNames">Names of which one may fit in place of an id. Where there are none of either, any plant fits.</param>
    public PlantFilter(IReadOnlyCollection<string>? names, HashSet<long> ids, IReadOnlyCollection<string> otherNames)
    {
        _names = names?.Select(name => new NamePattern(name)).ToList();
        _ids = ids;
        _otherNames = [.. otherNames.Select(name => new NamePattern(name))];
        _missing = [.. ids.Cast<object>(), .. (_names ?? []).Concat(_otherNames).Where(name => !name.HasWildcards).Select(name => name.Text)];
    }

    /// <summary>Whether the plant is wanted.</summary>
    public bool Matches(Plant plant)
    {
        var isNamed = _names is null || IsAny(_names, plant);
        var isOther = IsAny(_otherNames, plant);
        var hasId = plant.PlantId is { } id && _ids.Contains(id);
        _missing.Remove(plant.PlantId ?? 0);
        return isNamed && (hasId || isOther || _ids.Count + _otherNames.Count == 0);
    }

    /// <summary>The ids and the names without wildcards that no plant had.</summary>
    public IEnumerable<object> Missing() => _missing;

    private bool IsAny(List<NamePattern> names, Plant plant)
    {
        var fitting = names.FindAll(name => name.IsMatch(plant.Name ?? ""));
        fitting.ForEach(name => _missing.Remove(name.Text));
        return fitting.Count > 0;
    }
}
