using Reports.Briefings;

namespace Reports.Intake.Boilerplate;

/// <summary>
/// Takes out of an article's paragraphs what belongs to the page around it: promotion, link lists, newsletter, contact and share
/// lines, players' controls, notices, comment and reference sections. What is left out is listed with its reason. In doubt a line stays:
/// a lost sentence is worse than a leftover.
/// </summary>
internal sealed class BoilerplateRemover(BoilerplateLexicon lexicon)
{
    private const int LongestLine = 300;

    private const int LongestListHead = 60;

    /// <summary>Notes on the authors and the foot of a mailing have no more lines than this.</summary>
    private const int MostLinesOfFoot = 14;

    /// <summary>Nor are they as long beside the text.</summary>
    private const double MostOfFoot = 0.6;

    private const int MostLinesAbove = 2;

    /// <summary>The paragraphs that stay, and what was removed, both in the text's order.</summary>
    /// <param name="paragraphs">The text's paragraphs, each a line.</param>
    /// <param name="byline">Who wrote it, where stated: what is said of them under the text is no part of it.</param>
    public (IReadOnlyList<string> Kept, IReadOnlyList<RemovedText> Removed) Clean(IReadOnlyList<string> paragraphs, string? byline = null)
    {
        var lines = SectionHeadings.Apart(paragraphs);
        var reasons = new string?[lines.Count];
        for (var i = 0; i < reasons.Length; i++)
            reasons[i] = ReasonForLine(lines[i]);
        RemoveEndSections(lines, reasons);
        RemoveComments(lines, reasons);
        RemoveAuthorNotes(lines, reasons, byline);
        RemoveMailingFoot(lines, reasons);
        RemoveLinkLists(lines, reasons);
        RemoveEnclosedLines(lines, reasons);
        RemoveTrailingLinks(lines, reasons);
        return Apart(lines, reasons);
    }

    private string? ReasonForLine(string line) => line.Length > LongestLine || LineShape.IsLongRunningText(line)
        ? null
        : PageFurniture.ReasonFor(line) ?? lexicon.ReasonForLine(line);

    /// <summary>From a heading such as "References" to the next heading, or to the end.</summary>
    private void RemoveEndSections(List<string> lines, string?[] reasons)
    {
        string? section = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (SectionHeadings.TitleOf(lines[i]) is { } title)
                section = lexicon.ReasonForSection(title);
            if (section is not null)
                reasons[i] = section;
        }
    }

    /// <summary>After a comment section's heading nothing belongs to the article, if what follows looks like comments.</summary>
    private static void RemoveComments(List<string> lines, string?[] reasons)
    {
        var heading = Array.FindIndex(reasons, reason => reason == "comments");
        if (heading < 0 || heading < lines.Count / 3)
            return;
        var marks = reasons.AsSpan(heading + 1).Count("comments") + lines.Skip(heading + 1).Count(CommentMarks.IsMark);
        if (marks < 2)
            return;
        for (var i = heading; i < lines.Count; i++)
            reasons[i] ??= "comments";
    }

    /// <summary>Above the text and in its second half what introduces the authors, and near the end whatever follows a heading such as "About the author".</summary>
    private void RemoveAuthorNotes(List<string> lines, string?[] reasons, string? byline)
    {
        var names = AuthorNotes.Names(byline);
        var headed = false;
        for (var i = 0; i < lines.Count; i++)
        {
            headed |= lexicon.HeadsAuthorNotes(lines[i]) && IsFoot(lines, reasons, i);
            if (headed || ((i < MostLinesAbove || i >= lines.Count / 2) && AuthorNotes.Introduces(lines[i], names) && lexicon.SpeaksOfAuthor(lines[i])))
                reasons[i] ??= "author";
        }
    }

    /// <summary>Below the text: why the reader gets this, the sender's address, and how to get it no more.</summary>
    private void RemoveMailingFoot(List<string> lines, string?[] reasons)
    {
        for (var i = lines.Count / 2; i < lines.Count; i++)
        {
            if (lexicon.ReasonForFoot(lines[i]) is not { } reason || !IsFoot(lines, reasons, i))
                continue;
            for (; i < lines.Count; i++)
                reasons[i] ??= reason;
        }
    }

    /// <summary>What follows is a few lines and little beside the text before them.</summary>
    private static bool IsFoot(List<string> lines, string?[] reasons, int start)
    {
        var below = Enumerable.Range(start, lines.Count - start).Where(i => reasons[i] is null).ToList();
        return below.Count <= MostLinesOfFoot && below.Sum(i => lines[i].Length) <= MostOfFoot * lines.Take(start).Sum(line => line.Length);
    }

    /// <summary>The lines of a list of links under its heading, up to the next running text.</summary>
    private void RemoveLinkLists(List<string> lines, string?[] reasons)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > LongestListHead || LineShape.EndsSentence(lines[i]) || lexicon.ReasonForListHead(lines[i]) is not { } reason)
                continue;
            var end = i + 1;
            while (end < lines.Count && (reasons[end] is not null || LineShape.IsLinkLike(lines[end])))
                end++;
            if (end < lines.Count && end > i + 1 && !LineShape.IsBulleted(lines[end - 1]) && reasons[end - 1] is null)
                end--; // the line before running text may be the heading of that text
            if (end == i + 1 && !lexicon.IsWholeListHead(lines[i]))
                continue;
            for (var j = i; j < end; j++)
                reasons[j] ??= reason;
            i = end - 1;
        }
    }

    /// <summary>A few words between two lines of a player or a row of buttons belong to it.</summary>
    private static void RemoveEnclosedLines(List<string> lines, string?[] reasons)
    {
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (reasons[i] is null && reasons[i - 1] is "video player" or "share" && reasons[i + 1] is "video player" or "share"
                && !LineShape.EndsSentence(lines[i]) && LineShape.WordCount(lines[i]) <= 12)
            {
                reasons[i] = reasons[i - 1];
            }
        }
    }

    /// <summary>After the article's last sentence: headlines of other articles beside what is known to be promotion, bulleted lists.</summary>
    private static void RemoveTrailingLinks(List<string> lines, string?[] reasons)
    {
        var last = lines.Count - 1;
        while (last >= 0 && (reasons[last] is not null || !(LineShape.IsRunningText(lines[last]) || LineShape.IsBulletedSentence(lines[last]))))
            last--;
        if (last < 0)
            return;
        var promoted = reasons.AsSpan(last + 1).Contains("promotion");
        for (var i = last + 1; i < lines.Count; i++)
        {
            if (reasons[i] is null && promoted && (LineShape.IsHeadlineLike(lines[i]) || LineShape.IsBulleted(lines[i])))
                reasons[i] = "promotion";
        }
    }

    private (IReadOnlyList<string> Kept, IReadOnlyList<RemovedText> Removed) Apart(List<string> lines, string?[] reasons)
    {
        var kept = new List<string>(lines.Count);
        var removed = new List<RemovedText>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (reasons[i] is { } reason)
                removed.Add(new RemovedText(lines[i], reason));
            else if (!lexicon.MayHoldCue(lines[i]))
                kept.Add(lines[i]);
            else if (WithoutPromotionalSentences(lines[i], removed) is { Length: > 0 } rest)
                kept.Add(rest);
        }
        return (kept, removed);
    }

    private string WithoutPromotionalSentences(string paragraph, List<RemovedText> removed)
    {
        var sentences = SentenceCutter.Cut(paragraph);
        var reasons = sentences.Select(ReasonForSentence).ToArray();
        if (Array.TrueForAll(reasons, reason => reason is null))
            return paragraph;
        // What lies between two promotional sentences, or is cut off after the last one, is of their kind unless it is a whole sentence.
        for (var i = 1; i < sentences.Count; i++)
        {
            var enclosed = i + 1 == sentences.Count || reasons[i + 1] is not null;
            if (reasons[i] is null && reasons[i - 1] is not null && enclosed && !LineShape.EndsSentence(sentences[i]))
                reasons[i] = reasons[i - 1];
        }
        removed.AddRange(sentences.Zip(reasons).Where(pair => pair.Second is not null).Select(pair => new RemovedText(pair.First, pair.Second!)));
        return string.Join(' ', sentences.Where((_, i) => reasons[i] is null));
    }

    /// <summary>A quotation is the article's own, whatever it asks for.</summary>
    private string? ReasonForSentence(string sentence) =>
        sentence.Length > LongestLine || sentence.AsSpan().ContainsAny("\"“”") ? null
        : PageFurniture.IsNetworkRow(sentence) ? "share"
        : lexicon.ReasonForSentence(sentence);
}
