using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Reports.Pipeline.Web;
using Reports.Tests;

namespace Reports.Pipeline.Tests.Web;

/// <summary>The list of briefings as a browser shows it.</summary>
public sealed class CatalogueBrowserTests
{
    private static readonly CatalogueEntry[] Entries =
    [
        .. CataloguePageTests.Hostile,
        CataloguePageTests.Entry(new string('n', 900), new string('W', 300), "briefed"),
        new("pending.txt", null, null, null, "pending", null, DateTimeOffset.UnixEpoch, null),
    ];

    [ToolFact("chromium")]
    public async Task It_passes_axe_fits_a_narrow_screen_runs_no_hostile_title_and_works_by_keyboard()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await LaunchAsync(playwright);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await OpenAsync(browser, new BrowserNewContextOptions { ColorScheme = scheme });
            var result = await page.RunAxe();
            Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
            Assert.Equal("Briefings", await page.TitleAsync());
        }

        var narrow = await OpenAsync(browser, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        Assert.Equal(320, await narrow.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty((await narrow.RunAxe()).Violations.Select(violation => violation.Id));

        var links = await narrow.Locator("a").CountAsync();
        for (var index = 0; index < links; index++)
        {
            await narrow.Keyboard.PressAsync("Tab");
            Assert.Equal(
                await narrow.Locator("a").Nth(index).GetAttributeAsync("href"),
                await narrow.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
            Assert.NotEqual("none", await narrow.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        }
    }

    [ToolFact("chromium")]
    public async Task It_shows_everything_without_script()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await LaunchAsync(playwright);
        var page = await OpenAsync(browser, new BrowserNewContextOptions { JavaScriptEnabled = false });
        Assert.Equal(Entries.Length, await page.Locator("li").CountAsync());
        var text = await page.Locator("main").InnerTextAsync();
        Assert.Contains(Entries.Length.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
        Assert.Contains("<script>document.title='owned'</script>", text, StringComparison.Ordinal);
    }

    private static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(
        new BrowserTypeLaunchOptions { ExecutablePath = Tools.Find("chromium"), Args = ["--no-sandbox"] });

    private static async Task<IPage> OpenAsync(IBrowser browser, BrowserNewContextOptions options)
    {
        var page = await (await browser.NewContextAsync(options)).NewPageAsync();
        await page.SetContentAsync(CataloguePage.Html(Entries, "key"));
        return page;
    }
}
