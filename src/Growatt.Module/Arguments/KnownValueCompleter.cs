using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Completes an argument from what is known already. Asks no server, and never fails.</summary>
public abstract class KnownValueCompleter : IArgumentCompleter
{
    private const int Most = 100;

    private protected KnownValueCompleter()
    {
    }

    /// <summary>The values that begin with what has been typed.</summary>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        try
        {
            var typed = (wordToComplete ?? "").Trim('\'', '"');
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            return
            [
                .. Known(commandName ?? "", fakeBoundParameters)
                    .Where(value => value.Matches(typed) && value.IsSafe && seen.Add(value.Text))
                    .OrderBy(value => value.Text, StringComparer.OrdinalIgnoreCase)
                    .Take(Most)
                    .Select(value => value.ToResult()),
            ];
        }
        catch (Exception)
        {
            // Whatever is wrong with the cache or the environment, the command itself will say it; a Tab key is no place for it.
            return [];
        }
    }

    private protected abstract IEnumerable<KnownValue> Known(string commandName, IDictionary boundParameters);
}
