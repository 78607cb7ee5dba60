using System.Globalization;
using System.Text;

namespace Growatt.Console;

internal static class Program
{
    private static int Main(string[] args)
    {
        System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        UseEnglishWhereNoCultureIsSet();

        ConsoleArguments arguments;
        try
        {
            arguments = ConsoleArguments.Parse(args);
        }
        catch (FormatException problem)
        {
            System.Console.Error.WriteLine(problem.Message);
            System.Console.Error.WriteLine(ConsoleArguments.Usage);
            return ConsoleArguments.UsageExitCode;
        }

        if (arguments.Mode == ConsoleMode.Help)
        {
            System.Console.WriteLine(ConsoleArguments.Usage);
            return 0;
        }

        using var session = new ConsoleSession();
        return arguments.Mode switch
        {
            ConsoleMode.Command => session.RunCommand(arguments.Text),
            ConsoleMode.File => session.RunFile(arguments.Text, arguments.FileArguments),
            _ => session.RunDemo(),
        };
    }

    /// <summary>In a bare container, for one. The engine breaks lines between words only in languages it knows.</summary>
    private static void UseEnglishWhereNoCultureIsSet()
    {
        if (CultureInfo.CurrentCulture.Equals(CultureInfo.InvariantCulture))
        {
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
            }
            catch (CultureNotFoundException)
            {
                // This machine has no cultures at all.
            }
        }
    }
}
