using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace Growatt.Formats;

/// <summary>The properties of a record type that other programs take, with what is known of them.</summary>
internal sealed class RecordValues
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<RecordValues>> Tables = new();

    private readonly PropertyInfo _property;

    private RecordValues(PropertyInfo property, FieldAttribute field, string meaning)
    {
        _property = property;
        Unit = field.Unit;
        Group = field.Group;
        Meaning = meaning;
    }

    public string Name => _property.Name;

    public Unit Unit { get; }

    public FieldGroup Group { get; }

    /// <summary>What it means, in a sentence.</summary>
    public string Meaning { get; }

    /// <summary>Whether its values are numbers that can be compared and summed up: no code, no flag.</summary>
    public bool IsNumber => (Nullable.GetUnderlyingType(_property.PropertyType) ?? _property.PropertyType) is var type
        && (type == typeof(double) || type == typeof(int) || type == typeof(long));

    /// <summary>All of a record type, in the order of its properties.</summary>
    public static IReadOnlyList<RecordValues> Of(Type recordType) => Tables.GetOrAdd(recordType, static type =>
    {
        var comments = Fields.DocComments.Load(type.Assembly);
        return
        [
            .. from property in type.GetProperties()
               let field = property.GetCustomAttribute<FieldAttribute>()
               where field is not null
               select new RecordValues(property, field, comments.Of(property).Summary),
        ];
    });

    public object? In(DeviceRecord record) => _property.GetValue(record);

    /// <summary>A property's name in lower case with underscores: <c>GridImportToday</c> is <c>grid_import_today</c>.</summary>
    public static string SnakeCase(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            text.Append(startsWord ? "_" : "").Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
