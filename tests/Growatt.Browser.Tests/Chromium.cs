using PuppeteerSharp;

namespace Growatt.Browser.Tests;

/// <summary>The machine's Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>With this set, as in .ci/run, a machine without Chromium fails.</summary>
    private const string Required = "GROWATT_BROWSER_REQUIRED";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private IBrowser? _browser;

    private static string? Executable =>
        Names
            .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Executable is { } executable)
        {
            _browser = await Puppeteer.LaunchAsync(new LaunchOptions { ExecutablePath = executable, Args = ["--no-sandbox", "--lang=en-GB"], DefaultViewport = new ViewPortOptions { Width = 1280, Height = 900 } });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }
    }

    /// <summary>Opens a page; the test is skipped on a machine without Chromium.</summary>
    public async Task<OpenPage> Open(string file, bool scripts = true, bool dark = false, int width = 1280)
    {
        if (_browser is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable(Required) == "1", "No Chromium on this machine: the report is not looked at.");
            Assert.Fail($"{Required} is 1, and there is no Chromium.");
        }

        var page = await _browser.NewPageAsync();
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 900 });
        await page.SetJavaScriptEnabledAsync(scripts);
        await page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = dark ? "dark" : "light" }]);
        var opened = new OpenPage(page);
        await page.GoToAsync(new Uri(file).AbsoluteUri);
        return opened;
    }
}
