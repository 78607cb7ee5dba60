namespace Growatt.Console;

internal enum ConsoleMode
{
    Demo,
    Command,
    File,
    Help,
}
