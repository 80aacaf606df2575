using Reports.Analysis.Text;

namespace Reports.Analysis.Actors;

/// <summary>Where a document tells of violence: the last words of nouns for events, and verbs that kill, attack or abduct. Read once, for several recognisers look for the nearest.</summary>
internal sealed class ToldDeeds
{
    private readonly List<int> _places = [];

    public ToldDeeds(TokenList tokens, ActorLexicons lexicons)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (lexicons.Events.EndsAt(tokens, i) || IsDeed(tokens, i, lexicons.Verbs))
                _places.Add(i);
        }
    }

    /// <summary>The last one at a token from <paramref name="first"/> on and before <paramref name="end"/>.</summary>
    public int? LastBefore(int end, int first = 0) =>
        FirstFrom(end) is var next and > 0 && _places[next - 1] >= first ? _places[next - 1] : null;

    /// <summary>The first one at a token or behind it.</summary>
    public int? NextFrom(int token) => FirstFrom(token) is var next && next < _places.Count ? _places[next] : null;

    private static bool IsDeed(TokenList tokens, int i, AttackVerbs verbs) =>
        tokens[i].Tag is "VBD" or "VBN" or "VBG" && verbs.At(tokens, i, tokens.Count) is { Value: { Strong: true, Class: AttackVerbClass.Kill or AttackVerbClass.Attack or AttackVerbClass.Abduct } };

    private int FirstFrom(int token) => _places.BinarySearch(token) is var found && found >= 0 ? found : ~found;
}
