using QuestPDF.Elements.Table;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Reports.Rendering.QuestPdf.Text;

namespace Reports.Rendering.QuestPdf.Versions;

/// <summary>
/// What versions of QuestPDF have and others lack; the only file that knows. From 2026.7 on documents are tagged and conform to
/// PDF/UA-1 and PDF/A-3, and pictures are drawn; with 2023.12 the words are the same, untagged, and pictures are told in words.
/// The project file sets the constants from the package's version.
/// </summary>
internal static class QuestPdfFeatures
{
#if QUESTPDF_2026_7
    /// <summary>Looks at no font of the machine.</summary>
    public static void UseOnlyRegisteredFonts()
    {
#if !QUESTPDF_2026_9
        // Later versions never look at the machine's fonts unless told to.
        QuestPDF.Settings.UseEnvironmentFonts = false;
#endif
    }

    /// <summary>A style whose missing characters come from the other families.</summary>
    public static TextStyle InFamily(this TextStyle style, string family) =>
        style.FontFamily([family, .. FontRegistration.Families.Where(other => other != family)]);

    /// <summary>A style with a distance from baseline to baseline, in points like its size: here a share of the size.</summary>
    public static TextStyle Leaded(this TextStyle style, float size, float leading) => style.LineHeight(leading / size);

    public static DocumentMetadata InLanguage(this DocumentMetadata metadata, string language)
    {
        metadata.Language = language;
        return metadata;
    }

    public static DocumentSettings Conforming(this DocumentSettings settings)
    {
        settings.PDFUA_Conformance = PDFUA_Conformance.PDFUA_1;
        settings.PDFA_Conformance = PDFA_Conformance.PDFA_3A;
        return settings;
    }

    /// <summary>A heading; readers show it as a bookmark too.</summary>
    public static IContainer AsHeading(this IContainer container, int level) => level switch
    {
        1 => container.SemanticHeader1(),
        2 => container.SemanticHeader2(),
        3 => container.SemanticHeader3(),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Headings have levels 1 to 3."),
    };

    public static IContainer AsParagraph(this IContainer container) => container.SemanticParagraph();

    public static IContainer AsCaption(this IContainer container) => container.SemanticCaption();

    public static IContainer AsPart(this IContainer container) => container.SemanticSection();

    public static IContainer AsList(this IContainer container) => container.SemanticList();

    public static IContainer AsListItem(this IContainer container) => container.SemanticListItem();

    public static IContainer AsListLabel(this IContainer container) => container.SemanticListLabel();

    public static IContainer AsListBody(this IContainer container) => container.SemanticListItemBody();

    public static IContainer AsLink(this IContainer container, string description) => container.SemanticLink(description);

    public static void TaggedTable(this IContainer container, Action<TableDescriptor> table) => container.SemanticTable().Table(table);

    public static IContainer AsRowHeading(this ITableCellContainer cell) => cell.AsSemanticHorizontalHeader();

    /// <summary>Content that is not torn apart where a page can hold it.</summary>
    public static IContainer Whole(this IContainer container) => container.PreventPageBreak();

    /// <summary>A box inside a line of text, raised.</summary>
    public static IContainer RaisedBox(this TextDescriptor text) => text.Element(TextInjectedElementAlignment.AboveBaseline);

    public static void Picture(this IContainer container, string svg, string altText) => container.SemanticFigure(altText).Svg(svg).FitWidth();
#else
    /// <summary>From baseline to baseline in the product's fonts when nothing is said, as a share of the size.</summary>
    private const float NaturalLeading = 1.362f;

    public static void UseOnlyRegisteredFonts()
    {
        // This version matches registered families by name first; every style here names one.
    }

    public static TextStyle InFamily(this TextStyle style, string family)
    {
        var fallback = default(TextStyle);
        foreach (var other in FontRegistration.Families.Reverse().Where(other => other != family))
            fallback = fallback is null ? style.FontFamily(other) : style.FontFamily(other).Fallback(fallback);
        return style.FontFamily(family).Fallback(fallback);
    }

    /// <summary>A style with a distance from baseline to baseline: here a share of the natural distance in the product's fonts.</summary>
    public static TextStyle Leaded(this TextStyle style, float size, float leading) => style.LineHeight(leading / (size * NaturalLeading));

    public static DocumentMetadata InLanguage(this DocumentMetadata metadata, string language) => metadata;

    public static DocumentSettings Conforming(this DocumentSettings settings)
    {
        settings.PdfA = true;
        return settings;
    }

    public static IContainer AsHeading(this IContainer container, int level) =>
        level is >= 1 and <= 3 ? container : throw new ArgumentOutOfRangeException(nameof(level), level, "Headings have levels 1 to 3.");

    public static IContainer AsParagraph(this IContainer container) => container;

    public static IContainer AsCaption(this IContainer container) => container;

    public static IContainer AsPart(this IContainer container) => container;

    public static IContainer AsList(this IContainer container) => container;

    public static IContainer AsListItem(this IContainer container) => container;

    public static IContainer AsListLabel(this IContainer container) => container;

    public static IContainer AsListBody(this IContainer container) => container;

    public static IContainer AsLink(this IContainer container, string description) => container;

    public static void TaggedTable(this IContainer container, Action<TableDescriptor> table) => container.Table(table);

    public static IContainer AsRowHeading(this ITableCellContainer cell) => cell;

    public static IContainer Whole(this IContainer container) => container.EnsureSpace(60);

    public static IContainer RaisedBox(this TextDescriptor text) => text.Element();

    public static void Picture(this IContainer container, string svg, string altText) =>
        container.Border(0.5f).BorderColor("#c5ccd4").Padding(6).Text(altText);
#endif
}
