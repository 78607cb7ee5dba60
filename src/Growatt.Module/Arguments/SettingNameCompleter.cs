using System.Collections;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Completes the name of a setting: of the device's family where that is known, and otherwise of all.</summary>
public sealed class SettingNameCompleter : KnownValueCompleter
{
    private protected override IEnumerable<KnownValue> Known(string commandName, IDictionary boundParameters) => KnownSettings.Of(boundParameters)
        .Select(known => new KnownValue(known.Setting.Name, known.Setting.Name, $"{known.Meaning} {known.Setting.Allowed}".Trim()));
}
