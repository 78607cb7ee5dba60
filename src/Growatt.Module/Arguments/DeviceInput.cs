using System.Collections;
using System.Globalization;
using System.Management.Automation;
using Growatt.Plants;

namespace Growatt.Commands.Arguments;

/// <summary>What an input says of a device.</summary>
/// <param name="Text">Its serial number, as it was given; null where that is missing.</param>
/// <param name="Type">Its type; null where that is not said.</param>
/// <param name="PlantId">The plant whose devices are meant, of an object that is about a plant and no device.</param>
/// <param name="Place">Where the device stands; null where that is not said.</param>
/// <param name="Columns">What the object has instead of a serial number; null where it has one, or is none.</param>
internal readonly record struct DeviceInput(string? Text, DeviceType? Type = null, long? PlantId = null, DeviceContext? Place = null, IReadOnlyList<string>? Columns = null)
{
    private static readonly ColumnNames SerialNumbers = new(
    [
        "serialnumber", "devicesn", "serialnum", "sn", "serialno", "serial", "deviceserialnumber", "deviceserialno", "deviceserial",
        "invertersn", "inverterserialnumber", "inverterserialno", "inverterserial", "inverterid",
        .. DeviceFamilies.All.SelectMany(family => family.Words).Select(word => $"{word.ToLowerInvariant()}sn").Distinct(),
    ]);

    private static readonly ColumnNames Types = new("devicetype", "type");

    private static readonly ColumnNames PlantIds = new("plantid");

    private static readonly ColumnNames PlantNames = new("plantname");

    private static readonly ColumnNames Models = new("devicemodel", "model");

    /// <summary>Whether a value is a device, a text or anything else that is no list of inputs.</summary>
    public static bool IsOne(object? value) => value.Unwrap() is null or string or IDictionary or GrowattRecord
        || SerialNumbers.TryFind(value!, out _);

    /// <summary>What a value says. A list of serial numbers in a column makes an input of each.</summary>
    public static IEnumerable<DeviceInput> Read(object? value)
    {
        switch (value.Unwrap())
        {
            case null:
                return [new DeviceInput(null)];
            case string text:
                return [new DeviceInput(text)];
            case Device device:
                return [new DeviceInput(device.SerialNumber, device.Type, Place: PlaceOf(device.PlantId, device.PlantName, device.Model))];
            case DeviceRecord record:
                return [new DeviceInput(record.SerialNumber, record.Type, Place: PlaceOf(record.PlantId, record.PlantName, record.DeviceModel))];
            case DeviceSetting setting:
                return [new DeviceInput(setting.SerialNumber, setting.Type, Place: PlaceOf(setting.PlantId, setting.PlantName, null))];
            case var plain when IsPlain(plain):
                return [new DeviceInput(ToText(plain))];
            default:
                return ReadColumns(value!);
        }
    }

    private static IEnumerable<DeviceInput> ReadColumns(object source)
    {
        var entries = source.Unwrap() is IDictionary dictionary ? dictionary : source;
        if (SerialNumbers.TryFind(entries, out var serialNumbers))
        {
            var type = Types.TryFind(entries, out var name) ? DeviceTypeReading.Read(name) : null;
            var place = PlaceOf(PlantIdIn(entries), TextIn(entries, PlantNames), TextIn(entries, Models));
            var texts = serialNumbers.Unwrap() is string ? null : LanguagePrimitives.GetEnumerable(serialNumbers)?.Cast<object?>().ToList();
            return texts is { Count: > 0 } ? texts.Select(text => new DeviceInput(ToText(text), type, Place: place)) : [new DeviceInput(texts is null ? ToText(serialNumbers) : null, type, Place: place)];
        }

        return PlantIdIn(entries) is { } plantId
            ? [new DeviceInput(null, PlantId: plantId)]
            : [new DeviceInput(null, Columns: [.. ColumnNames.Of(entries)])];
    }

    private static DeviceContext? PlaceOf(long? plantId, string? plantName, string? model) =>
        plantId is null && plantName is null or "" && model is null or "" ? null : new DeviceContext { PlantId = plantId, PlantName = plantName, DeviceModel = model };

    private static long? PlantIdIn(object entries) =>
        PlantIds.TryFind(entries, out var plantId) && LanguagePrimitives.TryConvertTo<long>(plantId, CultureInfo.InvariantCulture, out var id) && id > 0 ? id : null;

    private static string? TextIn(object entries, ColumnNames names) => names.TryFind(entries, out var value) && ToText(value) is { Length: > 0 } text ? text : null;

    private static bool IsPlain(object value) => value is IConvertible or Guid or Uri;

    private static string? ToText(object? value) => value.Unwrap() switch
    {
        null or DBNull => null,
        string text => text,
        _ => (string)LanguagePrimitives.ConvertTo(value, typeof(string), CultureInfo.InvariantCulture),
    };
}
