namespace Reports.Intake.Formats;

/// <summary>The forms in which an article comes in.</summary>
internal enum ArticleFormat
{
    PlainText,
    Markdown,
    Html,
    Pdf,
    Word,
    OpenDocument,
    RichText,
    Mail,
}
