using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pdf.Layout;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Tests.Pdf.Layout;

public sealed class LineBreakerTests : IDisposable
{
    private readonly TextShaper _shaper = new(FontLibrary.Shared, MissingGlyphs.Substitute);

    [Theory]
    [InlineData("", 0)]
    [InlineData("One", 1)]
    [InlineData("One two three four five six seven eight nine ten eleven twelve thirteen fourteen", 3)]
    public void Text_takes_as_few_lines_as_it_needs(string text, int lines) => Assert.Equal(lines, Lines(text, 150).Count);

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(333)]
    public void No_line_is_wider_than_asked(double width)
    {
        var text = $"A few words, then {new string('m', 400)} and well-meant/either–or words with a URL like example.org/{new string('x', 90)} at the end";
        Assert.All(Lines(text, width), line => Assert.True(line.Width <= width + 0.01));
    }

    [Fact]
    public void Citations_stay_with_the_word_before_them()
    {
        var setter = new TextSetter(_shaper, new(1));
        List<Inline> inlines = [new TextRun("alpha beta gamma"), new Citation(1, "s1", "c1-1")];
        var whole = setter.Lines(inlines, setter.Scale.Body, 1000)[0].Width;
        var broken = setter.Lines(inlines, setter.Scale.Body, whole - 1);
        Assert.Equal(2, broken.Count);
        Assert.True(broken[1].Width > setter.Lines([new TextRun("gamma")], setter.Scale.Body, 1000)[0].Width);
    }

    [Fact]
    public void Line_break_ends_a_line()
    {
        var setter = new TextSetter(_shaper, new(1));
        Assert.Equal(2, setter.Lines([new TextRun("one"), new LineBreak(), new TextRun("two")], setter.Scale.Body, 500).Count);
    }

    public void Dispose() => _shaper.Dispose();

    private List<TextLine> Lines(string text, double width)
    {
        var setter = new TextSetter(_shaper, new(1));
        return setter.Lines(text, setter.Scale.Body, width);
    }
}
