using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>Somebody is held for or suspected of the main incident, and the document does not say who it is.</summary>
internal sealed class UnnamedSuspect : IGapRule
{
    private static readonly WordSet Naming = WordSets.Of("suspect-words");

    public string Rule => "unnamed-suspect";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        if (reading.Primary is not { } primary || reading.Actors.Any(a => a.Kind == ActorKind.Person && a.Roles.Any(IsAuthor)) || NamesOne(reading))
            yield break;
        if (reading.Actors.FirstOrDefault(a => a.Kind == ActorKind.Unnamed && IsHeld(a, primary)) is { } suspect)
            yield return new Gap
            {
                Kind = GapKind.NotStated,
                Text = $"The document does not name {(Ranking.ActorWords.IsPlural(suspect) ? "those" : "the one")} suspected of {reading.NameOf(primary.Id)}.",
                Evidence = [suspect.Evidence[0]],
            };
    }

    private static bool IsAuthor(ActorRole role) => role.Role is RoleKind.Perpetrator or RoleKind.Planner;

    private static bool IsHeld(Actor actor, Incident primary)
    {
        var roles = actor.Roles.Where(r => IsAuthor(r) && r.Incident == primary.Id).ToList();
        return roles.Exists(r => r.Standing is Standing.Suspected or Standing.Accused) || (roles.Count > 0 && actor.Status is { Value: StatusValue.Captured or StatusValue.Charged, Hedged: false });
    }

    /// <summary>A person's name beside a word for a suspect: the document may name somebody whom no rule took for an actor.</summary>
    private static bool NamesOne(GapReading reading)
    {
        if (reading.Text.Tokens.Any(t => t.Lower is "identity" or "named" or "identified" && !reading.IsOfAnother(t.Index)))
            return true;
        var harmed = reading.Victims.SelectMany(v => v.Names).ToList();
        foreach (var name in reading.Text.Names.Where(n => n.Type == NameType.Person))
        {
            var words = reading.Text.TextOf(name.FirstToken, name.EndToken);
            var sentence = reading.Text.Sentences[reading.Text.Tokens[name.FirstToken].Sentence];
            if (!harmed.Exists(h => h.Contains(words, StringComparison.Ordinal)) && IsNear(reading.Text, sentence, name))
                return true;
        }

        return false;
    }

    private static bool IsNear(ArticleText text, Sentence sentence, NameMention name)
    {
        for (var i = Math.Max(sentence.FirstToken, name.FirstToken - 6); i < Math.Min(sentence.EndToken, name.EndToken + 8); i++)
        {
            if (Naming.Contains(text.Tokens[i].Lower))
                return true;
        }

        return false;
    }
}
