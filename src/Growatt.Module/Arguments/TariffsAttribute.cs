using System.Collections;
using System.Globalization;
using System.Management.Automation;

namespace Growatt.Commands.Arguments;

/// <summary>Takes tariffs as they are, or as objects, hashtables or rows with From, To, Import and Export.</summary>
internal sealed class TariffsAttribute : ArgumentTransformationAttribute
{
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        inputData.Unwrap() is IList list ? list.Cast<object?>().Select(Read).ToArray() : new[] { Read(inputData) };

    private static Tariff Read(object? item) => item.Unwrap() as Tariff ?? new Tariff(Time(item, "From"), Time(item, "To"), Price(item, "Import"), Price(item, "Export"));

    private static TimeSpan Time(object? item, string name) => Value(item, name) switch
    {
        TimeSpan time when IsTimeOfDay(time) => time,
        DateTime time => time.TimeOfDay,
        { } value when TimeSpan.TryParseExact(Text(value), [@"h\:mm", @"hh\:mm", @"h\:mm\:ss"], CultureInfo.InvariantCulture, out var time) && IsTimeOfDay(time) => time,
        var value => throw Wrong(name, value, "a time of the day, such as 00:30"),
    };

    private static double Price(object? item, string name) =>
        Value(item, name) is { } value && double.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var price)
            ? price
            : throw Wrong(name, Value(item, name), "a number, such as 0.28");

    private static object? Value(object? item, string name) => item.Unwrap() switch
    {
        null => null,
        IDictionary entries => entries.Keys.Cast<object>().Where(key => name.Equals(key as string, StringComparison.OrdinalIgnoreCase)).Select(key => entries[key]).FirstOrDefault().Unwrap(),
        _ => PSObject.AsPSObject(item).Properties[name]?.Value.Unwrap(),
    };

    private static bool IsTimeOfDay(TimeSpan time) => time >= TimeSpan.Zero && time <= TimeSpan.FromDays(1);

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!.Trim();

    private static ArgumentTransformationMetadataException Wrong(string name, object? value, string expected) =>
        new(value is null ? $"A tariff has no {name}. Give {expected}." : $"'{value}' is not valid for the {name} of a tariff. Give {expected}.");
}
