using System.Collections;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Completes the value of a setting that is a choice.</summary>
public sealed class SettingValueCompleter : KnownValueCompleter
{
    private protected override IEnumerable<KnownValue> Known(string commandName, IDictionary boundParameters) => KnownSettings.Of(boundParameters)
        .Where(known => known.Setting.Name.Equals(boundParameters["Name"] as string, StringComparison.OrdinalIgnoreCase))
        .SelectMany(known => known.Setting.Choices.Select(word => new KnownValue(word, word, known.Meaning)));
}
