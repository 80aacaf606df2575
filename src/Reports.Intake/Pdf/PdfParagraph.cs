using Reports.Intake.Boilerplate;

namespace Reports.Intake.Pdf;

/// <summary>A paragraph of a document, put together from its lines.</summary>
/// <param name="Text">Its text on one line.</param>
/// <param name="Size">Size of its letters.</param>
/// <param name="Linked">The share of it that is part of links.</param>
internal sealed record PdfParagraph(string Text, double Size, double Linked)
{
    /// <summary>As many words without a link are text, whether or not they end as a sentence.</summary>
    private const int ManyWords = 15;

    public bool IsLink => Linked >= 0.8 && !IsText;

    /// <summary>Running text, for all that can be seen: the article's own.</summary>
    public bool IsText { get; } = (Linked < 0.6 && LineShape.IsRunningText(Text)) || (Linked < 0.5 && LineShape.WordCount(Text) >= ManyWords);
}
