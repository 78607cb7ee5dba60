using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Shared;

/// <summary>What is known and set of one device, and how.</summary>
/// <param name="InfoEndpoint">The last part of its path: <c>mix_data_info</c>.</param>
/// <param name="InfoLimit">How often.</param>
/// <param name="Fields">What it answers.</param>
internal sealed record SettingsAccess(string InfoEndpoint, RateLimit InfoLimit, IReadOnlyList<Field> Fields)
{
    /// <summary>Further fields in an object of their own within the answer, and by an endpoint of their own; null for none.</summary>
    public NestedSettings? Nested { get; init; }

    /// <summary>How settings are written; null where they cannot be.</summary>
    public SettingsWriting? Writing { get; init; }

    /// <summary>All fields that a setting may show in.</summary>
    public IEnumerable<Field> AllFields => Nested is null ? Fields : Fields.Concat(Nested.Fields);

    /// <param name="Name">Of the object.</param>
    /// <param name="Endpoint">The last part of the path that gives them alone.</param>
    /// <param name="Fields">The fields.</param>
    /// <param name="IsMissing">Devices that answer that path with success and no data.</param>
    internal sealed record NestedSettings(string Name, string Endpoint, IReadOnlyList<Field> Fields, Func<Device, bool> IsMissing);
}
