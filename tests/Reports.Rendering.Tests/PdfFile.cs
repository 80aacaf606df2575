using System.Diagnostics;
using Reports.Rendering.Model;
using Reports.Tests;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Reports.Rendering.Tests;

/// <summary>A rendered PDF as a reader's program sees it.</summary>
internal sealed class PdfFile : IDisposable
{
    private readonly PdfDocument _document;

    private PdfFile(byte[] bytes)
    {
        Bytes = bytes;
        _document = PdfDocument.Open(bytes);
    }

    public byte[] Bytes { get; }

    public int Pages => _document.NumberOfPages;

    public string? Title => _document.Information.Title;

    public string? Language => (_document.Structure.Catalog.CatalogDictionary.Data.GetValueOrDefault("Lang") as StringToken)?.Data
        ?? (_document.Structure.Catalog.CatalogDictionary.Data.GetValueOrDefault("Lang") as HexToken)?.Data;

    public static PdfFile Render(IBriefingRenderer renderer, BriefingDocument document, RenderingOptions? options = null)
    {
        using var output = new MemoryStream();
        renderer.Render(document, options ?? new(), output);
        return new(output.ToArray());
    }

    /// <summary>All letters in the order of the pages, without white space and compatibility forms.</summary>
    public string Letters() => TextOf.Compact(string.Concat(_document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)));

    public IEnumerable<string> Bookmarks() =>
        _document.TryGetBookmarks(out var bookmarks) ? bookmarks.GetNodes().Select(node => node.Title) : [];

    /// <summary>Names that links lead to.</summary>
    public IReadOnlyList<string> LinkTargets() =>
    [
        .. _document.GetPages().SelectMany(page => page.GetAnnotations())
            .Where(annotation => annotation.AnnotationDictionary.Data.ContainsKey("Dest"))
            .Select(annotation => NameOf(annotation.AnnotationDictionary.Data["Dest"])),
    ];

    /// <summary>Names that the file knows a place for.</summary>
    public IReadOnlySet<string> Destinations()
    {
        var token = _document.Structure.Catalog.CatalogDictionary.Data["Dests"];
        var dictionary = token as DictionaryToken ?? (DictionaryToken)_document.Structure.GetObject(((IndirectReferenceToken)token).Data).Data;
        return dictionary.Data.Keys.ToHashSet();
    }

    /// <summary>What a program says about the file.</summary>
    public (int Status, string Output) Ask(string tool, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        File.WriteAllBytes(path, Bytes);
        try
        {
            var start = new ProcessStartInfo(Tools.Find(tool)!, arguments.Select(argument => argument == "{}" ? path : argument)) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public void Dispose() => _document.Dispose();

    private static string NameOf(IToken token) => token switch
    {
        NameToken name => name.Data,
        StringToken text => text.Data,
        _ => throw new InvalidOperationException($"A link with the destination {token}."),
    };
}
