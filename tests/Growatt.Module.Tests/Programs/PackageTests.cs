using System.Text.RegularExpressions;

namespace Growatt.Module.Tests;

public sealed class PackageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("growatt-package-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_packaged_folder_alone_is_a_whole_module()
    {
        const string Questions = """
            $module = Get-Module Growatt
            $module.ModuleBase
            $module.ExportedCmdlets.Keys
            (Get-Help Get-GrowattMixRealtime).Synopsis
            (Get-GrowattField Soc).Meaning
            Connect-Growatt -Demo
            Get-GrowattMixRealtime DEMO000001 | ForEach-Object SerialNumber
            """;
        var project = Path.Combine(Repository.Root, "src", "Growatt.Help", "Growatt.Help.csproj");
        var made = await Programs.DotNetAsync(Repository.Root, "msbuild", project, "-t:CopyPackage", $"-p:PackageRoot={_folder.FullName}");
        Assert.True(made.ExitCode == 0, made.Output);
        var package = Assert.Single(Directory.GetDirectories(Path.Combine(_folder.FullName, "Growatt")));

        var packaged = await Programs.DotNetAsync(package, Programs.ConsoleAssembly, "-Command", Questions);
        var built = await Programs.ConsoleAsync("-Command", Questions);

        Assert.Equal((0, ""), (packaged.ExitCode, packaged.Errors));
        Assert.Equal(package, packaged.Lines[0]);
        Assert.Equal(built.Lines.Skip(1), packaged.Lines.Skip(1));
        Assert.Contains("DEMO000001", packaged.Lines);
        Assert.All(FilesThatTheReadmeLeadsTo(package), file => Assert.True(File.Exists(file), file));
    }

    private static IEnumerable<string> FilesThatTheReadmeLeadsTo(string package) =>
        Regex.Matches(File.ReadAllText(Path.Combine(package, "README.md")), @"\]\(([^)#:]+)\)").Select(link => Path.Combine(package, link.Groups[1].Value));
}
