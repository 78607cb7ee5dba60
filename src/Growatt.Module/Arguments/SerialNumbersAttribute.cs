using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Reflection;

namespace Growatt.Commands.Arguments;

/// <summary>
/// Takes serial numbers that are texts or numbers, or properties of objects and entries of hashtables, or lists of all these. By itself
/// PowerShell would make one text of a whole object before it tries a property that is a number.
/// </summary>
/// <param name="command">The command; the aliases of its parameter SerialNumber are the names that a property may have.</param>
internal sealed class SerialNumbersAttribute(Type command) : ArgumentTransformationAttribute
{
    private const string Parameter = nameof(DeviceRealtimeCmdlet.SerialNumber);

    private readonly string[] _names =
        [Parameter, .. command.GetProperty(Parameter)!.GetCustomAttribute<AliasAttribute>()!.AliasNames];

    /// <returns>Null, or an array of texts; those that are missing are null.</returns>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) => inputData.Unwrap() switch
    {
        null => null,
        string text => new[] { text },
        _ => ItemsOf(inputData).SelectMany(OfOne).ToArray(),
    };

    private IEnumerable<string?> OfOne(object? item) => ItemsOf(FindProperty(item, out var value) ? value : item).Select(ToText);

    /// <summary>What a list of any kind holds; what is none is one item by itself.</summary>
    private IEnumerable<object?> ItemsOf(object? value) =>
        FindProperty(value, out _) ? [value] : LanguagePrimitives.GetEnumerable(value)?.Cast<object?>() ?? [value];

    private bool FindProperty(object? item, out object? value)
    {
        value = null;
        switch (item.Unwrap())
        {
            case null or string:
                return false;
            case IDictionary entries:
                var key = Array.Find(_names, entries.Contains);
                value = key is null ? null : entries[key];
                return key is not null;
            default:
                var properties = PSObject.AsPSObject(item).Properties;
                var property = _names.Select(name => properties[name]).FirstOrDefault(found => found is not null);
                value = property?.Value;
                return property is not null;
        }
    }

    private static string? ToText(object? value) => value.Unwrap() switch
    {
        null or DBNull => null,
        string text => text,
        _ => (string)LanguagePrimitives.ConvertTo(value, typeof(string), CultureInfo.InvariantCulture),
    };
}
