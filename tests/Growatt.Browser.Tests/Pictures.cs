using PuppeteerSharp;

namespace Growatt.Browser.Tests;

/// <summary>The pictures of README.md: dotnet run --project tests/Growatt.Browser.Tests -- -explicit only.</summary>
public sealed class Pictures(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(Reports.Root, "docs", "images")).FullName;

    [Fact(Explicit = true)]
    public async Task The_report()
    {
        await using var page = await chromium.Open(Reports.Demo, width: 1000);
        var end = await page.Run<decimal>("document.querySelector('#days').getBoundingClientRect().top");
        await page.Page.ScreenshotAsync(Path.Combine(Folder, "report.png"), new ScreenshotOptions { Clip = new PuppeteerSharp.Media.Clip { Width = 1000, Height = end }, CaptureBeyondViewport = true });
    }

    [Fact(Explicit = true)]
    public void The_table()
    {
        var script = Path.Combine(Reports.Artefacts, "table.ps1");
        File.WriteAllText(script, """
            $PSStyle.OutputRendering = 'Ansi'
            Connect-Growatt -Demo
            1..12 | ForEach-Object { 'DEMO{0:D6}' -f $_ } | Get-GrowattMixRealtime | Out-String -Width 100
            """);
        File.WriteAllText(Path.Combine(Folder, "table.svg"), TerminalPicture.Svg(Reports.Console($"-File {script}")));
    }
}
