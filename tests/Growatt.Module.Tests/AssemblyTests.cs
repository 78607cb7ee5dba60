using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Growatt.Module.Tests;

public sealed class AssemblyTests
{
    /// <summary>What Windows PowerShell 5.1 on .NET Framework 4.7.2 brings along.</summary>
    private static readonly Dictionary<string, Version> Framework = new()
    {
        ["mscorlib"] = new(4, 0, 0, 0),
        ["netstandard"] = new(2, 0, 0, 0),
        ["System"] = new(4, 0, 0, 0),
        ["System.Core"] = new(4, 0, 0, 0),
        ["System.Net.Http"] = new(4, 2, 0, 0),
        ["System.Numerics"] = new(4, 0, 0, 0),
        ["System.Xml"] = new(4, 0, 0, 0),
        ["System.Xml.Linq"] = new(4, 0, 0, 0),
        ["System.Management.Automation"] = new(3, 0, 0, 0),
    };

    [Fact]
    public void Every_reference_on_Windows_PowerShell_is_met_exactly_because_nobody_can_redirect_it()
    {
        var shipped = Directory.GetFiles(Repository.Bin("net472"), "*.dll").Select(ReadIdentity).ToDictionary(assembly => assembly.Name, assembly => assembly.Version);

        var unmet =
            from file in Directory.GetFiles(Repository.Bin("net472"), "*.dll")
            from reference in ReadReferences(file)
            let offered = shipped.GetValueOrDefault(reference.Name) ?? Framework.GetValueOrDefault(reference.Name)
            where reference.Version != offered
            select $"{Path.GetFileName(file)} asks for {reference.Name} {reference.Version}, there is {offered}";

        Assert.Empty(unmet);
    }

    [Fact]
    public void PowerShell_7_gets_nothing_but_our_own_assemblies()
    {
        var shipped = Directory.GetFiles(Repository.Bin("net8.0"), "*.dll").Select(Path.GetFileName);

        Assert.Equal(["Growatt.Module.dll", "Growatt.Simulator.dll", "Growatt.dll"], shipped.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_module_runs_on_the_oldest_PowerShell_7_that_is_supported()
    {
        var references = Directory.GetFiles(Repository.Bin("net8.0"), "*.dll").SelectMany(ReadReferences);

        Assert.All(references, reference => Assert.True(reference.Version <= new Version(8, 0, 0, 0), $"{reference.Name} {reference.Version}"));
    }

    [Fact]
    public void No_type_of_the_JSON_library_is_public()
    {
        foreach (var file in new[] { "Growatt.dll", "Growatt.Module.dll" })
        {
            var signatures = System.Reflection.Assembly.LoadFrom(Path.Combine(Repository.Bin("net8.0"), file)).GetExportedTypes()
                .SelectMany(type => type.GetMembers())
                .Select(member => member.ToString()!);

            Assert.DoesNotContain(signatures, signature => signature.Contains("System.Text.Json", StringComparison.Ordinal));
        }
    }

    private static (string Name, Version Version) ReadIdentity(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var metadata = image.GetMetadataReader();
        var definition = metadata.GetAssemblyDefinition();
        return (metadata.GetString(definition.Name), definition.Version);
    }

    private static List<(string Name, Version Version)> ReadReferences(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }
}
