namespace Growatt.Help;

/// <summary>A parameter set in PowerShell's notation: <c>Get-Thing [-Name] &lt;string&gt; [-Force]</c>.</summary>
internal static class SyntaxText
{
    public static string Of(string cmdlet, ParameterSet set) =>
        string.Join(' ', [cmdlet, .. set.Parameters.Select(Of), "[<CommonParameters>]"]);

    private static string Of(ParameterUse use)
    {
        var name = "-" + use.Parameter.Name;
        if (use.Parameter.IsSwitch)
        {
            return use.IsMandatory ? name : $"[{name}]";
        }

        var value = $"<{TypeNames.Short(use.Parameter.Type)}>";
        return (use.IsMandatory, use.Position is not null) switch
        {
            (true, true) => $"[{name}] {value}",
            (true, false) => $"{name} {value}",
            (false, true) => $"[[{name}] {value}]",
            (false, false) => $"[{name} {value}]",
        };
    }
}
