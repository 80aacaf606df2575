using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Reports.Rendering.Html;
using Reports.Rendering.Model;
using Reports.Rendering.QuestPdf.Text;
using Reports.Rendering.QuestPdf.Versions;

namespace Reports.Rendering.QuestPdf.Layout;

/// <summary>Writes each kind of block.</summary>
internal sealed class BlockWriter
{
    /// <summary>Height that every page has room for, in points: a picture cannot be cut.</summary>
    private const double HighestPicture = 560;

    private readonly ShownText _text;
    private readonly ParagraphWriter _paragraphs;
    private readonly TableWriter _tables;
    private readonly EvidenceWriter _evidence;

    public BlockWriter(ShownText text)
    {
        _text = text;
        _paragraphs = new ParagraphWriter(text);
        _tables = new TableWriter(text, _paragraphs);
        _evidence = new EvidenceWriter(text);
    }

    public void Write(IContainer container, Block block)
    {
        // Paragraphs set their own anchor: they also stand in cells, where this is not called.
        if (block.Anchor is { } anchor && block is not Paragraph)
            container = container.Section(anchor);
        switch (block)
        {
            case Heading heading:
                container.PaddingTop(heading.Level == 3 ? 4 : 0).AsHeading(heading.Level).Text(_text.Of(heading.Text)).Style(Look.Heading(heading.Level));
                break;
            case Paragraph paragraph:
                _paragraphs.Write(container, paragraph, Look.Body);
                break;
            case Table table:
                _tables.Write(container, table);
                break;
            case EvidenceList evidence:
                _evidence.Write(container, evidence);
                break;
            case Figure figure:
                WriteFigure(container, figure);
                break;
            case FactGrid facts:
                WriteFacts(container, facts);
                break;
            case KeyFigures figures:
                WriteKeyFigures(container, figures);
                break;
            case Callout callout:
                WriteCallout(container, callout);
                break;
            default:
                throw new NotSupportedException($"A {block.GetType().Name} cannot be written.");
        }
    }

    private void WriteFigure(IContainer container, Figure figure) => container.Whole().Column(column =>
    {
        column.Spacing(3);
        column.Item().MaxWidth((float)(figure.Picture.Width * Math.Min(1, HighestPicture / figure.Picture.Height)))
            .Picture(SvgPicture.Document(figure.Picture, FontRegistration.Families[0], _text.Of), _text.Of(figure.Picture.AltText));
        _paragraphs.Write(column.Item().AsCaption(), figure.Caption, Look.Small);
    });

    private void WriteFacts(IContainer container, FactGrid grid) => container.Background(Look.Tint).Padding(8).Column(rows =>
    {
        rows.Spacing(6);
        foreach (var facts in grid.Facts.Chunk(3))
            rows.Item().Row(row =>
            {
                row.Spacing(12);
                foreach (var fact in facts)
                    row.RelativeItem().Column(column =>
                    {
                        column.Item().AsParagraph().Text(_text.Of(fact.Label)).Style(Look.Label);
                        _paragraphs.Write(column.Item(), fact.Value, Look.Cell);
                    });
                for (var missing = facts.Length; missing < 3; missing++)
                    row.RelativeItem();
            });
    });

    private void WriteKeyFigures(IContainer container, KeyFigures figures) => container.Column(column =>
    {
        column.Spacing(8);
        column.Item().Row(row =>
        {
            row.Spacing(12);
            foreach (var tile in figures.Tiles)
                row.RelativeItem().BorderTop(1.5f).BorderColor(Look.Accent).PaddingTop(3).Column(lines =>
                {
                    lines.Item().AsParagraph().Text(_text.Of(tile.Label)).Style(Look.Label);
                    lines.Item().AsParagraph().Text(_text.Of(tile.Value)).Style(tile.Stated ? Look.Numeral : Look.NumeralMissing);
                    _paragraphs.Write(lines.Item(), tile.Note, Look.Small);
                });
        });
        if (figures.Figure is { } figure)
            WriteFigure(column.Item(), figure);
    });

    private void WriteCallout(IContainer container, Callout callout) =>
        container.BorderLeft(2.5f).BorderColor(callout.Caution ? Look.Caution : Look.Accent).Background(Look.Tint).Padding(8).Column(column =>
        {
            column.Spacing(4);
            column.Item().AsParagraph().Text(_text.Of(callout.Label)).Style(callout.Caution ? Look.CautionLabel : Look.Label);
            foreach (var paragraph in callout.Paragraphs)
                _paragraphs.Write(column.Item(), paragraph, Look.Body);
        });
}
