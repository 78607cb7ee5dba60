using System.Management.Automation;
using System.Xml.Linq;

namespace Growatt.Help;

/// <summary>The parameters that the engine adds to a cmdlet that asks before it changes something.</summary>
internal static class ShouldProcessParameters
{
    public static IReadOnlyList<Parameter> All { get; } =
    [
        Switch("WhatIf", "wi", "Says what the command would do, and does nothing."),
        Switch("Confirm", "cf", "Asks before the command does anything."),
    ];

    private static Parameter Switch(string name, string alias, string summary) => new(
        name,
        typeof(SwitchParameter),
        new XElement("summary", summary),
        DefaultValue: null,
        Aliases: [alias],
        AcceptedValues: [],
        Range: null,
        TakesWildcards: false);
}
