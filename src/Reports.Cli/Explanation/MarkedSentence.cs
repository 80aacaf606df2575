using System.Text;
using Reports.Briefings;
using Spectre.Console;

namespace Reports.Cli.Explanation;

/// <summary>The sentences that a claim rests on, with its spans marked for a terminal.</summary>
internal static class MarkedSentence
{
    /// <summary>Each sentence once, in reading order, as console markup.</summary>
    public static IEnumerable<string> Of(SourceDocument document, IReadOnlyList<Evidence> evidence) =>
        evidence.GroupBy(span => span.Sentence).OrderBy(group => group.Key).Select(group => Mark(document, group.Key, [.. group]));

    private static string Mark(SourceDocument document, int sentence, List<Evidence> spans)
    {
        var end = Math.Max(document.Sentences[sentence].End, spans.Max(span => span.End));
        var at = document.Sentences[sentence].Start;
        var text = new StringBuilder();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (span.End <= at)
                continue;
            text.Append(Plain(document, at, Math.Max(at, span.Start)));
            text.Append($"[{Style(span.Part)}]").Append(Plain(document, Math.Max(at, span.Start), span.End)).Append("[/]");
            at = span.End;
        }

        return text.Append(Plain(document, at, end)).ToString();
    }

    private static string Plain(SourceDocument document, int start, int end) => document.Text[start..Math.Max(start, end)].ReplaceLineEndings(" ").EscapeMarkup();

    private static string Style(EvidencePart? part) => part switch
    {
        EvidencePart.Source => "green",
        EvidencePart.Cue => "yellow",
        _ => "aqua",
    };
}
