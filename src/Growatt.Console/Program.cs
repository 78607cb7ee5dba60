// The real PowerShell console, with the Growatt module imported. It takes pwsh's own arguments: -Command, -File, -Interactive …

using System.Globalization;
using System.Management.Automation.Runspaces;
using Microsoft.PowerShell;

const string Demo = """
    Connect-Growatt -Demo
    'A simulated fleet (no token, no network). The first 20 devices:'
    1..20 | ForEach-Object { 'DEMO{0:D6}' -f $_ } | Get-GrowattMixRealtime
    'Go on at its prompt: dotnet run --project src/Growatt.Console -- -Interactive'
    """;

const string Help = """
    PowerShell with the Growatt module imported.

      dotnet run --project src/Growatt.Console                                     the live table of a simulated fleet
      dotnet run --project src/Growatt.Console -- -Interactive                     a prompt
      dotnet run --project src/Growatt.Console -- -Command "<pipeline>"            runs a pipeline
      dotnet run --project src/Growatt.Console -- -File <script.ps1> [<argument>]  runs a script

    """;

if (Console.IsOutputRedirected)
{
    // The engine sends colours into files and pipes, too.
    Environment.SetEnvironmentVariable("NO_COLOR", "1");
}

if (CultureInfo.CurrentCulture.Equals(CultureInfo.InvariantCulture))
{
    // In a bare container, for one. The engine breaks lines between words only in languages it knows.
    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
}

var state = InitialSessionState.CreateDefault2();
state.ImportPSModule([Manifest()]);
return ConsoleShell.Start(state, bannerText: null, Help, ["-NoLogo", "-NoProfile", "-ExecutionPolicy", "Bypass", .. args is [] ? ["-Command", Demo] : args]);

// The one in or above the working directory; else the one this program was built with.
static string Manifest() =>
    FoldersUpFrom(Environment.CurrentDirectory).Concat(FoldersUpFrom(AppContext.BaseDirectory))
        .Select(folder => Path.Combine(folder, "Growatt.psd1"))
        .First(File.Exists);

static IEnumerable<string> FoldersUpFrom(string start)
{
    for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
    {
        yield return folder.FullName;
    }
}
