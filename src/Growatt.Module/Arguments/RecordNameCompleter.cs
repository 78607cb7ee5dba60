using System.Collections;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Completes the name of a record: by its name, or by what people call the devices it is of.</summary>
public sealed class RecordNameCompleter : KnownValueCompleter
{
    private protected override IEnumerable<KnownValue> Known(string commandName, IDictionary boundParameters) =>
        FieldCatalog.Records.SelectMany(record => WordsOf(record).Prepend(record.Name).Select(label => new KnownValue(record.Name, label, Tip(record))));

    private static string Tip(Type record) => string.Join(", ", WordsOf(record));

    private static IEnumerable<string> WordsOf(Type record) =>
        DeviceFamilies.All.Where(family => family.RecordType == record).SelectMany(family => family.Words);
}
