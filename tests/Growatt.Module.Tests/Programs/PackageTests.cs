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
        var package = await MakePackageAsync(address: "");

        var packaged = await Programs.DotNetAsync(package, Programs.ConsoleAssembly, "-Command", Questions);
        var built = await Programs.ConsoleAsync("-Command", Questions);

        Assert.Equal((0, ""), (packaged.ExitCode, packaged.Errors));
        Assert.Equal(package, packaged.Lines[0]);
        Assert.Equal(built.Lines.Skip(1), packaged.Lines.Skip(1));
        Assert.Contains("DEMO000001", packaged.Lines);
        Assert.All(FilesThatTheReadmeLeadsTo(package), file => Assert.True(File.Exists(file), file));
    }

    [Fact]
    public async Task Where_the_projects_address_is_known_manifest_and_help_lead_there()
    {
        var package = await MakePackageAsync("https://example.org/growatt");

        var run = await Programs.DotNetAsync(package, Programs.ConsoleAssembly, "-Command", """
            $manifest = Test-ModuleManifest ./Growatt.psd1
            "$($manifest.ProjectUri) $($manifest.LicenseUri) $($manifest.IconUri)" -replace $manifest.Version, 'x.y.z'
            (Get-Help Get-GrowattPlant).relatedLinks.navigationLink[0].uri -replace $manifest.Version, 'x.y.z'
            """);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            [
                "https://example.org/growatt https://example.org/growatt/blob/vx.y.z/LICENSE https://example.org/growatt/raw/vx.y.z/docs/icon.png",
                "https://example.org/growatt/blob/vx.y.z/docs/Get-GrowattPlant.md",
            ],
            run.Lines);
    }

    [Fact]
    public async Task Where_the_projects_address_is_not_known_none_is_written()
    {
        var package = await MakePackageAsync(address: "");

        Assert.Equal(File.ReadAllText(Repository.Manifest), File.ReadAllText(Path.Combine(package, "Growatt.psd1")));
    }

    [Fact]
    public async Task Every_assembly_of_others_is_in_the_notices_and_in_the_bill_of_materials()
    {
        var package = await MakePackageAsync(address: "");

        var notices = await File.ReadAllTextAsync(Path.Combine(package, "ThirdPartyNotices.txt"), TestContext.Current.CancellationToken);
        var bill = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_folder.FullName, "*.cdx.json")), TestContext.Current.CancellationToken);
        var assemblies = Directory.GetFiles(Path.Combine(package, "bin", "net472"), "*.dll").Select(Path.GetFileNameWithoutExtension).ToList();
        Assert.Contains("System.Text.Json", assemblies);
        Assert.All(assemblies, assembly => Assert.Contains($"\"bin/net472/{assembly}.dll\"", bill, StringComparison.Ordinal));
        Assert.All(assemblies.Where(assembly => !assembly!.StartsWith("Growatt", StringComparison.Ordinal)), assembly =>
        {
            Assert.Matches($@"(?m)^{Regex.Escape(assembly!)} \d+\.\d+\.\d+, . Microsoft Corporation", notices);
            Assert.Contains($"pkg:nuget/{assembly}@", bill, StringComparison.Ordinal);
        });
        Assert.Contains("Permission is hereby granted, free of charge", notices, StringComparison.Ordinal);
        Assert.Contains("uPlot 1.6.32", notices, StringComparison.Ordinal);
        Assert.Contains("\"pkg:npm/uplot@1.6.32\"", bill, StringComparison.Ordinal);
    }

    private async Task<string> MakePackageAsync(string address)
    {
        var project = Path.Combine(Repository.Root, "src", "Growatt.Help", "Growatt.Help.csproj");
        var made = await Programs.DotNetAsync(
            Repository.Root, "msbuild", project, "-t:CopyPackage", $"-p:PackageRoot={_folder.FullName}", $"-p:ProjectAddress={address}");
        Assert.True(made.ExitCode == 0, made.Output);
        return Assert.Single(Directory.GetDirectories(Path.Combine(_folder.FullName, "Growatt")));
    }

    private static IEnumerable<string> FilesThatTheReadmeLeadsTo(string package) =>
        Regex.Matches(File.ReadAllText(Path.Combine(package, "README.md")), @"\]\(([^)#:]+)\)").Select(link => Path.Combine(package, link.Groups[1].Value));
}
