using System.Text;

namespace Growatt.Errors;

/// <summary>Text of others on its way to a screen or a log. What could steer a terminal or turn the direction of writing stays out.</summary>
internal static class ShownText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text in one line: a blank for each white space, and U+FFFD for each control or direction character.</summary>
    public static string Of(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHarmful(text[i]))
            {
                clean ??= new StringBuilder(text);
                clean[i] = text[i] is '\t' or '\r' or '\n' or '\u2028' or '\u2029' ? ' ' : Replacement;
            }
        }

        return clean?.ToString() ?? text;
    }

    private static bool IsHarmful(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
