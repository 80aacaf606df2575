using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors;

/// <summary>The lexicon attack-verbs.tsv. Safe to use from several threads at once.</summary>
internal sealed class AttackVerbs
{
    private readonly PhraseTable<AttackVerb> _verbs = new();

    public AttackVerbs()
    {
        foreach (var row in LexiconFile.Rows("attack-verbs"))
        {
            var verb = new AttackVerb(Enum.Parse<AttackVerbClass>(row[1], ignoreCase: true), row[2] == "strong");
            foreach (var form in row[0].Split('|'))
                _verbs.Add(form, verb);
        }
    }

    /// <summary>The verb that starts at a token, and its length in tokens with its particles.</summary>
    public (AttackVerb Value, int Length)? At(TokenList tokens, int position, int end) => _verbs.LongestAt(tokens, position, end);
}
