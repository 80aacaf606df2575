using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Relations;

/// <summary>The lexicons relation-nouns.tsv and relation-phrases.tsv. Safe to use from several threads at once.</summary>
internal sealed class RelationWords
{
    private readonly PhraseTable<RelationNoun> _nouns = new();
    private readonly PhraseTable<RelationPhrase> _phrases = new();

    public RelationWords()
    {
        foreach (var row in LexiconFile.Rows("relation-nouns"))
        {
            var noun = new RelationNoun(Enum.Parse<RelationType>(row[1], ignoreCase: true), Enum.Parse<RelationHolder>(row[2], ignoreCase: true));
            foreach (var form in row[0].Split('|'))
                _nouns.Add(form, noun);
        }

        foreach (var row in LexiconFile.Rows("relation-phrases"))
        {
            var phrase = new RelationPhrase(row[1] == "left", Enum.Parse<RelationType>(row[2], ignoreCase: true), Enum.Parse<RelationHolder>(row[3], ignoreCase: true));
            foreach (var form in row[0].Split('|'))
                _phrases.Add(form, phrase);
        }
    }

    /// <summary>The noun that starts at a token, and its length in tokens.</summary>
    public (RelationNoun Value, int Length)? NounAt(TokenList tokens, int position, int end) => _nouns.LongestAt(tokens, position, end);

    /// <summary>The phrase that starts at a token, and its length in tokens.</summary>
    public (RelationPhrase Value, int Length)? PhraseAt(TokenList tokens, int position, int end) => _phrases.LongestAt(tokens, position, end);
}
