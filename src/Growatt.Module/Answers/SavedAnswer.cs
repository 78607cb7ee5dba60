using System.Text;
using Growatt.Answers;
using Growatt.Json;
using Growatt.Plants;

namespace Growatt.Commands.Answers;

/// <summary>What a saved answer holds: the records, and the devices that it names without having a record of them.</summary>
/// <param name="Records">In the order of the answer.</param>
/// <param name="WithoutRecord">Serial numbers.</param>
internal sealed record SavedAnswer(IReadOnlyList<IRecord> Records, IReadOnlyList<string> WithoutRecord)
{
    // An answer with an error mostly does not say which endpoint gave it; this number means the same everywhere.
    private static readonly ErrorCodes CommonCodes = new((10001, ApiErrorMeaning.SystemError));

    private static readonly SavedAnswer Nothing = new([], []);

    /// <summary>Reads an answer of any endpoint that the module reads.</summary>
    /// <exception cref="GrowattException">It is not one, or the API reported an error in it.</exception>
    public static SavedAnswer Read(string text)
    {
        var json = Encoding.UTF8.GetBytes(text);
        AnswerReader.Read(json, 0, static (ref cursor, _) => cursor.Reader.Skip()).ThrowIfRefused(CommonCodes);
        var outline = AnswerOutline.Read(json);
        if (FindFamily(outline.Echoes, out var echo) is { } family)
        {
            return IsBatch(family, echo) ? ReadBatch(family, outline.Echoes[echo], json) : ReadLast(family, outline.Echoes[echo], json);
        }

        if (outline.Data.ContainsKey("datas") && FindFamily(outline.Data, out echo) is { } historyFamily)
        {
            return ReadHistory(historyFamily, outline.Data[echo].FirstOrDefault() ?? "", json);
        }

        return outline.Data.ContainsKey(PlantEndpoints.Plants.ItemsProperty) ? ReadList<Plant>(PlantEndpoints.Plants.ItemsProperty, json)
            : outline.Data.ContainsKey(PlantEndpoints.Devices.ItemsProperty) ? ReadList<Device>(PlantEndpoints.Devices.ItemsProperty, json)
            : outline.Data.Count == 0 && outline.Echoes.Count == 0 ? Nothing
            : throw new GrowattResponseException(Describe(outline));
    }

    private static DeviceFamily? FindFamily(IReadOnlyDictionary<string, string[]> names, out string echo)
    {
        foreach (var family in DeviceFamilies.All)
        {
            if (family.EchoKeys.FirstOrDefault(names.ContainsKey) is { } found)
            {
                echo = found;
                return family;
            }
        }

        echo = "";
        return null;
    }

    private static bool IsBatch(DeviceFamily family, string echo) => echo == family.Live.SerialNumbersParameter && family.Live.MostSerialNumbers > 1;

    private static SavedAnswer ReadBatch(DeviceFamily family, string[] serialNumbers, byte[] json)
    {
        var records = BatchAnswerReader.Read(family.Live.ReadRecord, json, out _);
        return new([.. records.Values], [.. serialNumbers.Where(serialNumber => !records.ContainsKey(serialNumber))]);
    }

    private static SavedAnswer ReadLast(DeviceFamily family, string[] serialNumbers, byte[] json)
    {
        var records = LastAnswerReader.Read(family.Live.ReadRecord, json, serialNumbers.FirstOrDefault() ?? "", out _).Values;
        return new([.. records], records.Count > 0 ? [] : serialNumbers);
    }

    private static SavedAnswer ReadHistory(DeviceFamily family, string serialNumber, byte[] json)
    {
        var page = ListPage<DeviceRecord>.Read("datas", family.Live.ReadRecord, CommonCodes, json);
        page.Records.RemoveAll(row => !row.TryGiveTo(serialNumber, page.DataloggerSerialNumber));
        return new(page.Records, []);
    }

    private static SavedAnswer ReadList<TRecord>(string itemsProperty, byte[] json)
        where TRecord : class, IRecord, new() =>
        new(ListPage<TRecord>.Read(itemsProperty, RecordReader<TRecord>.Read, CommonCodes, json).Records, []);

    private static string Describe(AnswerOutline outline)
    {
        var names = outline.Echoes.Count > 0 ? outline.Echoes.Keys : outline.Data.Keys;
        return $"The answer is about '{string.Join("', '", names.Take(3))}', which is nothing that this module reads.";
    }
}
