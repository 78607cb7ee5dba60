using System.Security.Cryptography;
using System.Text;

namespace Growatt.Http;

/// <summary>A one-way hash, short enough for a name and long enough that no two texts meet.</summary>
internal static class ShortHash
{
    private const int Bytes = 16;

    /// <returns>32 hexadecimal digits.</returns>
    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(text)), 0, Bytes).Replace("-", "");
    }
}
