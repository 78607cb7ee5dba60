using System.Diagnostics;
using System.Globalization;

namespace Growatt.Benchmarks;

/// <summary>Runs a program whose last line of output is a number.</summary>
internal static class FreshProcess
{
    /// <exception cref="InvalidOperationException">It failed, or printed no number.</exception>
    public static double ReadNumber(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && double.TryParse(output.Trim().Split('\n')[^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} printed: {output}");
    }
}
