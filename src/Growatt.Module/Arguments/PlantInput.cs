using System.Globalization;
using System.Management.Automation;

namespace Growatt.Commands.Arguments;

/// <summary>Which plant an object on the pipeline stands for: by id, or by name.</summary>
/// <param name="Id">The id; null where it is a name.</param>
/// <param name="Name">The name, wildcards allowed; null where it is an id.</param>
internal readonly record struct PlantInput(long? Id, string? Name)
{
    private static readonly string[] IdNames = ["PlantId", "plant_id"];
    private static readonly string[] NameNames = ["PlantName", "Name"];

    /// <returns>Null where it stands for none.</returns>
    public static PlantInput? Read(object? input) => input.Unwrap() switch
    {
        null => null,
        string text => OfText(text),
        var value when Type.GetTypeCode(value.GetType()) is >= TypeCode.SByte and <= TypeCode.UInt64 => OfText(Text(value)),
        _ when Find(input, IdNames) is { } id => OfText(Text(id)) is { Id: not null } plant ? plant : null,
        _ => Find(input, NameNames) is string name ? OfText(name) : null,
    };

    private static PlantInput? OfText(string text) =>
        text.Trim().Length == 0 ? null
        : long.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var id) ? new(id, null)
        : new(null, text);

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static object? Find(object? input, string[] names) =>
        names.Select(name => PSObject.AsPSObject(input).Properties[name]?.Value.Unwrap()).FirstOrDefault(value => value is not null);
}
