using System.Management.Automation;

namespace Growatt.Commands.Arguments;

/// <summary>Takes values out of what PowerShell wraps them in on their way through a pipeline.</summary>
internal static class Unwrapping
{
    /// <returns>The value itself; what PowerShell made with all its properties stays as it is.</returns>
    public static object? Unwrap(this object? value) => value is PSObject { BaseObject: not PSCustomObject and var inner } ? inner : value;
}
