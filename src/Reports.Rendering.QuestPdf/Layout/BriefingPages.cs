using System.Globalization;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Reports.Rendering.Model;
using Reports.Rendering.QuestPdf.Text;
using Reports.Rendering.QuestPdf.Versions;
using DocumentMetadata = QuestPDF.Infrastructure.DocumentMetadata;

namespace Reports.Rendering.QuestPdf.Layout;

/// <summary>A briefing as a document of QuestPDF.</summary>
internal sealed class BriefingPages(BriefingDocument document, PageFormat format, Look look, ShownText text, CancellationToken cancellationToken) : IDocument
{
    /// <summary>The date that a file without one gives: the bytes must not depend on the clock.</summary>
    private static readonly DateOnly NoDate = new(1970, 1, 1);

    private readonly BlockWriter _blocks = new(look, text);

    /// <summary>Number of pages, once they are made.</summary>
    public int Count { get; private set; }

    public DocumentMetadata GetMetadata()
    {
        var date = (document.Metadata.Date ?? NoDate).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return new DocumentMetadata
        {
            Title = text.Of(document.Metadata.Title),
            Subject = text.Of(document.Metadata.Subject),
            Keywords = text.Of(string.Join(", ", document.Metadata.Keywords)),
            Creator = text.Of(document.Metadata.Creator),
            Producer = "QuestPDF",
            CreationDate = date,
            ModifiedDate = date,
        }.InLanguage(document.Metadata.Language);
    }

    public DocumentSettings GetSettings() => new DocumentSettings().Conforming();

    public void Compose(IDocumentContainer container) => container.Page(page =>
    {
        page.Size(Look.PaperOf(format));
        page.MarginHorizontal(Look.Margin);
        page.MarginVertical(28);
        page.DefaultTextStyle(look.Body);
        page.Header().PaddingBottom(9).Element(Head);
        page.Content().Column(Sections);
        page.Footer().PaddingTop(8).Element(Foot);
    });

    private void Sections(ColumnDescriptor column)
    {
        column.Spacing(10);
        foreach (var section in document.Sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            column.Item().Section(section.Anchor).AsPart().Column(blocks => Blocks(blocks, section));
        }
    }

    private void Blocks(ColumnDescriptor column, Section section)
    {
        column.Spacing(4);
        // The ways back name sections by their number.
        var title = section.Number is { } number ? $"{number}  {section.Title}" : section.Title;
        List<Block> together = [];
        foreach (var block in section.Blocks)
        {
            together.Add(block);
            if (block.KeepWithNext || block is Heading)
                continue;
            Together(column.Item(), title, together);
            title = null;
            together = [];
        }
        if (together.Count > 0 || title is not null)
            Together(column.Item(), title, together);
    }

    /// <summary>Headings with what they head: not even the first lines of it go to the next page alone.</summary>
    private void Together(IContainer container, string? title, List<Block> blocks) => container.EnsureSpace(90).Column(column =>
    {
        column.Spacing(4);
        if (title is not null)
            column.Item().BorderBottom(0.75f).BorderColor(Look.Rule).PaddingBottom(2).AsHeading(2).Text(text.Of(title)).Style(look.Heading(2));
        foreach (var block in blocks)
            _blocks.Write(column.Item(), block);
    });

    private void Head(IContainer container) => container.Column(column =>
    {
        if (document.Furniture.Marking is { } marking)
            column.Item().AlignCenter().Text(text.Of(marking)).Style(look.Marking);
        column.Item().SkipOnce().BorderBottom(0.5f).BorderColor(Look.Rule).PaddingBottom(3).Text(text.Of(document.Furniture.RunningTitle)).Style(look.Furniture);
    });

    private void Foot(IContainer container) => container.Column(column =>
    {
        column.Item().BorderTop(0.5f).BorderColor(Look.Rule).PaddingTop(3).Row(row =>
        {
            row.RelativeItem().Text(text.Of(document.Furniture.Notice)).Style(look.Furniture);
            row.AutoItem().PaddingLeft(12).Text(number =>
            {
                number.DefaultTextStyle(look.Furniture);
                number.Span("Page ");
                number.CurrentPageNumber();
                number.Span(" of ");
                number.TotalPages().Format(total =>
                {
                    Count = Math.Max(Count, total ?? 0);
                    return total?.ToString(CultureInfo.InvariantCulture) ?? "";
                });
            });
        });
        if (document.Furniture.Marking is { } marking)
            column.Item().AlignCenter().Text(text.Of(marking)).Style(look.Marking);
    });
}
