using System.Net.Http.Headers;
using System.Text;

namespace Growatt.Http;

/// <summary>Parameters as <c>application/x-www-form-urlencoded</c>, the same for a query and for a form.</summary>
internal static class FormEncoding
{
    public static string Encode(IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var text = new StringBuilder();
        foreach (var parameter in parameters)
        {
            text.Append(text.Length == 0 ? "" : "&").Append(Escape(parameter.Key)).Append('=').Append(Escape(parameter.Value));
        }

        return text.ToString();
    }

    public static HttpContent ToContent(string form)
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(form));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        return content;
    }

    // Uri.EscapeDataString of .NET Framework refuses more than 65,519 characters; no list of 100 serial numbers comes near.
    private static string Escape(string text) => Uri.EscapeDataString(text);
}
