using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>A sentence with its phrases for persons, as the casualty rules read it.</summary>
internal sealed class SentenceReading(ArticleReading article, Sentence sentence, IReadOnlyList<PersonGroup> groups)
{
    private int _lists;

    public ArticleReading Article { get; } = article;

    public Sentence Sentence { get; } = sentence;

    public int First => Sentence.FirstToken;

    public int End => Sentence.EndToken;

    public IReadOnlyList<PersonGroup> Groups { get; } = groups;

    public TokenList Tokens => Article.Tokens;

    public string Lower(int index) => index >= First && index < End ? Tokens[index].Lower : "";

    public string Tag(int index) => index >= First && index < End ? Tokens[index].Tag : "";

    /// <summary>Index in <see cref="Groups"/> of the phrase that starts at a token, -1 where none does.</summary>
    public int GroupStartingAt(int token)
    {
        for (var i = 0; i < Groups.Count; i++)
        {
            if (Groups[i].First == token)
                return i;
        }

        return -1;
    }

    /// <summary>Index in <see cref="Groups"/> of the phrase that ends before a token, -1 where none does.</summary>
    public int GroupEndingAt(int token)
    {
        for (var i = Groups.Count - 1; i >= 0; i--)
        {
            if (Groups[i].End == token)
                return i;
        }

        return -1;
    }

    /// <summary>A number for a list of phrases, not used before.</summary>
    public int NextList() => (Sentence.Index * 100) + ++_lists;

    public CasualtyMention Mention(string rule, Outcome outcome, PersonGroup group, int trigger, int first, int end) => new()
    {
        Rule = rule,
        Outcome = outcome,
        Group = group,
        Trigger = trigger,
        First = Math.Min(first, group.First),
        End = Math.Max(end, group.End),
        Sentence = Sentence.Index,
    };
}
