using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Reports.Tests;

namespace Reports.Rendering.Tests.Html;

/// <summary>The page in a browser, as axe judges it.</summary>
public sealed class BrowserTests
{
    [ToolFact("chromium")]
    public async Task Axe_finds_no_violation()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Tools.Find("chromium"), Args = ["--no-sandbox", "--disable-gpu"] });
        foreach (var sample in new[] { "rich", "empty", "scripts", "hostile", "actors25" })
        {
            // axe is itself a script; the page's own policy would keep it out.
            var page = await browser.NewPageAsync(new() { BypassCSP = true });
            await page.SetContentAsync(HtmlRendererTests.Render(sample));
            var result = await page.RunAxe();
            Assert.True(result.Violations.Length == 0, $"{sample}: {string.Join("; ", result.Violations.Select(violation => $"{violation.Id} at {violation.Nodes[0].Html}"))}");
            Assert.NotEmpty(result.Passes);
            await page.CloseAsync();
        }
    }

    [ToolFact("chromium")]
    public async Task Pointing_at_a_citation_highlights_its_sentence_without_script()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Tools.Find("chromium"), Args = ["--no-sandbox", "--disable-gpu"] });
        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.SetContentAsync(HtmlRendererTests.Render("rich"));
        var sentence = page.Locator("#s1");
        var plain = await sentence.ScreenshotAsync();
        await page.Locator("a[href='#s1']").First.FocusAsync();
        Assert.NotEqual(plain, await sentence.ScreenshotAsync());
    }
}
