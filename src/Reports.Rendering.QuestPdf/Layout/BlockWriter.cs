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

    private const int FactsInRow = 4;

    /// <summary>Width of the column of key figures beside their picture, in points.</summary>
    private const float TileColumn = 146;

    /// <summary>Width of pictures that leave room for it, in points.</summary>
    private const double NarrowPicture = 335;

    private readonly Look _look;
    private readonly ShownText _text;
    private readonly ParagraphWriter _paragraphs;
    private readonly TableWriter _tables;
    private readonly EvidenceWriter _evidence;

    public BlockWriter(Look look, ShownText text)
    {
        _look = look;
        _text = text;
        _paragraphs = new ParagraphWriter(look, text);
        _tables = new TableWriter(look, text, _paragraphs);
        _evidence = new EvidenceWriter(look, text);
    }

    public void Write(IContainer container, Block block)
    {
        // Paragraphs set their own anchor: they also stand in cells, where this is not called.
        if (block.Anchor is { } anchor && block is not Paragraph)
            container = container.Section(anchor);
        switch (block)
        {
            case Heading heading:
                container.PaddingTop(heading.Level == 3 ? 4 : 0).AsHeading(heading.Level).Text(_text.Of(heading.Text)).Style(_look.Heading(heading.Level));
                break;
            case Paragraph paragraph:
                _paragraphs.Write(container, paragraph, _look.Body);
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
        _paragraphs.Write(column.Item().AsCaption(), figure.Caption, _look.Small);
    });

    private void WriteFacts(IContainer container, FactGrid grid) => container.Background(Look.Tint).Padding(6).Column(rows =>
    {
        rows.Spacing(4);
        foreach (var facts in grid.Facts.Chunk(FactsInRow))
            rows.Item().Row(row =>
            {
                row.Spacing(12);
                foreach (var fact in facts)
                    row.RelativeItem().Column(column =>
                    {
                        column.Item().AsParagraph().Text(_text.Of(fact.Label)).Style(_look.Label);
                        _paragraphs.Write(column.Item(), fact.Value, _look.Cell);
                    });
                for (var missing = facts.Length; missing < FactsInRow; missing++)
                    row.RelativeItem();
            });
    });

    private void WriteKeyFigures(IContainer container, KeyFigures figures)
    {
        if (figures.Figure is { Picture.Width: <= NarrowPicture } narrow)
            container.Row(row =>
            {
                row.Spacing(12);
                row.ConstantItem(TileColumn).Column(tiles =>
                {
                    tiles.Spacing(4);
                    foreach (var tile in figures.Tiles)
                        WriteTile(tiles.Item(), tile);
                });
                WriteFigure(row.RelativeItem(), narrow);
            });
        else
            container.Column(column =>
            {
                column.Spacing(6);
                column.Item().Row(row =>
                {
                    row.Spacing(12);
                    foreach (var tile in figures.Tiles)
                        WriteTile(row.RelativeItem(), tile);
                });
                if (figures.Figure is { } figure)
                    WriteFigure(column.Item(), figure);
            });
    }

    private void WriteTile(IContainer container, FigureTile tile) => container.BorderTop(1.5f).BorderColor(Look.Accent).PaddingTop(2).Column(lines =>
    {
        lines.Item().AsParagraph().Text(_text.Of(tile.Label)).Style(_look.Label);
        lines.Item().AsParagraph().Text(_text.Of(tile.Value)).Style(tile.Stated ? _look.Numeral : _look.NumeralMissing);
        _paragraphs.Write(lines.Item(), tile.Note, _look.Small);
    });

    private void WriteCallout(IContainer container, Callout callout) =>
        container.BorderLeft(2.5f).BorderColor(callout.Caution ? Look.Caution : Look.Accent).Background(Look.Tint).Padding(6).Column(column =>
        {
            column.Spacing(4);
            column.Item().AsParagraph().Text(_text.Of(callout.Label)).Style(callout.Caution ? _look.CautionLabel : _look.Label);
            foreach (var paragraph in callout.Paragraphs)
                _paragraphs.Write(column.Item(), paragraph, _look.Body);
        });
}
