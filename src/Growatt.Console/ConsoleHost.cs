using System.Globalization;
using System.Management.Automation.Host;

namespace Growatt.Console;

/// <summary>What the engine sees of this program.</summary>
internal sealed class ConsoleHost : PSHost
{
    public ConsoleHostUI Terminal { get; } = new();

    /// <summary>What <c>exit n</c> asked for.</summary>
    public int? ExitCode { get; private set; }

    public override string Name => "Growatt.Console";

    public override Version Version { get; } = typeof(ConsoleHost).Assembly.GetName().Version!;

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override PSHostUserInterface UI => Terminal;

    public override CultureInfo CurrentCulture { get; } = CultureInfo.CurrentCulture;

    public override CultureInfo CurrentUICulture { get; } = CultureInfo.CurrentUICulture;

    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;

    public override void EnterNestedPrompt() => throw new NotSupportedException("This host has no prompt to nest.");

    public override void ExitNestedPrompt() => throw new NotSupportedException("This host has no nested prompt.");

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }
}
