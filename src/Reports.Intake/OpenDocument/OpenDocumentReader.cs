using System.Text;
using System.Xml.Linq;
using Reports.Intake.Formats;
using Reports.Intake.Text;

namespace Reports.Intake.OpenDocument;

/// <summary>Reads ODT: headings, paragraphs, list items, table rows and notes, as they read with all tracked changes accepted.</summary>
internal sealed class OpenDocumentReader
{
    private static readonly XNamespace TextNames = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace TableNames = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace OfficeNames = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace StyleNames = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private readonly List<string> _paragraphs = [];
    private readonly List<string> _notes = [];
    private readonly Dictionary<string, string> _parents;
    private string? _title;

    private OpenDocumentReader(XDocument content) => _parents = content.Descendants(StyleNames + "style")
        .Where(style => style.Attribute(StyleNames + "name") is not null && style.Attribute(StyleNames + "parent-style-name") is not null)
        .DistinctBy(style => style.Attribute(StyleNames + "name")!.Value)
        .ToDictionary(style => style.Attribute(StyleNames + "name")!.Value, style => style.Attribute(StyleNames + "parent-style-name")!.Value);

    public static ArticleDraft Read(Seed seed, IntakeOptions options, CancellationToken cancellationToken)
    {
        using var package = Package.Open(seed, options);
        var manifest = package.Archive.GetEntry("META-INF/manifest.xml");
        if (manifest is not null && Encoding.UTF8.GetString(package.Read(manifest)).Contains("encryption-data", StringComparison.Ordinal))
            throw new IntakeException(IntakeFault.Encrypted, $"{seed.Name} is protected by a password. Save it without one and give it again.");
        var entry = package.Archive.GetEntry("content.xml") ?? throw new IntakeException(IntakeFault.Malformed, $"{seed.Name} has no content. Save it anew as ODT and give it again.");
        var content = XmlGuard.Load(package.Read(entry), seed.Name, options, cancellationToken);
        var reader = new OpenDocumentReader(content);
        if (content.Root?.Element(OfficeNames + "body") is { } body)
            reader.WriteBlocks(body);
        return new ArticleDraft
        {
            MediaType = "application/vnd.oasis.opendocument.text",
            Title = reader._title,
            Paragraphs = [.. reader._paragraphs, .. reader._notes],
            CreditsInText = true,
        };
    }

    private void WriteBlocks(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name == TextNames + "tracked-changes" || element.Name == OfficeNames + "annotation")
                continue;
            if (element.Name == TextNames + "p" || element.Name == TextNames + "h")
                WriteParagraph(element);
            else if (element.Name == TableNames + "table-row")
                Add(string.Join(' ', element.Descendants(TextNames + "p").Select(Line).Where(line => line.Length > 0)));
            else
                WriteBlocks(element);
        }
    }

    private void WriteParagraph(XElement element)
    {
        var line = Line(element);
        if (_title is null && _paragraphs.Count == 0 && line.Length > 0 && IsTitle(element))
            _title = line;
        else
            Add(line);
    }

    private void Add(string line)
    {
        if (line.Length > 0)
            _paragraphs.Add(line);
    }

    private bool IsTitle(XElement element)
    {
        var style = element.Attribute(TextNames + "style-name")?.Value ?? "";
        if (_parents.TryGetValue(style, out var parent))
            style = parent;
        return style == "Title" || (element.Name == TextNames + "h" && element.Attribute(TextNames + "outline-level")?.Value == "1");
    }

    private string Line(XElement element)
    {
        var line = new StringBuilder();
        Write(element, line);
        return WhiteSpace.Collapse(line.ToString());
    }

    private void Write(XElement element, StringBuilder line)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
                line.Append(text.Value);
            else if (node is XElement inner)
                WriteInline(inner, line);
        }
    }

    private void WriteInline(XElement inner, StringBuilder line)
    {
        if (inner.Name == TextNames + "s" || inner.Name == TextNames + "tab" || inner.Name == TextNames + "line-break")
            line.Append(' ');
        else if (inner.Name == TextNames + "note")
            _notes.AddRange(inner.Descendants(TextNames + "p").Select(Line).Where(note => note.Length > 0));
        else if (inner.Name != OfficeNames + "annotation")
            Write(inner, line);
    }
}
