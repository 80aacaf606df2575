using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Reports.Rendering.Model;
using Reports.Rendering.QuestPdf.Text;
using Reports.Rendering.QuestPdf.Versions;

namespace Reports.Rendering.QuestPdf.Layout;

/// <summary>Writes the cited sentences, each with its place in the source and the way back to its claims.</summary>
internal sealed class EvidenceWriter(Look look, ShownText text)
{
    public void Write(IContainer container, EvidenceList evidence) => container.AsList().Column(column =>
    {
        column.Spacing(2.5f);
        foreach (var entry in evidence.Entries)
            column.Item().Section(entry.Anchor).AsListItem().Row(row => Write(row, entry));
    });

    private void Write(RowDescriptor row, EvidenceEntry entry)
    {
        row.ConstantItem(18).AsListLabel().Text($"{entry.Number}").Style(look.Label.FontColor(Look.Accent));
        // Label and body are all that an item of a list may hold.
        row.RelativeItem().AsListBody().Row(body =>
        {
            body.RelativeItem().Text(text.Of(entry.Text)).Style(look.Evidence);
            body.ConstantItem(8);
            body.ConstantItem(92).Inlined(notes => WriteNotes(notes, entry));
        });
    }

    private void WriteNotes(InlinedDescriptor notes, EvidenceEntry entry)
    {
        notes.Spacing(4);
        notes.Item().AsParagraph().Text(text.Of(entry.Place)).Style(look.Small);
        foreach (var back in entry.CitedIn)
        {
            var words = text.Of(back.Words);
            notes.Item().AsParagraph().AsLink($"Back to {words}").SectionLink(back.Target).Text(words).Style(look.Small.FontColor(Look.Accent));
        }
    }
}
