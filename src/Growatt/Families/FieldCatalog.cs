using System.Collections.Concurrent;
using System.Reflection;
using Growatt.Fields;

namespace Growatt;

/// <summary>The fields of the record types, as they are written at their properties.</summary>
public static class FieldCatalog
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<FieldDescriptor>> Known = new();

    /// <summary>All record types: first those of the families, then those of plants and devices.</summary>
    public static IReadOnlyList<Type> Records =>
    [
        .. DeviceFamilies.All.Select(family => family.RecordType)
            .Concat(typeof(GrowattRecord).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(GrowattRecord)) && !type.IsAbstract))
            .Distinct(),
    ];

    /// <summary>All fields of a record type, in the order of its properties, group by group.</summary>
    /// <typeparam name="TRecord">A record type, such as <see cref="MixRealtime"/>.</typeparam>
    public static IReadOnlyList<FieldDescriptor> For<TRecord>() => For(typeof(TRecord));

    /// <summary>All fields of a record type, in the order of its properties, group by group.</summary>
    public static IReadOnlyList<FieldDescriptor> For(Type recordType) => Known.GetOrAdd(recordType, Read);

    private static IReadOnlyList<FieldDescriptor> Read(Type recordType)
    {
        var comments = DocComments.Load(recordType.Assembly);
        var settings = DeviceFamilies.All.FirstOrDefault(family => family.SettingType == recordType)?.SettingDescriptors ?? [];
        return recordType.GetProperties()
            .Select(property => (Property: property, Attribute: property.GetCustomAttribute<FieldAttribute>()))
            .Where(field => field.Attribute is not null)
            .Select(field => Describe(field.Property, field.Attribute!, comments, settings.FirstOrDefault(setting => setting.Name == field.Property.Name)))
            .OrderBy(field => field.Group)
            .ToList().AsReadOnly();
    }

    private static FieldDescriptor Describe(PropertyInfo property, FieldAttribute attribute, DocComments comments, SettingDescriptor? setting)
    {
        var comment = comments.Of(property);
        return new FieldDescriptor
        {
            Name = property.Name,
            JsonName = attribute.JsonNameOf(property),
            Type = TypeName(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType),
            Unit = attribute.Unit.Symbol(),
            Group = attribute.Group,
            Meaning = comment.Summary,
            Remarks = setting is null ? comment.Remarks : $"Can be set: {setting.Allowed}; the vendor writes it as {setting.VendorType}. {comment.Remarks}".TrimEnd(),
        };
    }

    private static string TypeName(Type type) => type.IsEnum ? type.Name : Type.GetTypeCode(type) switch
    {
        TypeCode.Double => "double",
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.Boolean => "bool",
        TypeCode.String => "string",
        _ => type.Name,
    };
}
