using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Growatt.Browser.Tests;

/// <summary>What a terminal shows, as an SVG: text with the colours of its ANSI sequences.</summary>
internal static partial class TerminalPicture
{
    private const double CharWidth = 8.4;
    private const int LineHeight = 19;
    private const int Margin = 16;

    public static string Svg(string text)
    {
        var lines = text.Replace("\r", "").Split('\n').Select(line => line.TrimEnd()).ToList();
        lines = [.. lines.SkipWhile(line => Plain(line).Length == 0).Reverse().SkipWhile(line => Plain(line).Length == 0).Reverse()];
        var width = (int)(lines.Max(line => Plain(line).Length) * CharWidth) + (2 * Margin);
        var height = (lines.Count * LineHeight) + (2 * Margin);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-label="A table of devices in a terminal">
            <rect width="100%" height="100%" rx="8" fill="#16191f"/>
            <g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#d8dee9">

            """);
        var style = "";
        for (var i = 0; i < lines.Count; i++)
        {
            var column = 0;
            foreach (Match part in Parts().Matches(lines[i]))
            {
                if (part.Groups[1].Success)
                {
                    style = Style(style, part.Groups[1].Value);
                }
                else if (!string.IsNullOrWhiteSpace(part.Value))
                {
                    svg.Append(CultureInfo.InvariantCulture, $"""
                        <text xml:space="preserve" x="{Margin + (column * CharWidth):F1}" y="{Margin + (i * LineHeight) + 14}" textLength="{part.Length * CharWidth:F1}"{style}>{WebUtility.HtmlEncode(part.Value)}</text>

                        """);
                }

                column += part.Groups[1].Success ? 0 : part.Length;
            }
        }

        return svg.Append("</g>\n</svg>\n").ToString();
    }

    private static string Plain(string line) => Sequences().Replace(line, "");

    private static string Style(string last, string codes) => codes.Split(';')[0] switch
    {
        "" or "0" => "",
        "31" or "91" => " fill=\"#ff7b72\"",
        "32" or "92" => " fill=\"#7ee787\" font-weight=\"bold\"",
        "33" or "93" => " fill=\"#f2cc60\"",
        "36" or "96" => " fill=\"#76e3ea\"",
        _ => last,
    };

    [GeneratedRegex(@"\e\[([0-9;]*)m|[^\e]+")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\e\[[0-9;]*m")]
    private static partial Regex Sequences();
}
