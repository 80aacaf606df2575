using System.IO.Compression;
using Reports.Briefings;

namespace Reports.Cli.Tests.Commands;

public sealed class ParseCommandTests : IDisposable
{
    private const string Article =
        "Gunmen killed 12 people in the Malian town of Tarna on Monday, the army said. The Northern Front claimed responsibility for the raid.";

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Every_input_gets_one_valid_record()
    {
        _line.Write("in/a.txt", Article);
        _line.Write("in/b.md", $"# Raid\n\n{Article}\n");

        var status = await _line.RunAsync("parse", _line.PathOf("in"), "--out", _line.PathOf("out"));

        Assert.Equal(0, status);
        Assert.Equal(["a.txt.json", "b.md.json"], OutputNames());
        Assert.Empty(BriefingValidator.Validate(Record("a.txt.json")));
        Assert.Contains("2 of 2 read", _line.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_stands_for_the_files_in_it_but_not_below_it_and_not_for_its_readme()
    {
        _line.Write("in/a.txt", Article);
        _line.Write("in/README.md", "# About these files");
        _line.Write("in/picture.gif", "GIF89a");
        _line.Write("in/deeper/b.txt", Article);

        Assert.Equal(0, await _line.RunAsync("parse", _line.PathOf("in"), "--out", _line.PathOf("out")));

        Assert.Equal(["a.txt.json"], OutputNames());
        Assert.Contains($"left out: {_line.PathOf("in", "README.md")}", _line.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_readme_that_is_named_is_read()
    {
        _line.Write("in/a.txt", Article);
        var readme = _line.Write("in/README.md", Article);

        Assert.Equal(0, await _line.RunAsync("parse", _line.PathOf("in"), readme, "--out", _line.PathOf("out")));

        Assert.Equal(["README.md.json", "a.txt.json"], OutputNames());
        Assert.DoesNotContain("left out", _line.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_readme_in_an_archive_is_left_out_with_a_message()
    {
        var file = _line.Write("week.zip", Archive(("a.txt", Article), ("README.md", "# About")));

        Assert.Equal(0, await _line.RunAsync("parse", file, "--out", _line.PathOf("out")));

        Assert.Equal(["a.txt.json"], Names("out", "week.zip"));
        Assert.Contains("left out: week.zip/README.md", _line.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_document_is_wrong_usage_and_the_kinds_are_listed()
    {
        _line.Write("in/picture.gif", "GIF89a");

        Assert.Equal(2, await _line.RunAsync("parse", _line.PathOf("in"), "--out", _line.PathOf("out")));
        Assert.Contains(".docx", _line.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_article_is_refused_and_the_kinds_are_listed()
    {
        var file = _line.Write("attacks.csv", "date,place,killed\n2015-11-20,Bamako,19\n");

        Assert.Equal(1, await _line.RunAsync("parse", file, "--out", _line.PathOf("out")));

        var failure = Failure("attacks.csv.error.json");
        Assert.Equal("unsupported", failure.Code);
        Assert.Contains(".docx", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_with_the_name_of_a_Word_file_is_refused_as_one()
    {
        var file = _line.Write("week.docx", Archive(("a.txt", Article)));

        Assert.Equal(1, await _line.RunAsync("parse", file, "--out", _line.PathOf("out")));

        Assert.Equal("malformed", Failure("week.docx.error.json").Code);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_gets_an_error_record_and_the_others_go_on()
    {
        _line.Write("in/a-empty.txt", "");
        _line.Write("in/b-good.txt", Article);

        var status = await _line.RunAsync("parse", _line.PathOf("in"), "--out", _line.PathOf("out"));

        Assert.Equal(1, status);
        Assert.Equal(["a-empty.txt.error.json", "b-good.txt.json"], OutputNames());
        Assert.Equal("empty", Failure("a-empty.txt.error.json").Code);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_with_both_figures()
    {
        var file = _line.Write("long.txt", new string('a', 2000));

        var status = await _line.RunAsync("parse", file, "--out", _line.PathOf("out"), "--max-bytes", "1000");

        var failure = Failure("long.txt.error.json");
        Assert.Equal(1, status);
        Assert.Equal("tooLarge", failure.Code);
        Assert.Contains("2000", failure.Message, StringComparison.Ordinal);
        Assert.Contains("1000", failure.Message, StringComparison.Ordinal);
        Assert.Equal(64, failure.Document.Id!.Length);
    }

    [Fact]
    public async Task A_better_upload_takes_its_error_record_away_and_a_worse_one_its_record()
    {
        var file = _line.Write("a.txt", "");
        await _line.RunAsync("parse", file, "--out", _line.PathOf("out"));
        _line.Write("a.txt", Article);
        await _line.RunAsync("parse", file, "--out", _line.PathOf("out"));
        Assert.Equal(["a.txt.json"], OutputNames());

        _line.Write("a.txt", "");
        await _line.RunAsync("parse", file, "--out", _line.PathOf("out"));
        Assert.Equal(["a.txt.error.json"], OutputNames());
    }

    [Fact]
    public async Task The_same_bytes_give_the_same_bytes_however_many_jobs()
    {
        for (var i = 0; i < 12; i++)
            _line.Write($"in/{i}.txt", $"{Article} It was attack number {i}.");

        await _line.RunAsync("parse", _line.PathOf("in"), "--out", _line.PathOf("one"), "--jobs", "1");
        await _line.RunAsync("parse", _line.PathOf("in"), "--out", _line.PathOf("many"), "--jobs", "6");

        foreach (var file in Directory.GetFiles(_line.PathOf("one")))
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(_line.PathOf("many", Path.GetFileName(file))));
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "missing.txt", "--out", "out")]
    [InlineData("parse", "missing.txt")]
    [InlineData("unknown")]
    public async Task Wrong_usage_ends_with_status_2(params string[] arguments)
    {
        Assert.Equal(2, await _line.RunAsync(arguments));
        Assert.NotEmpty(_line.Messages);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("many")]
    [InlineData("1.5")]
    public async Task Jobs_must_be_a_number_of_one_or_more(string jobs)
    {
        var file = _line.Write("a.txt", Article);

        Assert.Equal(2, await _line.RunAsync("parse", file, "--out", _line.PathOf("out"), "-j", jobs));
        Assert.Contains($"--jobs takes a whole number of 1 or more, not {jobs}.", _line.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_line.PathOf("out")));
    }

    [Fact]
    public async Task Two_inputs_of_one_name_are_refused_before_anything_is_written()
    {
        var first = _line.Write("x/a.txt", Article);
        var second = _line.Write("y/a.txt", Article);

        Assert.Equal(2, await _line.RunAsync("parse", first, second, "--out", _line.PathOf("out")));
        Assert.Contains("a.txt", _line.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_line.PathOf("out")));
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_written_to_is_wrong_usage_and_nothing_is_read()
    {
        var file = _line.Write("a.txt", Article);
        var notAFolder = _line.Write("taken", "This is a file.");

        var status = await _line.RunAsync("parse", file, "--out", notAFolder);

        Assert.Equal(2, status);
        Assert.Contains("cannot be written to", _line.Messages, StringComparison.Ordinal);
        Assert.Contains("--out", _line.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outputs_that_cannot_be_written_fail_their_document_alone()
    {
        _line.Write("in/a.txt", Article);
        _line.Write("in/b.txt", Article);
        Directory.CreateDirectory(_line.PathOf("out", "a.txt.json", "taken"));
        Directory.CreateDirectory(_line.PathOf("out", "a.txt.error.json", "taken"));

        var status = await _line.RunAsync("parse", _line.PathOf("in"), "--out", _line.PathOf("out"));

        Assert.Equal(1, status);
        Assert.True(File.Exists(_line.PathOf("out", "b.txt.json")));
        Assert.Contains("a.txt was read but", _line.Messages, StringComparison.Ordinal);
        Assert.Contains("could not be written either", _line.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_archive_holds_goes_into_a_folder_of_its_name()
    {
        _line.Write("in/week.zip", Archive(("monday/a.txt", Article), ("b.md", "# Raid\n\n" + Article), ("empty.txt", ""), ("logo.png", "PNG")));
        _line.Write("in/c.txt", Article);

        var status = await _line.RunAsync("parse", _line.PathOf("in"), "--out", _line.PathOf("out"));

        Assert.Equal(1, status);
        Assert.Equal(["b.md.json", "empty.txt.error.json", "monday"], Names("out", "week.zip"));
        Assert.Equal(["a.txt.json"], Names("out", "week.zip", "monday"));
        Assert.Equal("week.zip/monday/a.txt", Record(Path.Combine("week.zip", "monday", "a.txt.json")).Document.Name);
        Assert.Contains("3 of 4 read", _line.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_without_articles_gets_an_error_record()
    {
        var file = _line.Write("week.zip", Archive(("logo.png", "PNG")));

        var status = await _line.RunAsync("parse", file, "--out", _line.PathOf("out"));

        Assert.Equal(1, status);
        Assert.Equal("empty", Failure("week.zip.error.json").Code);
    }

    private static byte[] Archive(params (string Name, string Text)[] entries)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }

    private IEnumerable<string?> Names(params string[] folder) =>
        Directory.EnumerateFileSystemEntries(_line.PathOf(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    [Fact]
    public async Task Help_names_the_commands()
    {
        Assert.Equal(0, await _line.RunAsync("--help"));
        Assert.Contains("parse", _line.Output, StringComparison.Ordinal);
    }

    private string[] OutputNames() => [.. Directory.GetFiles(_line.PathOf("out")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private Briefing Record(string name) => BriefingJson.DeserializeBriefing(File.ReadAllBytes(_line.PathOf("out", name)));

    private FailureRecord Failure(string name) => BriefingJson.DeserializeFailure(File.ReadAllBytes(_line.PathOf("out", name)));
}
