using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Reports.Intake.Text;

namespace Reports.Intake.Markdown;

/// <summary>Reads Markdown: paragraphs, headings, quotations, items and rows without their marks.</summary>
internal sealed class MarkdownReader
{
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseYamlFrontMatter().Build();

    public ArticleDraft Read(string text)
    {
        var document = Markdig.Markdown.Parse(text, _pipeline);
        var matter = document.OfType<YamlFrontMatterBlock>().Select(block => FrontMatter.Of(block.Lines.ToString())).FirstOrDefault();
        var headline = document.FirstOrDefault(block => block is not YamlFrontMatterBlock) as HeadingBlock;
        var title = headline is { Level: 1 } ? Line(headline) : null;
        var paragraphs = new List<string>();
        foreach (var block in document)
        {
            if (title is null || block != headline)
                Write(block, paragraphs);
        }
        return new ArticleDraft
        {
            MediaType = "text/markdown",
            Title = title ?? matter?.Title,
            Byline = matter?.Byline,
            Publisher = matter?.Publisher,
            Published = matter?.Published,
            Paragraphs = paragraphs,
            CreditsInText = true,
        };
    }

    private static void Write(Block block, List<string> paragraphs)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock or HtmlBlock:
                break;
            case TableRow row:
                Add(string.Join(' ', row.Descendants<ParagraphBlock>().Select(Line).Where(cell => cell.Length > 0)), paragraphs);
                break;
            case ContainerBlock container:
                foreach (var inner in container)
                    Write(inner, paragraphs);
                break;
            case CodeBlock code:
                paragraphs.AddRange(ParagraphJoiner.Join(code.Lines.ToString()));
                break;
            case LeafBlock leaf:
                Add(Line(leaf), paragraphs);
                break;
        }
    }

    private static void Add(string line, List<string> paragraphs)
    {
        if (line.Length > 0)
            paragraphs.Add(line);
    }

    private static string Line(LeafBlock leaf)
    {
        var line = new StringBuilder();
        if (leaf.Inline is not null)
            Write(leaf.Inline, line);
        return WhiteSpace.Collapse(line.ToString());
    }

    private static void Write(ContainerInline container, StringBuilder line)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    line.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    line.Append(code.Content);
                    break;
                case AutolinkInline link:
                    line.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    line.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    line.Append(' ');
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    Write(inner, line);
                    break;
            }
        }
    }
}
