using PuppeteerSharp;

namespace Growatt.Browser.Tests;

/// <summary>A page, with all that it complained of and asked for.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    public OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, e) => Complaints.Add(e.Message.Text);
        page.PageError += (_, e) => Complaints.Add(e.Message);
        page.Request += (_, e) => Requests.Add(e.Request.Url);
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public List<string> Requests { get; } = [];

    public Task<T> Run<T>(string script) => Page.EvaluateExpressionAsync<T>(script);

    public Task<string[]> Column(string table, int column) =>
        Run<string[]>($"[...document.querySelectorAll('#{table} tbody tr')].filter(row => !row.hidden).map(row => row.cells[{column}].textContent)");

    /// <summary>How many pixels of a chart have a colour.</summary>
    public Task<int> Drawn(string chart) => Run<int>(
        $"(() => {{ const c = document.querySelector('#{chart} canvas'); const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; let n = 0; for (let i = 0; i < d.length; i += 4) {{ if (d[i + 3] > 0 && Math.max(d[i], d[i + 1], d[i + 2]) - Math.min(d[i], d[i + 1], d[i + 2]) > 60) n++; }} return n; }})()");

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
