using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>Cuts out of a sentence the words that a gap shows to its reader, so that what it says is the document's own wording.</summary>
internal static class CitedWords
{
    private const int Longest = 180;

    private static readonly WordSet Leads = WordSets.Of("cited-leads");

    private static readonly WordSet Clauses = WordSets.Of("cited-clauses");

    private static readonly WordSet Contrasts = WordSets.Of("contrasts");

    /// <summary>The sentence, or where it is long the clause around a token.</summary>
    public static Evidence Around(ArticleText text, Sentence sentence, int at)
    {
        if (sentence.End - sentence.Start <= Longest)
            return Trimmed(text, sentence.FirstToken, sentence.EndToken);
        var first = at;
        while (first > sentence.FirstToken && !OpensClause(text, first))
            first--;
        var end = at + 1;
        while (end < sentence.EndToken && !OpensClause(text, end))
            end++;
        if (first > sentence.FirstToken && text.Tokens[first].Lower is "," or ";" or ":" or "—" or "–" or "--")
            first++;
        while (first < at && Leads.Contains(text.Tokens[first].Lower))
            first++;
        return Trimmed(text, first, end);
    }

    /// <summary>The words in quotation marks, on one line.</summary>
    public static string Quoted(Evidence cited) => $"“{string.Join(' ', cited.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}”";

    private static Evidence Trimmed(ArticleText text, int first, int end)
    {
        while (end > first + 1 && text.Tokens[end - 1].Lower is "." or "," or ";" or ":" or "and" or "but" or "!" or "—")
            end--;
        return text.EvidenceOf(first, end);
    }

    /// <summary>A semicolon or dash, or a comma before a clause with a subject of its own.</summary>
    private static bool OpensClause(ArticleText text, int i)
    {
        var next = i + 1 < text.Tokens.Count ? text.Tokens[i + 1].Lower : "";
        return text.Tokens[i].Lower switch
        {
            ";" or ":" or "—" or "–" or "--" => true,
            "," => Clauses.Contains(next),
            var word when Contrasts.Contains(word) => true,
            _ => false,
        };
    }
}
