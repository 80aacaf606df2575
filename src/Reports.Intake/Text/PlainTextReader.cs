namespace Reports.Intake.Text;

/// <summary>Reads plain text. It marks nothing, so that headline, byline and date are looked for in its first lines.</summary>
internal static class PlainTextReader
{
    public static ArticleDraft Read(string text) => new()
    {
        MediaType = "text/plain",
        Paragraphs = ParagraphJoiner.Join(text),
        CreditsInText = true,
    };
}
