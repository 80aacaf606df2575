using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>The lexicon status-phrases.tsv. Safe to use from several threads at once.</summary>
internal sealed class StatusPhrases
{
    private readonly PhraseTable<StatusPhrase> _phrases = new();

    public StatusPhrases()
    {
        foreach (var row in LexiconFile.Rows("status-phrases"))
        {
            var phrase = new StatusPhrase(Enum.Parse<StatusValue>(row[1], ignoreCase: true), row[2] == "object");
            foreach (var form in row[0].Split('|'))
                _phrases.Add(form, phrase);
        }
    }

    /// <summary>The phrase that starts at a token, and its length in tokens.</summary>
    public (StatusPhrase Value, int Length)? At(TokenList tokens, int position, int end) => _phrases.LongestAt(tokens, position, end);
}
