using Reports.Analysis.Lexicons;
using Reports.Analysis.Ranking;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>The document tells of attackers who are no suicide bombers and never speaks of an arrest, a flight or their death.</summary>
internal sealed class MissingFate : IGapRule
{
    private static readonly WordSet Attackers = WordSets.Of("attackers-at-large");

    private static readonly WordSet Be = WordSets.Of("be-before-capture");

    private static readonly WordSet Fates = WordSets.Of("attacker-fates");

    public string Rule => "missing-fate";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        if (reading.Primary is not { } primary || reading.Victims.Any(v => v.Incident == primary.Id && v.Category == VictimCategory.Attacker) || reading.Actors.Any(a => a.Status is not null && a.Roles.Any(r => r.Incident == primary.Id)))
            yield break;
        if (reading.Actors.FirstOrDefault(a => IsGunmen(a, primary)) is { } attackers && !reading.Text.Tokens.Any(t => Fates.Contains(t.Lower)) && !SaysShotOrCaught(reading))
            yield return new Gap { Kind = GapKind.NotStated, Text = $"The document does not say what became of {Definite(attackers.Name)}." };
    }

    private static bool IsGunmen(Actor actor, Incident primary) =>
        actor.Kind == ActorKind.Unnamed && Attackers.Contains(ActorWords.HeadOf(actor.Name).ToLowerInvariant()) &&
        actor.Roles.Any(r => r is { Role: RoleKind.Perpetrator, Standing: Standing.Fact } && r.Incident == primary.Id);

    /// <summary>"was captured", "was shot": said of anybody.</summary>
    private static bool SaysShotOrCaught(GapReading reading) => reading.Text.Tokens.Any(t =>
        t.Index > 0 && t.Lower is "captured" or "caught" or "shot" && Be.Contains(reading.Text.Tokens[t.Index - 1].Lower));

    private static string Definite(string name)
    {
        var words = ActorWords.InSentence(name);
        foreach (var article in (string[])["the ", "a ", "an ", "some "])
        {
            if (words.StartsWith(article, StringComparison.Ordinal))
                return $"the {words[article.Length..]}";
        }

        return $"the {words}";
    }
}
