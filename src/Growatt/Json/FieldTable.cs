using System.Reflection;
using System.Text.Json;
using Growatt.Fields;

namespace Growatt.Json;

/// <summary>The fields of a record type by their JSON names, made once from its properties.</summary>
internal sealed class FieldTable<TRecord>
    where TRecord : class
{
    private readonly Dictionary<uint, Field<TRecord>> _fields = [];
    private Field<TRecord>? _first;

    /// <exception cref="ArgumentException">Two fields have the same name, but for case, or names that hash the same.</exception>
    public FieldTable()
    {
        foreach (var property in typeof(TRecord).GetProperties())
        {
            if (property.GetCustomAttribute<FieldAttribute>() is { } attribute && attribute.JsonNameOf(property) is { } jsonName)
            {
                var (least, most) = Bounds.Of(typeof(TRecord), property, attribute);
                var range = new NumberRange(attribute.NotAvailable, least, most);
                Add(jsonName, property, range);
                if (attribute.AlsoNamed is { } secondName)
                {
                    Add(secondName, property, range);
                }
            }
        }
    }

    /// <summary>Finds the field whose name the reader stands on: first where it was the last time, then ignoring the case of its letters.</summary>
    /// <param name="reader">Stands on a property name.</param>
    /// <param name="previous">The field found before in the same record.</param>
    public Field<TRecord>? Find(in Utf8JsonReader reader, Field<TRecord>? previous)
    {
        var expected = previous is null ? _first : previous.Follower;
        if (expected is not null && reader.ValueSpan.SequenceEqual(expected.Utf8Name))
        {
            return expected;
        }

        var field = FindByName(in reader);
        if (field is null)
        {
            return null;
        }

        if (previous is null)
        {
            _first = field;
        }
        else
        {
            previous.Follower = field;
        }

        return field;
    }

    private Field<TRecord>? FindByName(in Utf8JsonReader reader)
    {
        var name = ScalarText.GetUntrimmed(in reader);
        return _fields.TryGetValue(AsciiText.GetHashIgnoreCase(name), out var field) && AsciiText.EqualsIgnoreCase(name, field.Utf8Name)
            ? field
            : null;
    }

    private void Add(string jsonName, PropertyInfo property, NumberRange range)
    {
        var type = property.PropertyType;
        var set = Delegate.CreateDelegate(typeof(Action<,>).MakeGenericType(typeof(TRecord), type), property.GetSetMethod(nonPublic: true)!);
        var field = set switch
        {
            Action<TRecord, string?> setText => new TextField<TRecord>(jsonName, setText),
            Action<TRecord, bool?> setFlag => new BooleanField<TRecord>(jsonName, setFlag),
            Action<TRecord, DateTime?> setTime => new DateTimeField<TRecord>(jsonName, setTime),
            Action<TRecord, DateTimeOffset?> setMoment => new CalendarField<TRecord>(jsonName, setMoment),
            _ => CreateNumberField(jsonName, Nullable.GetUnderlyingType(type) ?? type, range, set),
        };
        _fields.Add(AsciiText.GetHashIgnoreCase(field.Utf8Name), field);
    }

    private static Field<TRecord> CreateNumberField(string jsonName, Type type, NumberRange range, Delegate set) => (Field<TRecord>)Activator.CreateInstance(
        typeof(NumberField<,,>).MakeGenericType(typeof(TRecord), type, NumberReaders.For(type)), jsonName, range, set)!;
}
