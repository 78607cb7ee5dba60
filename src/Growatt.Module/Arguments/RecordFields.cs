namespace Growatt.Commands.Arguments;

/// <summary>The fields of the records by the records' names.</summary>
internal static class RecordFields
{
    /// <summary>The record that is meant when none is named.</summary>
    public const string Default = nameof(MixRealtime);

    /// <summary>The names of all records.</summary>
    public static IEnumerable<string> Names => FieldCatalog.Records.Select(record => record.Name);

    /// <summary>The record of this name, or that of the family which people call so: SPH, MIN.</summary>
    /// <returns>Null when there is none.</returns>
    public static Type? Find(string name) =>
        FieldCatalog.Records.FirstOrDefault(record => Equal(record.Name, name))
        ?? DeviceFamilies.All.FirstOrDefault(family => family.Words.Append(family.Type.ToString()).Any(word => Equal(word, name)))?.RecordType;

    private static bool Equal(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
