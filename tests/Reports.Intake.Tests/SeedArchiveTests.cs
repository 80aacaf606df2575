using System.IO.Compression;
using System.Text;

namespace Reports.Intake.Tests;

public sealed class SeedArchiveTests
{
    [Fact]
    public void Each_supported_entry_becomes_a_seed_named_after_the_archive()
    {
        var archive = Zip(("b.txt", "one"), ("folder/", ""), ("folder/a.html", "two"), ("picture.jpg", "x"), (".hidden.txt", "x"), ("__MACOSX/b.txt", "x"));
        var seeds = SeedArchive.Expand(new Seed("reports.zip", archive));
        Assert.Equal(["reports.zip/b.txt", "reports.zip/folder/a.html"], seeds.Select(seed => seed.Name));
        Assert.Equal("two", Encoding.UTF8.GetString(seeds[1].Content.Span));
    }

    [Fact]
    public void Archives_in_the_archive_are_opened_too()
    {
        var seeds = SeedArchive.Expand(new Seed("outer.zip", Zip(("inner.zip", Zip(("a.txt", "one"))))));
        Assert.Equal(["outer.zip/inner.zip/a.txt"], seeds.Select(seed => seed.Name));
    }

    [Fact]
    public void A_seed_that_is_no_archive_is_returned_as_it_is()
    {
        var seed = new Seed("a.txt", "text"u8.ToArray());
        Assert.Same(seed, Assert.Single(SeedArchive.Expand(seed)));
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "a.zip/etc/passwd.txt")]
    [InlineData("/etc/passwd.txt", "a.zip/etc/passwd.txt")]
    [InlineData("c:\\windows\\a.txt", "a.zip/c_/windows/a.txt")]
    public void No_entry_leaves_the_archives_own_path(string entry, string name) =>
        Assert.Equal(name, Assert.Single(SeedArchive.Expand(new Seed("a.zip", Zip((entry, "x"))))).Name);

    [Fact]
    public void Entries_of_one_name_are_told_apart() =>
        Assert.Equal(["a.zip/b.txt", "a.zip/b (2).txt"], SeedArchive.Expand(new Seed("a.zip", Zip(("b.txt", "1"), ("b.txt", "2")))).Select(seed => seed.Name));

    [Fact]
    public void A_readme_is_left_out_and_told_of()
    {
        var leftOut = new List<string>();
        var inner = Zip(("readme.txt", "about"), ("b.txt", "two"));
        var archive = Zip(("README.md", "# About"u8.ToArray()), ("a.txt", "one"u8.ToArray()), ("inner.zip", inner));

        var seeds = SeedArchive.Expand(new Seed("a.zip", archive), null, leftOut.Add);

        Assert.Equal(["a.zip/a.txt", "a.zip/inner.zip/b.txt"], seeds.Select(seed => seed.Name));
        Assert.Equal(["a.zip/README.md", "a.zip/inner.zip/readme.txt"], leftOut);
    }

    [Fact]
    public void Nothing_readable_is_empty_and_the_kinds_are_listed()
    {
        var refusal = RefusalOf(Zip(("a.jpg", "x")));

        Assert.Equal(IntakeFault.Empty, refusal.Fault);
        Assert.Contains(SeedTypes.Kinds, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.docx")]
    [InlineData("report.odt")]
    public void What_is_named_as_a_document_is_no_archive(string name)
    {
        var seed = new Seed(name, Zip(("a.txt", "one")));

        Assert.Same(seed, Assert.Single(SeedArchive.Expand(seed)));
    }

    [Fact]
    public void A_truncated_archive_is_malformed() => Assert.Equal(IntakeFault.Malformed, FaultOf(Zip(("a.txt", "text"))[..40]));

    [Fact]
    public void An_expansion_bomb_is_too_large() => Assert.Equal(IntakeFault.TooLarge, FaultOf(Zip(("a.txt", new byte[30 * 1024 * 1024]))));

    [Fact]
    public void Many_small_bombs_are_too_large() =>
        Assert.Equal(IntakeFault.TooLarge, FaultOf(Zip([.. Enumerable.Range(0, 200).Select(i => ($"{i}.txt", new byte[1024 * 1024]))])));

    [Fact]
    public void Archives_nested_too_deep_are_too_large()
    {
        var archive = Zip(("a.txt", "text"));
        for (var i = 0; i < 10; i++)
            archive = Zip(("inner.zip", archive));
        Assert.Equal(IntakeFault.TooLarge, FaultOf(archive));
    }

    [Fact]
    public void Too_many_entries_are_too_large() =>
        Assert.Equal(IntakeFault.TooLarge, FaultOf(Zip([.. Enumerable.Range(0, 1001).Select(i => ($"{i}.txt", "x"u8.ToArray()))])));

    private static IntakeFault FaultOf(byte[] archive) => RefusalOf(archive).Fault;

    private static IntakeException RefusalOf(byte[] archive) => Assert.Throws<IntakeException>(() => SeedArchive.Expand(new Seed("a.zip", archive)));

    private static byte[] Zip(params (string Name, string Text)[] entries) => Zip([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text)))]);

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }
}
