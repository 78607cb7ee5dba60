using System.Reflection;
using Growatt.Fields;

namespace Growatt;

/// <summary>The fields of the record types, as they are written at their properties.</summary>
public static class FieldCatalog
{
    /// <summary>All fields of a record type, in the order of its properties, group by group.</summary>
    /// <typeparam name="TRecord">A record type, such as <see cref="MixRealtime"/>.</typeparam>
    public static IReadOnlyList<FieldDescriptor> For<TRecord>() => Fields<TRecord>.All;

    private static FieldDescriptor Describe(PropertyInfo property, FieldAttribute attribute, DocComments comments)
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
            Remarks = comment.Remarks,
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

    private static class Fields<TRecord>
    {
        public static readonly IReadOnlyList<FieldDescriptor> All = Read().OrderBy(field => field.Group).ToList().AsReadOnly();

        private static IEnumerable<FieldDescriptor> Read()
        {
            var comments = DocComments.Load(typeof(TRecord).Assembly);
            foreach (var property in typeof(TRecord).GetProperties())
            {
                if (property.GetCustomAttribute<FieldAttribute>() is { } attribute)
                {
                    yield return Describe(property, attribute, comments);
                }
            }
        }
    }
}
