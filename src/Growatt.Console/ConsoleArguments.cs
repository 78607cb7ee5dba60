namespace Growatt.Console;

/// <summary>What the command line asks for. The words are those of <c>pwsh</c>.</summary>
internal sealed record ConsoleArguments(ConsoleMode Mode, string Text, IReadOnlyList<string> FileArguments)
{
    /// <summary>What pwsh returns for a command line it does not understand.</summary>
    public const int UsageExitCode = 64;

    public const string WhatIsHere = """
        The engine here is PowerShell's own, with its Core cmdlets (Where-Object, ForEach-Object, Get-Help ...) but without
        Select-Object, Format-*, Export-Csv and their like: those come with an installed PowerShell.
        """;

    public const string Usage = $"""
        Usage: dotnet run --project src/Growatt.Console [-- <what to run>]

          (nothing)                     the live table of a simulated fleet
          -Command <pipeline>           runs a pipeline, with the Growatt module imported
          -File <script.ps1> [args...]  runs a script, with the Growatt module imported

        {WhatIsHere}
        """;

    /// <exception cref="FormatException">The command line makes no sense; the message says why.</exception>
    public static ConsoleArguments Parse(string[] args)
    {
        if (args.Length == 0)
        {
            return new(ConsoleMode.Demo, "", []);
        }

        var rest = args[1..];
        switch (args[0].ToUpperInvariant())
        {
            case "-COMMAND" or "-C" or "--COMMAND":
                return rest.Length > 0
                    ? new(ConsoleMode.Command, string.Join(' ', rest), [])
                    : throw new FormatException("-Command needs a pipeline to run.");
            case "-FILE" or "-F" or "--FILE":
                return rest.Length > 0
                    ? new(ConsoleMode.File, rest[0], rest[1..])
                    : throw new FormatException("-File needs the path of a script.");
            case "-HELP" or "-H" or "-?" or "--HELP":
                return new(ConsoleMode.Help, "", []);
            default:
                throw new FormatException($"'{args[0]}' is not understood.");
        }
    }
}
