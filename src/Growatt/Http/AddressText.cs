using System.Text.RegularExpressions;

namespace Growatt.Http;

/// <summary>Addresses in text, without the user name and the password that may be in them.</summary>
internal static class AddressText
{
    // To the last @: a password may hold anything.
    private static readonly Regex UserInfo = new("(//|'|^).*@", RegexOptions.CultureInvariant);

    /// <summary>Stars in the place of what stands between the scheme and the host.</summary>
    public static string WithoutUser(string text) => UserInfo.Replace(text, "$1***@");
}
