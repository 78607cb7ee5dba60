using System.Security.Cryptography;
using System.Text;

namespace Growatt.Report;

/// <summary>The scripts and styles that are put into a report.</summary>
internal static class ReportAssets
{
    /// <summary>An asset's text. A page's parser makes all line ends LF, and the hash is of that.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(ReportAssets).Assembly.GetManifestResourceStream($"Growatt.Report.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }

    /// <summary>What a content security policy calls a text that may run.</summary>
    public static string Source(string text)
    {
        using var hash = SHA256.Create();
        return $"'sha256-{Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(text)))}'";
    }
}
