using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>The lexicon claim-verbs.tsv. Safe to use from several threads at once.</summary>
internal sealed class ClaimPhrases
{
    private readonly PhraseTable<ClaimPhrase> _phrases = new();

    public ClaimPhrases()
    {
        foreach (var row in LexiconFile.Rows("claim-verbs"))
        {
            var phrase = new ClaimPhrase(
                row[1] == "before",
                Enum.Parse<RoleKind>(row[2], ignoreCase: true),
                Enum.Parse<Standing>(row[3], ignoreCase: true),
                Enum.Parse<ClaimComplement>(row[4].Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
            foreach (var form in row[0].Split('|'))
                _phrases.Add(form, phrase);
        }
    }

    /// <summary>The phrase that starts at a token, and its length in tokens.</summary>
    public (ClaimPhrase Value, int Length)? At(TokenList tokens, int position, int end) => _phrases.LongestAt(tokens, position, end);
}
