using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>The lexicon of verbs that say what happened to persons. Safe to use from several threads at once.</summary>
internal sealed class CasualtyVerbs
{
    private readonly PhraseTable<CasualtyVerb> _forms = new();

    public CasualtyVerbs()
    {
        foreach (var row in LexiconFile.Rows("casualty-verbs"))
        {
            var outcome = Enum.Parse<Outcome>(row[5], ignoreCase: true);
            var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
            foreach (var (cell, form) in new[] { (row[0], VerbForm.Base), (row[1], VerbForm.Past), (row[2], VerbForm.Participle), (row[3], VerbForm.Third), (row[4], VerbForm.Ing) })
                forms[cell] = forms.GetValueOrDefault(cell) | form;
            foreach (var (word, form) in forms)
                _forms.Add(word, new CasualtyVerb(outcome, form, row[6] == "intransitive", row[7] == "yes"));
        }
    }

    /// <summary>The verb that starts at a token, and its length in tokens.</summary>
    public (CasualtyVerb Verb, int Length)? At(TokenList tokens, int position, int end) =>
        _forms.LongestAt(tokens, position, end) is var (verb, length) ? (verb, length) : null;
}
