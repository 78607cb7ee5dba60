namespace Growatt.Help;

/// <summary>Types as a PowerShell user writes them.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Accelerators = new()
    {
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(bool)] = "bool",
        [typeof(object)] = "object",
        [typeof(System.Security.SecureString)] = "securestring",
        [typeof(System.Management.Automation.PSObject)] = "psobject",
        [typeof(System.Management.Automation.PSCredential)] = "pscredential",
        [typeof(System.Management.Automation.SwitchParameter)] = "switch",
        [typeof(DateTime)] = "datetime",
        [typeof(TimeSpan)] = "timespan",
        [typeof(Uri)] = "uri",
    };

    public static string Short(Type type) =>
        type.IsArray ? Short(type.GetElementType()!) + "[]" : Accelerators.GetValueOrDefault(type, type.Name);
}
