using System.Globalization;
using System.Management.Automation.Host;

namespace Growatt.Console;

/// <summary>The terminal's size, cursor and keys. Where output is redirected, a page of 120 columns, or of <c>COLUMNS</c>.</summary>
internal sealed class ConsoleRawUI : PSHostRawUserInterface
{
    private const int DefaultWidth = 120;
    private const int DefaultHeight = 50;

    public override Size WindowSize
    {
        get => Size;
        set => NoResizing();
    }

    public override Size BufferSize
    {
        get => Size;
        set => NoResizing();
    }

    public override Size MaxWindowSize => Size;

    public override Size MaxPhysicalWindowSize => Size;

    public override ConsoleColor ForegroundColor
    {
        get => System.Console.ForegroundColor;
        set => System.Console.ForegroundColor = value;
    }

    public override ConsoleColor BackgroundColor
    {
        get => System.Console.BackgroundColor;
        set => System.Console.BackgroundColor = value;
    }

    public override Coordinates CursorPosition
    {
        get => System.Console.IsOutputRedirected ? default : new(System.Console.CursorLeft, System.Console.CursorTop);
        set => System.Console.SetCursorPosition(value.X, value.Y);
    }

    public override int CursorSize
    {
        get => System.Console.CursorSize;
        set => throw new NotSupportedException("This host does not change the cursor.");
    }

    public override Coordinates WindowPosition
    {
        get => default;
        set => NoResizing();
    }

    public override string WindowTitle
    {
        get => "";
        set => System.Console.Title = value;
    }

    public override bool KeyAvailable => !System.Console.IsInputRedirected && System.Console.KeyAvailable;

    private static Size Size =>
        System.Console.IsOutputRedirected || System.Console.WindowWidth <= 0
            ? new(WidthFromEnvironment, DefaultHeight)
            : new(System.Console.WindowWidth, System.Console.WindowHeight);

    private static int WidthFromEnvironment =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0
            ? columns
            : DefaultWidth;

    public override KeyInfo ReadKey(ReadKeyOptions options)
    {
        var key = System.Console.ReadKey(intercept: options.HasFlag(ReadKeyOptions.NoEcho));
        return new((int)key.Key, key.KeyChar, (ControlKeyStates)0, keyDown: true);
    }

    public override void FlushInputBuffer()
    {
        while (KeyAvailable)
        {
            System.Console.ReadKey(intercept: true);
        }
    }

    public override void SetBufferContents(Rectangle rectangle, BufferCell fill)
    {
        var isWholeScreen = rectangle is { Left: -1, Top: -1, Right: -1, Bottom: -1 };
        if (!isWholeScreen)
        {
            throw NoBuffer();
        }

        System.Console.Clear();
    }

    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw NoBuffer();

    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw NoBuffer();

    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) => throw NoBuffer();

    private static void NoResizing() => throw new NotSupportedException("The size is the terminal's; this host does not change it.");

    private static NotSupportedException NoBuffer() => new("This host cannot read or write the terminal's buffer.");
}
