using QuestPDF.Drawing;
using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.QuestPdf.Versions;

namespace Reports.Rendering.QuestPdf.Text;

/// <summary>The product's own fonts, made known to QuestPDF under names of their own; the machine's fonts are never looked at.</summary>
internal static class FontRegistration
{
    private static readonly Lazy<bool> Registered = new(Register);

    /// <summary>The families to try for a character, the wanted one first.</summary>
    public static IReadOnlyList<string> Families { get; } = ["Reports Sans", "Reports Arabic", "Reports Hebrew"];

    /// <summary>The family of titles and lead sentences; what it lacks is taken from the others.</summary>
    public const string Serif = "Reports Serif";

    /// <summary>Registers every font, once for the process.</summary>
    public static void Ensure() => _ = Registered.Value;

    private static bool Register()
    {
        QuestPdfFeatures.UseOnlyRegisteredFonts();
        var assembly = typeof(IBriefingRenderer).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith("Fonts/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
            throw new InvalidOperationException($"{assembly.GetName().Name} holds no fonts.");
        foreach (var name in names)
        {
            using var font = assembly.GetManifestResourceStream(name)!;
            FontManager.RegisterFontWithCustomName(FamilyOf(name), font);
        }
        return true;
    }

    /// <summary>Whether any font has a character.</summary>
    public static bool Has(int codePoint) => FontLibrary.Shared.Faces.Any(face => face.Has(codePoint));

    private static string FamilyOf(string resource) => resource switch
    {
        _ when resource.Contains("Arabic", StringComparison.Ordinal) => "Reports Arabic",
        _ when resource.Contains("Hebrew", StringComparison.Ordinal) => "Reports Hebrew",
        _ when resource.Contains("Serif", StringComparison.Ordinal) => Serif,
        _ => "Reports Sans",
    };
}
