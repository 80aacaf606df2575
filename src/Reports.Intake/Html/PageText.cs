using System.Text;
using Reports.Intake.Text;

namespace Reports.Intake.Html;

/// <summary>The paragraphs of an element, in reading order.</summary>
internal sealed class PageText
{
    private readonly List<PageParagraph> _paragraphs = [];
    private readonly StringBuilder _line = new();
    private int _breaks;
    private int _linked;
    private string _tag = "body";

    private PageText()
    {
    }

    public static List<PageParagraph> Of(PageNode article)
    {
        var text = new PageText();
        text.Write(article, inLink: false);
        text.EndParagraph();
        return text._paragraphs;
    }

    private void Write(PageNode node, bool inLink)
    {
        if (node.Text is { } text)
        {
            WriteText(text, inLink);
            return;
        }
        if (node.Tag == "br")
        {
            Break();
            return;
        }
        var outer = _tag;
        if (node.Tag is "td" or "th")
            _line.Append(' ');
        if (node.IsBlock)
        {
            EndParagraph();
            _tag = node.Tag;
        }
        foreach (var child in node.Children)
            Write(child, inLink || node.Tag == "a");
        if (node.IsBlock)
            EndParagraph();
        _tag = outer;
    }

    private void WriteText(string text, bool inLink)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _breaks = 0;
        if (inLink)
            _linked += text.Length;
        _line.Append(text);
    }

    /// <summary>One line break is a space, two are the end of a paragraph.</summary>
    private void Break()
    {
        if (++_breaks >= 2)
            EndParagraph();
        else
            _line.Append(' ');
    }

    private void EndParagraph()
    {
        _breaks = 0;
        if (_line.Length > 0)
        {
            var paragraph = WhiteSpace.Collapse(_line.ToString());
            if (paragraph.Length > 0)
                _paragraphs.Add(new PageParagraph(paragraph, _tag, Math.Min(1, (double)_linked / paragraph.Length)));
        }
        _line.Clear();
        _linked = 0;
    }
}
