using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace Growatt.Console;

/// <summary>Results go to stdout; errors, warnings, verbose and debug lines and progress go to stderr.</summary>
internal sealed class ConsoleHostUI : PSHostUserInterface
{
    private readonly ConsoleWriter _output = new(System.Console.Out, !System.Console.IsOutputRedirected);
    private readonly ConsoleWriter _error = new(System.Console.Error, !System.Console.IsErrorRedirected);
    private readonly ProgressLine _progress;

    public ConsoleHostUI()
    {
        _progress = new ProgressLine(_error);
        PSStyle.Instance.OutputRendering = SupportsVirtualTerminal ? OutputRendering.Host : OutputRendering.PlainText;
    }

    /// <summary>Whether what is printed now is an error: Out-Default cannot tell when it is handed one as an object.</summary>
    public bool PrintsAnError { get; set; }

    /// <summary>Whether an error was printed.</summary>
    public bool HadErrors { get; private set; }

    public override PSHostRawUserInterface RawUI { get; } = new ConsoleRawUI();

    public override bool SupportsVirtualTerminal => _output.HasColours || _error.HasColours;

    public override void Write(string value)
    {
        _progress.Clear();
        _output.Write(value);
    }

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);

    public override void WriteLine(string value)
    {
        if (PrintsAnError)
        {
            WriteErrorLine(value);
            return;
        }

        _progress.Clear();
        _output.WriteLine(value);
    }

    public override void WriteErrorLine(string value)
    {
        HadErrors = true;
        _progress.Clear();
        _error.WriteLine(value);
    }

    public override void WriteWarningLine(string message) => WriteStyled(PSStyle.Instance.Formatting.Warning, "WARNING: " + message);

    public override void WriteVerboseLine(string message) => WriteStyled(PSStyle.Instance.Formatting.Verbose, "VERBOSE: " + message);

    public override void WriteDebugLine(string message) => WriteStyled(PSStyle.Instance.Formatting.Debug, "DEBUG: " + message);

    public override void WriteProgress(long sourceId, ProgressRecord record) => _progress.Show(record);

    public void EndProgress() => _progress.Clear();

    public override string ReadLine() => System.Console.ReadLine() ?? "";

    public override SecureString ReadLineAsSecureString() => SecretPrompt.Read();

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) =>
        descriptions.ToDictionary(description => description.Name, description => Ask(description));

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        RequireInput(message);
        WriteLine(caption);
        WriteLine(message);
        while (true)
        {
            Write(string.Join("  ", choices.Select(choice => $"[{KeyOf(choice)}] {choice.Label.Replace("&", "", StringComparison.Ordinal)}")) + ": ");
            var answer = ReadLine().Trim();
            if (answer.Length == 0 && defaultChoice >= 0)
            {
                return defaultChoice;
            }

            for (var i = 0; i < choices.Count; i++)
            {
                if (string.Equals(answer, KeyOf(choices[i]), StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }
        }
    }

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName)
    {
        RequireInput(message);
        WriteLine(message);
        if (string.IsNullOrEmpty(userName))
        {
            Write("User: ");
            userName = ReadLine();
        }

        Write("Password: ");
        return new PSCredential(userName, ReadLineAsSecureString());
    }

    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) =>
        PromptForCredential(caption, message, userName, targetName);

    private PSObject Ask(FieldDescription description)
    {
        RequireInput(description.Name);
        Write(description.Name + ": ");
        return description.ParameterTypeFullName == typeof(SecureString).FullName
            ? new PSObject(ReadLineAsSecureString())
            : new PSObject(ReadLine());
    }

    private void WriteStyled(string style, string line)
    {
        _progress.Clear();
        _error.WriteLine(style, line);
    }

    private static string KeyOf(ChoiceDescription choice)
    {
        var mark = choice.Label.IndexOf('&', StringComparison.Ordinal);
        return mark >= 0 && mark + 1 < choice.Label.Length ? choice.Label.Substring(mark + 1, 1) : choice.Label;
    }

    /// <summary>Nobody can answer when input is redirected: fail rather than wait.</summary>
    private static void RequireInput(string question)
    {
        if (System.Console.IsInputRedirected)
        {
            throw new HostException($"This needs an answer, and nobody can type one here: {question}");
        }
    }
}
