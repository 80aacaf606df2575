using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>What the document itself says is not known: the motive, the suspect, the cause, who or how many.</summary>
internal sealed class OpenQuestion : IGapRule
{
    private const int Most = 3;

    private static readonly WordSet Unsettled = WordSets.Of("open-words");

    private static readonly WordSet Settled = WordSets.Of("settled-words");

    private static readonly WordSet NoneFound = WordSets.Of("none-found");

    private static readonly WordSet Disclosing = WordSets.Of("disclosing-verbs");

    private static readonly WordSet Questions = WordSets.Of("question-words");

    private static readonly WordSet Negations = WordSets.Of("not-yet");

    private static readonly WordSet Asked = WordSets.Of("open-questions");

    private readonly ViolenceWords _violence = new();

    public string Rule => "open-question";

    public IEnumerable<Gap> Find(GapReading reading) => reading.Primary is null ? [] : Open(reading).Take(Most);

    private IEnumerable<Gap> Open(GapReading reading)
    {
        foreach (var sentence in reading.Text.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!IsOpen(reading.Text, sentence, i) || reading.IsOfAnother(i))
                    continue;
                var cited = CitedWords.Around(reading.Text, sentence, i);
                yield return new Gap { Kind = GapKind.NotStated, Text = $"Left open, as the document says: {CitedWords.Quoted(cited)}.", Evidence = [cited] };
                break;
            }
        }
    }

    private bool IsOpen(ArticleText text, Sentence sentence, int at)
    {
        var word = text.Tokens[at].Lower;
        if (Unsettled.Contains(word))
            return SentenceWords.Has(text, sentence, at - 6, at, Asked) || IsQuestion(text, sentence, at);
        if (Settled.Contains(word) && IsNegated(text, sentence, at))
            return SentenceWords.Has(text, sentence, at - 7, at, Asked) || (word is "clear" or "known" && IsQuestion(text, sentence, at));
        if (NoneFound.Contains(word))
            return HasNone(text, sentence, at);
        return Disclosing.Contains(word) && IsNegated(text, sentence, at) && IsQuestion(text, sentence, at);
    }

    /// <summary>"not clear who carried out the attack", "unknown how many were hurt": a question about the violence.</summary>
    private bool IsQuestion(ArticleText text, Sentence sentence, int at) =>
        at + 1 < sentence.EndToken && Questions.Contains(text.Tokens[at + 1].Lower) &&
        Enumerable.Range(at + 2, Math.Max(0, Math.Min(10, sentence.EndToken - at - 2))).Any(i => _violence.Contains(text.Tokens[i].Lower) || Asked.Contains(text.Tokens[i].Lower));

    /// <summary>"do not have a suspect", "no arrests", "no known motive".</summary>
    private static bool HasNone(ArticleText text, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(sentence.FirstToken, at - 4); i--)
        {
            if (text.Tokens[i].Lower is "no" or "without")
                return true;
            if (text.Tokens[i].Lower == "have" && IsNegated(text, sentence, i))
                return true;
        }

        return false;
    }

    private static bool IsNegated(ArticleText text, Sentence sentence, int at) => SentenceWords.IsNegated(text, sentence, at, Negations);
}
