using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Reports.Intake.Tests.Samples;
using Reports.Tests;

namespace Reports.Cli.Tests;

/// <summary>Compiled ahead, without what no code refers to, the command writes what it writes on the runtime, to the last byte.</summary>
public sealed class NativeCommandTests : IDisposable
{
    private static readonly string[] Formats = ["txt", "md", "html", "docx", "odt", "rtf", "pdf", "eml"];

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [NativeFact]
    public async Task Every_format_gives_the_same_record_briefing_and_page()
    {
        foreach (var format in Formats)
            _line.Write($"in/article.{format}", SampleDocuments.Of(format));
        await AssertSameAsync("brief", "--html");
        Assert.Equal(3 * Formats.Length, WrittenBy("runtime").Count);
    }

    [NativeFact]
    public async Task The_seeds_give_the_same_records_briefings_and_pages()
    {
        foreach (var seed in Directory.GetFiles(Repository.PathOf("seeds")))
            _line.Write($"in/{Path.GetFileName(seed)}", await File.ReadAllBytesAsync(seed));
        await AssertSameAsync("brief", "--html");
        Assert.NotEmpty(WrittenBy("runtime"));
    }

    [NativeFact]
    public async Task An_archive_and_what_cannot_be_read_give_the_same_records_and_errors()
    {
        _line.Write("in/week.zip", Archive(SampleDocuments.Of("txt")));
        _line.Write("in/broken.pdf", "%PDF-1.7 and no more");
        _line.Write("in/broken.docx", "PK\u0003\u0004 and no more");
        _line.Write("in/empty.txt", "");
        _line.Write("in/french.txt", "Le ministre a déclaré que l’attaque contre la gare avait fait trois morts et que les auteurs étaient toujours recherchés par la police.");
        await AssertSameAsync("parse");
        Assert.Equal(4, WrittenBy("runtime").Keys.Count(name => name.EndsWith(".error.json", StringComparison.Ordinal)));
    }

    private async Task AssertSameAsync(string command, params string[] options)
    {
        var status = await _line.RunAsync([command, _line.PathOf("in"), "--out", _line.PathOf("runtime"), .. options]);
        Assert.Equal(status, await RunNativeAsync([command, _line.PathOf("in"), "--out", _line.PathOf("native"), .. options]));
        var (runtime, native) = (WrittenBy("runtime"), WrittenBy("native"));
        Assert.Equal(runtime.Keys, native.Keys);
        Assert.All(runtime.Keys, name => Assert.True(runtime[name].AsSpan().SequenceEqual(native[name]), name));
    }

    private static async Task<int> RunNativeAsync(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(NativeFactAttribute.Program!, arguments) { RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private SortedDictionary<string, byte[]> WrittenBy(string folder)
    {
        var root = _line.PathOf(folder);
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories);
        return new(files.ToDictionary(file => Path.GetRelativePath(root, file), File.ReadAllBytes), StringComparer.Ordinal);
    }

    private static byte[] Archive(byte[] article)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        using (var entry = archive.CreateEntry("monday/article.txt").Open())
            entry.Write(article);
        return bytes.ToArray();
    }
}
