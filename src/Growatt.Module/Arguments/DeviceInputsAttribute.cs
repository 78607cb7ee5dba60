using System.Management.Automation;

namespace Growatt.Commands.Arguments;

/// <summary>Takes texts, numbers, objects, rows and hashtables, and lists of all these, one by one. What each says of a device is read later.</summary>
internal sealed class DeviceInputsAttribute : ArgumentTransformationAttribute
{
    /// <returns>Null, or an array of what was given.</returns>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) => inputData.Unwrap() switch
    {
        null => null,
        string text => new[] { PSObject.AsPSObject(text) },
        _ => ItemsOf(inputData).SelectMany(ItemsOf).Select(AsPSObject).ToArray(),
    };

    /// <summary>What a list of any kind holds; what is none is one item by itself.</summary>
    private static IEnumerable<object?> ItemsOf(object? value) =>
        DeviceInput.IsOne(value) ? [value] : LanguagePrimitives.GetEnumerable(value)?.Cast<object?>() ?? [value];

    private static PSObject? AsPSObject(object? item) => item is null ? null : PSObject.AsPSObject(item);
}
