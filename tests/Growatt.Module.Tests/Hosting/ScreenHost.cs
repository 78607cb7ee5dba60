using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace Growatt.Module.Tests;

/// <summary>A host that prints on a <see cref="Screen"/> and answers no questions.</summary>
internal sealed class ScreenHost(Screen screen) : PSHost
{
    public override string Name => "Tests";

    public override Version Version { get; } = new(1, 0);

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override PSHostUserInterface UI { get; } = new ScreenUI(screen);

    public override CultureInfo CurrentCulture => CultureInfo.CurrentCulture;

    public override CultureInfo CurrentUICulture => CultureInfo.CurrentUICulture;

    public override void EnterNestedPrompt() => throw new NotSupportedException();

    public override void ExitNestedPrompt() => throw new NotSupportedException();

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }

    public override void SetShouldExit(int exitCode)
    {
    }
}

internal sealed class ScreenUI(Screen screen) : PSHostUserInterface
{
    public override bool SupportsVirtualTerminal => screen.IsTerminal;

    public override PSHostRawUserInterface RawUI { get; } = new ScreenRawUI(screen.Width);

    public override void Write(string value) => screen.Write(value);

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => screen.Write(value);

    public override void WriteLine(string value) => screen.Write(value + "\n");

    public override void WriteErrorLine(string value) => screen.Write(value + "\n");

    public override void WriteWarningLine(string message) => screen.Write(message + "\n");

    public override void WriteVerboseLine(string message) => screen.Write(message + "\n");

    public override void WriteDebugLine(string message) => screen.Write(message + "\n");

    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
    }

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) => throw new NotSupportedException();

    /// <summary>Says no to everything that is asked.</summary>
    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice) =>
        choices.IndexOf(choices.First(choice => choice.Label == "&No"));

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) => throw new NotSupportedException();

    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) => throw new NotSupportedException();

    public override string ReadLine() => throw new NotSupportedException();

    public override SecureString ReadLineAsSecureString() => throw new NotSupportedException();
}

internal sealed class ScreenRawUI(int width) : PSHostRawUserInterface
{
    public override Size BufferSize { get; set; } = new(width, 50);

    public override Size WindowSize { get; set; } = new(width, 50);

    public override Size MaxPhysicalWindowSize => BufferSize;

    public override Size MaxWindowSize => BufferSize;

    public override ConsoleColor BackgroundColor { get; set; }

    public override ConsoleColor ForegroundColor { get; set; }

    public override Coordinates CursorPosition { get; set; }

    public override Coordinates WindowPosition { get; set; }

    public override int CursorSize { get; set; }

    public override string WindowTitle { get; set; } = "";

    public override bool KeyAvailable => false;

    public override void FlushInputBuffer()
    {
    }

    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw new NotSupportedException();

    public override KeyInfo ReadKey(ReadKeyOptions options) => throw new NotSupportedException();

    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) => throw new NotSupportedException();

    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw new NotSupportedException();

    public override void SetBufferContents(Rectangle rectangle, BufferCell fill)
    {
    }
}
