using System.Reflection;

namespace Growatt;

/// <summary>All families of devices that have live data.</summary>
public static class DeviceFamilies
{
    private static readonly List<DeviceFamily> Registered = [.. FamiliesIn(typeof(DeviceFamilies).Assembly).OrderBy(family => family.Type)];

    /// <summary>The families, by the code of their type.</summary>
    public static IReadOnlyList<DeviceFamily> All => Registered;

    /// <summary>The family of a type; null for a type without live data, such as a data logger.</summary>
    public static DeviceFamily? Of(DeviceType type) => Registered.Find(family => family.Type == type);

    /// <summary>The family whose live data a record is; null for a record that several families share.</summary>
    public static DeviceFamily? Of(Type recordType) => Registered.FindAll(family => family.RecordType == recordType) is [var family] ? family : null;

    /// <summary>Adds the families of an assembly: a test brings one of its own.</summary>
    internal static void Register(Assembly assembly) => Registered.AddRange(FamiliesIn(assembly));

    private static IEnumerable<DeviceFamily> FamiliesIn(Assembly assembly) => assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && typeof(DeviceFamily).IsAssignableFrom(type))
        .Select(type => (DeviceFamily)Activator.CreateInstance(type, nonPublic: true)!);
}
