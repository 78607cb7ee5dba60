namespace Growatt.Module.Tests;

public sealed class ManifestTests
{
    [Fact]
    public void Exports_exactly_the_cmdlets_that_the_assembly_has()
    {
        using var session = new Session();

        var exported = session.Run("(Get-Module Growatt).ExportedCommands.Keys").Output.Select(name => name.ToString());
        var classes = session.Run("[Growatt.GrowattConnection].Assembly.GetExportedTypes()").Output
            .Select(type => (Type)type.BaseObject)
            .Select(type => type.GetCustomAttributes(typeof(System.Management.Automation.CmdletAttribute), false).FirstOrDefault())
            .OfType<System.Management.Automation.CmdletAttribute>()
            .Select(cmdlet => $"{cmdlet.VerbName}-{cmdlet.NounName}");

        Assert.Equal(classes.Order(), exported.Order());
    }
}
