using System.IO.Compression;
using System.Text;

namespace Reports.Intake.Formats;

/// <summary>What a ZIP package holds: a Word document, an OpenDocument text, or files of any kind.</summary>
internal static class PackageFormat
{
    private const string OpenDocumentText = "application/vnd.oasis.opendocument.text";

    /// <exception cref="IntakeException">The package is broken, or holds no document.</exception>
    public static ArticleFormat Of(Seed seed, IntakeOptions options)
    {
        using var package = Package.Open(seed, options);
        if (package.Archive.GetEntry("word/document.xml") is not null)
            return ArticleFormat.Word;
        if (package.Archive.GetEntry("mimetype") is { Length: < 200 } type && Encoding.ASCII.GetString(package.Read(type)).Trim() == OpenDocumentText)
            return ArticleFormat.OpenDocument;
        if (package.Archive.GetEntry("[Content_Types].xml") is not null)
            throw new IntakeException(IntakeFault.Unsupported, $"{seed.Name} is an Office file without a text document in it. {SeedTypes.Advice}");
        if (IsDocumentName(seed.Name))
        {
            var extension = Path.GetExtension(seed.Name).ToLowerInvariant();
            throw new IntakeException(IntakeFault.Malformed,
                $"{seed.Name} is named {extension}, but it is a ZIP archive of other files. Name it .zip to have these read, or save the document anew as {extension}.");
        }

        throw new IntakeException(IntakeFault.Unsupported, $"{seed.Name} is an archive. Unpack it and give its files one by one.");
    }

    /// <summary>Whether a ZIP is one by construction: an Office or OpenDocument file of whatever kind.</summary>
    public static bool IsDocument(ZipArchive archive) =>
        archive.GetEntry("[Content_Types].xml") is not null || archive.GetEntry("mimetype") is not null;

    /// <summary>Whether a name promises such a file: what is in it is judged as a document, whatever it turns out to be.</summary>
    public static bool IsDocumentName(string name) => Path.GetExtension(name).ToLowerInvariant() is ".docx" or ".odt";
}
