using Deque.AxeCore.Commons;
using PuppeteerSharp;
using PuppeteerSharp.Input;

namespace Growatt.Browser.Tests;

/// <summary>The demo's report as a reader sees and uses it.</summary>
public sealed class ReportTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("desktop", 1280, false)]
    [InlineData("desktop-dark", 1280, true)]
    [InlineData("phone", 390, false)]
    public async Task Charts_are_drawn_without_a_complaint_or_a_request(string name, int width, bool dark)
    {
        await using var page = await chromium.Open(Reports.Demo, dark: dark, width: width);

        foreach (var chart in new[] { "power-chart", "soc-chart", "energy-chart", "share-chart" })
        {
            Assert.True(await page.Drawn(chart) > 500, chart);
        }

        Assert.Empty(page.Complaints);
        Assert.Equal([new Uri(Reports.Demo).AbsoluteUri], page.Requests);
        Assert.True(await page.Run<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the window.");
        await page.Page.ScreenshotAsync(Path.Combine(Reports.Artefacts, $"{name}.png"), new ScreenshotOptions { FullPage = true });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Axe_finds_nothing_serious(bool dark)
    {
        await using var page = await chromium.Open(Reports.Demo, dark: dark);
        await page.Page.EvaluateExpressionAsync(new BundledAxeScriptProvider().GetScript());

        var findings = await page.Run<string[]>("axe.run().then(r => r.violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | ')))");

        Assert.Empty(findings);
    }

    [Fact]
    public async Task Dragging_over_a_chart_zooms_both_and_the_keyboard_zooms_out_again()
    {
        await using var page = await chromium.Open(Reports.Demo);
        var all = await Drawing(page);
        var box = await (await page.Page.QuerySelectorAsync("#power-chart .u-over")).BoundingBoxAsync();

        await page.Page.Mouse.MoveAsync(box.X + (box.Width * 0.4m), box.Y + 50);
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync(box.X + (box.Width * 0.5m), box.Y + 60, new MoveOptions { Steps = 5 });
        await page.Page.Mouse.UpAsync();
        var zoomed = await Drawing(page);
        await page.Page.FocusAsync("[data-zoom=all]");
        await page.Page.Keyboard.PressAsync("Enter");

        Assert.NotEqual(all, zoomed);
        Assert.Equal(all, await Drawing(page));
    }

    [Fact]
    public async Task Another_device_has_another_curve()
    {
        await using var page = await chromium.Open(Reports.Demo);
        var all = await Drawing(page);

        await page.Page.SelectAsync("#device", "1");

        Assert.NotEqual(all, await Drawing(page));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task A_heading_sorts_up_then_down_by_keyboard()
    {
        await using var page = await chromium.Open(Reports.Demo);
        var button = await page.Page.QuerySelectorAsync("#days th:nth-child(2) button");
        await button.PressAsync("Enter");
        var up = (await page.Column("days", 1)).Select(double.Parse).ToList();
        await button.PressAsync("Enter");
        var down = (await page.Column("days", 1)).Select(double.Parse).ToList();

        Assert.True(up.Count > 5);
        Assert.Equal(up.Order(), up);
        Assert.Equal(up.OrderDescending(), down);
        Assert.Equal("descending", await page.Run<string>("document.querySelector('#days th:nth-child(2)').getAttribute('aria-sort')"));
    }

    [Fact]
    public async Task The_fleet_is_filtered_by_text_and_by_faults()
    {
        await using var page = await chromium.Open(Reports.Demo);
        await page.Page.TypeAsync("#find", "demo000008");
        Assert.Equal(["DEMO000008"], await page.Column("devices", 1));

        await page.Run<string>("(document.getElementById('find').value = '')");
        await page.Page.SelectAsync("#show", "fault");
        Assert.All(await page.Column("devices", 4), faults => Assert.NotEqual("", faults));
        Assert.NotEmpty(await page.Column("devices", 4));
    }

    [Fact]
    public async Task Without_scripts_the_tables_are_there_and_nothing_that_does_not_work()
    {
        await using var page = await chromium.Open(Reports.Demo, scripts: false);
        var text = await (await page.Page.QuerySelectorAsync("body")).EvaluateFunctionAsync<string>("body => body.innerText");

        Assert.Contains("The charts need scripts.", text);
        Assert.Contains("DEMO000008", text);
        Assert.DoesNotContain("Zoom in", text);
        await page.Page.ScreenshotAsync(Path.Combine(Reports.Artefacts, "without-scripts.png"), new ScreenshotOptions { FullPage = true });
    }

    [Fact]
    public async Task What_comes_from_elsewhere_is_text_and_never_part_of_the_page()
    {
        var file = Path.Combine(Reports.Artefacts, "escaped.html");
        var script = Path.Combine(Reports.Artefacts, "escaped.ps1");
        File.WriteAllText(script, $$"""
            $evil = '</title></script><script>document.title = 1</script><img src=x onerror=alert(1)>'
            Connect-Growatt -Demo
            & {
                Get-GrowattHistory DEMO000001 -Type SPH -Last 02:00:00
                [pscustomobject]@{ SerialNumber = $evil; Start = '2026-05-01 10:00:00'; End = $null; Code = '117'; Message = $evil }
            } | Export-GrowattReport '{{file}}' -Title $evil
            """);
        Reports.Console($"-File {script}");
        await using var page = await chromium.Open(file);

        const string Evil = "</title></script><script>document.title = 1</script><img src=x onerror=alert(1)>";
        Assert.Equal(Evil, await page.Run<string>("document.title"));
        Assert.Equal(Evil, await page.Run<string>("document.querySelector('h1').textContent"));
        Assert.Equal([Evil], await page.Column("alarm-list", 0));
        Assert.Equal([Evil], await page.Column("alarm-list", 4));
        Assert.Equal(0, await page.Run<int>("document.images.length"));
        Assert.Empty(page.Complaints);
        Assert.Single(page.Requests);
    }

    [Fact]
    public async Task It_prints()
    {
        await using var page = await chromium.Open(Reports.Demo, dark: true);
        await page.Page.EmulateMediaTypeAsync(PuppeteerSharp.Media.MediaType.Print);
        await page.Page.SetViewportAsync(new ViewPortOptions { Width = 720, Height = 1000 });
        Assert.Equal("rgb(255, 255, 255)", await page.Run<string>("getComputedStyle(document.body).backgroundColor"));
        await page.Page.ScreenshotAsync(Path.Combine(Reports.Artefacts, "print.png"), new ScreenshotOptions { FullPage = true });
    }

    /// <summary>What both charts look like once they are drawn.</summary>
    private static async Task<string> Drawing(OpenPage page)
    {
        await page.Run<bool>("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
        return await page.Run<string>("['power-chart', 'soc-chart'].map(id => document.querySelector('#' + id + ' canvas').toDataURL()).join()");
    }
}
