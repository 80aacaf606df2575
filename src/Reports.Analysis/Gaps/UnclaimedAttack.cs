using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>The document says that nobody claimed the attack, or names nobody for it.</summary>
internal sealed class UnclaimedAttack : IGapRule
{
    public string Rule => "unclaimed-attack";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        if (Denial(reading.Text) is { } said)
            yield return new Gap { Kind = GapKind.NotStated, Text = "Nobody has claimed responsibility, the document says.", Evidence = [said] };
        else if (reading.Primary is { } primary && Expects(primary.Type) && !reading.Actors.Any(IsClaimant))
            yield return new Gap { Kind = GapKind.NotStated, Text = "The document reports no claim of responsibility." };
    }

    private static bool Expects(IncidentType type) => type is not (IncidentType.Clash or IncidentType.Airstrike or IncidentType.Other);

    private static bool IsClaimant(Actor actor) => actor.Roles.Any(r => r.Role == RoleKind.ClaimedResponsibility || r.Standing == Standing.Claimed);

    /// <summary>"no group has claimed responsibility", "no claim of responsibility was made", "nobody has claimed".</summary>
    private static Evidence? Denial(ArticleText text)
    {
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!(text.Tokens[i].Lower is "claimed" or "claim" or "claims" or "taken" or "responsibility"))
                    continue;
                if (IsDenied(text, sentence, i) && text.Tokens.Skip(i).Take(4).Any(t => t.Lower == "responsibility"))
                    return text.EvidenceAt(sentence.Start, sentence.End);
            }
        }

        return null;
    }

    private static bool IsDenied(ArticleText text, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.FirstToken && i > at - 7; i--)
        {
            if (text.Tokens[i].Lower is "no" or "nobody" or "none")
                return true;
            if (text.Tokens[i].Lower is "," or ";" || (text.Tokens[i].Tag == "CC" && text.Tokens[i].Lower != "or"))
                return false;
        }

        return false;
    }
}
