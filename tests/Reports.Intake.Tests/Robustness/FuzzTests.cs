using System.Globalization;
using System.Text;
using CsCheck;
using Reports.Intake.Tests.Samples;

namespace Reports.Intake.Tests.Robustness;

/// <summary>
/// Changed and invented uploads against every reader. A short run is part of every test run; set REPORTS_FUZZ_ITERATIONS for a long one
/// (see eng/fuzz-intake.sh).
/// </summary>
public sealed class FuzzTests
{
    private const int ShortRun = 150;

    private static readonly long Iterations =
        long.TryParse(Environment.GetEnvironmentVariable("REPORTS_FUZZ_ITERATIONS"), CultureInfo.InvariantCulture, out var iterations) ? iterations : ShortRun;

    private static readonly string[] Tokens =
    [
        "<p>", "</p>", "<div class=\"article-body\">", "<table><tr><td>", "<!--", "-->", "<script>", "&amp;", "&#x0;", "<a href=x>", "<br><br>", "{", "}", "\\par ",
        "\\u8220?", "\\'92", "\\bin99 ", "# ", "> ", "[x](y)", "| a | b |\n|---|---|\n", "```", "From: a\r\n", "Subject: b\r\n", "\r\n\r\n", "--", "== References ==", "Read more: ",
        "Most popular", "- ", "\n", "\n\n", "\f", "\u2029", "\0", "\uFFFD", "\uD800", "By Ana Example", "4 May 2021", "LONDON —", "The police said that four men died. ", "“", "”", "%PDF-1.4", "PK\x03\x04",
        "<?xml version=\"1.0\"?>", "<!DOCTYPE html>", "<html><body>", "stream", "endobj", "1 0 obj", "<<", ">>", "[",
    ];

    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("odt")]
    [InlineData("rtf")]
    [InlineData("pdf")]
    [InlineData("eml")]
    public void A_document_with_changed_bytes_gives_a_record_or_a_fault(string format)
    {
        var original = SampleDocuments.Of(format);
        var change = Gen.Select(Gen.Int[0, original.Length - 1], Gen.Byte[0, 255], Gen.Int[0, 3], (at, value, kind) => (at, value, kind));
        change.Array[1, 24].Sample(changes => Outcome.Of(Changed(original, changes), $"article.{format}"), iter: Iterations, threads: 1);
    }

    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("rtf")]
    [InlineData("eml")]
    [InlineData("pdf")]
    public void A_document_of_shuffled_pieces_gives_a_record_or_a_fault(string format)
    {
        var head = format switch { "html" => "<html><body>", "rtf" => "{\\rtf1 ", "eml" => "From: a@b.c\r\nSubject: x\r\n", "pdf" => "%PDF-1.4\n", _ => "" };
        Gen.Int[0, Tokens.Length - 1].Array[1, 200].Sample(
            pieces => Outcome.Of(Encoding.UTF8.GetBytes(head + string.Concat(pieces.Select(piece => Tokens[piece]))), $"article.{format}"), iter: Iterations, threads: 1);
    }

    [Fact]
    public void Any_bytes_under_any_name_give_a_record_or_a_fault()
    {
        string[] names = ["a.txt", "a.html", "a.pdf", "a.docx", "a.eml", "a.rtf", "a.zip", "a"];
        Gen.Select(Gen.Byte[0, 255].Array[0, 600], Gen.Int[0, names.Length - 1], (bytes, name) => (bytes, name))
            .Sample(upload => Outcome.Of(upload.bytes, names[upload.name]), iter: Iterations, threads: 1);
    }

    [Fact]
    public void No_word_of_plain_prose_is_lost()
    {
        string[] words = ["police", "said", "four", "men", "the", "militia", "bridge", "Tuesday", "attack", "nobody", "claimed", "wounded", "of", "a", "near", "village"];
        var sentence = Gen.Int[0, words.Length - 1].Array[8, 25].Select(picks => $"The {string.Join(' ', picks.Select(pick => words[pick]))}.");
        var paragraph = sentence.Array[1, 5].Select(sentences => string.Join(' ', sentences));
        paragraph.Array[1, 8].Sample(paragraphs => Reading.ParagraphsOf(Reading.Of(string.Join("\n\n", paragraphs))).SequenceEqual(paragraphs), iter: Iterations, threads: 1);
    }

    private static byte[] Changed(byte[] original, (int At, byte Value, int Kind)[] changes)
    {
        var bytes = original.ToList();
        foreach (var (at, value, kind) in changes)
        {
            var place = Math.Min(at, bytes.Count - 1);
            if (place < 0)
                break;
            switch (kind)
            {
                case 0:
                    bytes[place] = value;
                    break;
                case 1:
                    bytes.Insert(place, value);
                    break;
                case 2:
                    bytes.RemoveRange(place, Math.Min(value, bytes.Count - place));
                    break;
                default:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(value, bytes.Count - place)));
                    break;
            }
        }
        return [.. bytes];
    }
}
