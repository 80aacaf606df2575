using System.Globalization;
using System.Text;
using Reports.Analysis.Entities;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>Makes a view of an attribution and its speaker.</summary>
internal sealed class ViewComposer(ClauseMap map, LikelihoodReader likelihood)
{
    public View Compose(int number, Attribution attribution, Speaker speaker) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"s{number}"),
        Speaker = speaker,
        Mode = ModeOf(attribution.Pieces),
        Text = string.Join(' ', attribution.Pieces.Select(Wording)),
        Cue = attribution.Cue is { } cue && map.Text.TextOf(cue.First, cue.End).TrimEnd(':', ' ', '-', '–', '—', '―') is { Length: > 0 } words ? words : null,
        Likelihood = attribution.Pieces.Select(piece => likelihood.Read(map, piece)).FirstOrDefault(word => word is not null),
        Evidence = [.. Evidence(attribution)],
        Rule = attribution.Rule,
    };

    private IEnumerable<Evidence> Evidence(Attribution attribution)
    {
        foreach (var piece in attribution.Pieces)
            yield return map.Text.EvidenceOf(piece.First, piece.End, EvidencePart.Content);
        if (attribution.Cue is { } cue)
            yield return map.Text.EvidenceOf(cue.First, cue.End, EvidencePart.Cue);
        if (attribution is { Source: { } source, Cue: not null })
            yield return map.Text.EvidenceOf(source.First, ClosingComma(source, attribution.Cue.Value), EvidencePart.Source);
    }

    /// <summary>"said Doe, a former mayor, referring to": the comma that closes an appositive behind the cue belongs to it, as it does in front of one.</summary>
    private int ClosingComma(Source source, TokenRange cue)
    {
        var isOpen = source.First >= cue.End && map.Lower(source.End) is "," && map.SentenceOf(source.First) == map.SentenceOf(source.End);
        return isOpen && Enumerable.Range(source.PhraseEnd, Math.Max(0, source.End - source.PhraseEnd)).Any(i => map.Lower(i) is ",") ? source.End + 1 : source.End;
    }

    private ViewMode ModeOf(IReadOnlyList<TokenRange> pieces)
    {
        bool quoted = false, plain = false;
        foreach (var piece in pieces)
        {
            for (var i = piece.First; i < piece.End; i++)
            {
                if (map.QuotationAt(i) >= 0)
                    quoted = true;
                else if (char.IsLetterOrDigit(map.Tokens[i].Text[0]))
                    plain = true;
            }
        }

        return quoted ? plain ? ViewMode.Mixed : ViewMode.Direct : ViewMode.Indirect;
    }

    /// <summary>A piece as the text words it, without quotation marks, "that" in front and a comma behind.</summary>
    private string Wording(TokenRange piece)
    {
        var (first, end) = (piece.First, piece.End);
        while (end - 1 > first && (IsMark(end - 1) || map.Lower(end - 1) is ","))
            end--;
        while (first < end - 1 && (IsMark(first) || map.Lower(first) is "," || (first == piece.First && ContentShapes.IsComplementizer(map, first))))
            first++;
        var words = new StringBuilder();
        var at = map.Tokens[first].Start;
        for (var i = first; i < end; i++)
        {
            if (!IsMark(i))
                continue;
            words.Append(map.Text.Text, at, map.Tokens[i].Start - at);
            at = map.Tokens[i].End;
        }

        words.Append(map.Text.Text, at, map.Tokens[end - 1].End - at);
        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private bool IsMark(int token) => map.IsOpeningMark(token) || map.IsClosingMark(token);
}
