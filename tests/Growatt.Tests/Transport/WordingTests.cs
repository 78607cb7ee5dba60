using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Growatt.Tests.Transport;

/// <summary>The client library is for C# programs as well: it words nothing for PowerShell.</summary>
public class WordingTests
{
    private static readonly Regex CmdletOrParameter = new(@"\b[A-Z][a-z]+-Growatt\w*|(?<![\w\])])-[A-Z][A-Za-z]{3,}");

    [Fact]
    public void No_text_of_the_client_names_a_cmdlet_or_a_parameter()
    {
        var texts = ReadTexts(typeof(GrowattClient).Assembly.Location).Append(File.ReadAllText(Path.ChangeExtension(typeof(GrowattClient).Assembly.Location, ".xml")));

        Assert.Equal([], texts.SelectMany(text => CmdletOrParameter.Matches(text).Cast<Match>().Select(match => $"{match.Value} in: {text[..Math.Min(text.Length, 200)]}")));
    }

    [Theory]
    [InlineData("Connect-Growatt")]
    [InlineData("Get-GrowattPlant")]
    [InlineData("check -Region or -BaseUri")]
    [InlineData("(-BatchSize 10)")]
    public void Such_a_name_would_be_found(string text) => Assert.Matches(CmdletOrParameter, text);

    private static IEnumerable<string> ReadTexts(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        for (var text = MetadataTokens.UserStringHandle(1); !text.IsNil; text = metadata.GetNextHandle(text))
        {
            yield return metadata.GetUserString(text);
        }
    }
}
