using System.Management.Automation;

namespace Growatt.Commands.Session;

/// <summary>The streams of a running command. Texts may come from a server: what could steer the terminal is taken out.</summary>
internal interface ICommandOutput
{
    /// <summary>A line for -Verbose.</summary>
    void WriteDetail(string text);

    void WriteDebug(string text);

    void WriteWarning(string text);

    void WriteProgress(ProgressRecord progress);

    /// <summary>Ends the command with an error. To be thrown, so that the compiler knows that nothing follows.</summary>
    Exception Terminate(ErrorRecord error);
}
