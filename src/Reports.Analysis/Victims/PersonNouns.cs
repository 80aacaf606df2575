using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>The lexicon of nouns for persons. Safe to use from several threads at once.</summary>
internal sealed class PersonNouns
{
    private readonly PhraseTable<PersonNoun> _nouns = new();

    public PersonNouns()
    {
        foreach (var row in LexiconFile.Rows("occupations"))
        {
            var category = Enum.Parse<VictimCategory>(row[2], ignoreCase: true);
            var occupation = row[3] == "yes";
            _nouns.Add(row[1], new PersonNoun(row[0], category, occupation, true));
            _nouns.Add(row[0], new PersonNoun(row[0], category, occupation, row[0] == row[1]));
        }
    }

    /// <summary>The noun that ends at a token: "police officer" rather than "officer".</summary>
    public PersonNoun? EndingAt(TokenList tokens, int position, int start) =>
        _nouns.LongestEndingAt(tokens, position, start)?.Value ?? Compound(tokens[position].Lower);

    /// <summary>"concertgoers", "22-year-old": persons by the form of the word.</summary>
    public static bool IsAgentive(Token token, bool modified)
    {
        var lower = token.Lower;
        if (lower.EndsWith("-year-old", StringComparison.Ordinal) || lower.EndsWith("-year-olds", StringComparison.Ordinal))
            return true;
        if (token.Tag is not ("NN" or "NNS") || lower.Length < 6)
            return false;
        return lower.EndsWith("goer", StringComparison.Ordinal) || lower.EndsWith("goers", StringComparison.Ordinal) || lower.EndsWith("men", StringComparison.Ordinal) && lower is not ("specimen" or "abdomen" or "regimen") ||
               lower.EndsWith("women", StringComparison.Ordinal) || lower.EndsWith("ists", StringComparison.Ordinal) || (lower.EndsWith("ist", StringComparison.Ordinal) && modified) || lower.EndsWith("makers", StringComparison.Ordinal);
    }

    /// <summary>"ex-soldier", "sub-inspector": the part behind the last hyphen.</summary>
    private PersonNoun? Compound(string lower)
    {
        var dash = lower.LastIndexOf('-');
        if (dash <= 0 || dash == lower.Length - 1)
            return null;
        var token = new Token { Index = 0, Start = 0, End = 0, Text = lower[(dash + 1)..], Lower = lower[(dash + 1)..], Sentence = 0 };
        return _nouns.LongestEndingAt([token], 0, 0)?.Value;
    }
}
