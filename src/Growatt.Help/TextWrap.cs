using System.Text;

namespace Growatt.Help;

/// <summary>Breaks text into lines between words.</summary>
internal static class TextWrap
{
    public static string Indented(string text, int indentation, int width)
    {
        var margin = new string(' ', indentation);
        var lines = new StringBuilder();
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && indentation + line.Length + 1 + word.Length > width)
            {
                lines.Append(margin).Append(line).Append('\n');
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        return lines.Append(margin).Append(line).Append('\n').ToString();
    }
}
