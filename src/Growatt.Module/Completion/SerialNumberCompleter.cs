using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;

namespace Growatt.Commands;

/// <summary>Completes a serial number from the devices this runspace has seen and those of its demo fleet. Asks no server.</summary>
public sealed class SerialNumberCompleter : IArgumentCompleter
{
    private const int Most = 100;

    /// <summary>The serial numbers that begin with what has been typed.</summary>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        // An editor may ask from outside a runspace, where there is nothing to know.
        if (Runspace.DefaultRunspace is null)
        {
            return [];
        }

        var typed = (wordToComplete ?? "").Trim('\'', '"');
        var state = RunspaceState.Current;
        return state.SeenSerialNumbers.StartingWith(typed)
            .Concat(DemoFleet.SerialNumbers(state.DefaultConnection?.DemoSize ?? 0).Where(serial => serial.StartsWith(typed, StringComparison.OrdinalIgnoreCase)))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most)
            .Select(serial => new CompletionResult(serial, serial, CompletionResultType.ParameterValue, serial));
    }
}
