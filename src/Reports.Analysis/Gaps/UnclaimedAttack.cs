using Reports.Analysis.Lexicons;
using Reports.Analysis.Ranking;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>
/// The document says that nobody claimed the attack; or it tells of an attack as groups make them and speaks of no claim. Of a crime with
/// a suspect nobody expects a claim, and of a state's own act none either.
/// </summary>
internal sealed class UnclaimedAttack : IGapRule
{
    private static readonly WordSet ClaimForms = WordSets.Of("claim-forms");

    private static readonly WordSet Attacks = WordSets.Of("attack-nouns");

    private static readonly WordSet SuspectWords = WordSets.Of("charged");

    public string Rule => "unclaimed-attack";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        if (reading.Primary is not { } primary)
            yield break;
        if (Denial(reading) is { } said)
            yield return new Gap { Kind = GapKind.NotStated, Text = "Nobody has claimed responsibility, the document says.", Evidence = [said] };
        else if (Expects(reading, primary) && !HasAuthor(reading, primary) && !HasSuspect(reading) && !reading.Text.Sentences.Any(s => ClaimWords.Are(reading.Text, s)))
            yield return new Gap { Kind = GapKind.NotStated, Text = "The document reports no claim of responsibility." };
    }

    /// <summary>Bombs, abductions and murders for a cause; with other arms an attack by several or on many.</summary>
    private static bool Expects(GapReading reading, Incident primary) => primary.Type switch
    {
        IncidentType.Bombing or IncidentType.Abduction or IncidentType.HostageTaking or IncidentType.Assassination or IncidentType.Sabotage => true,
        IncidentType.ArmedAssault or IncidentType.Stabbing or IncidentType.VehicleRamming => IsOnMany(primary.Killed) || reading.Actors.Any(a =>
            (a.Kind == ActorKind.Organization || (a.Kind == ActorKind.Unnamed && ActorWords.IsPlural(a))) && a.Roles.Any(r => r.Role == RoleKind.Perpetrator && r.Incident == primary.Id)),
        _ => false,
    };

    private static bool IsOnMany(Count? killed) => killed is { Minimum: > 2 } or { Minimum: null, Maximum: > 2 };

    /// <summary>A claimant, a person, or a state or its forces.</summary>
    private static bool HasAuthor(GapReading reading, Incident primary)
    {
        foreach (var actor in reading.Actors)
        {
            var roles = actor.Roles.Where(r => r.Role is RoleKind.Perpetrator or RoleKind.Planner or RoleKind.ClaimedResponsibility && (r.Incident == primary.Id || r.Incident is null)).ToList();
            if (roles.Exists(r => r.Role == RoleKind.ClaimedResponsibility || r.Standing == Standing.Claimed) || (roles.Count > 0 && (actor.Kind is ActorKind.Person or ActorKind.State || Forces.IsForce(actor.Name))))
                return true;
        }

        return false;
    }

    private static bool HasSuspect(GapReading reading) => reading.Text.Tokens.Any(t => SuspectWords.Contains(t.Lower) && !reading.IsOfAnother(t.Index));

    /// <summary>"no group has claimed responsibility", "there was no claim of responsibility", "nobody has said that they were behind it".</summary>
    private static Evidence? Denial(GapReading reading)
    {
        foreach (var sentence in reading.Text.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (IsClaim(reading.Text, sentence, i) && IsDenied(reading.Text, sentence, i) && !reading.IsOfAnother(i))
                    return reading.Text.EvidenceAt(sentence.Start, sentence.End);
            }
        }

        return null;
    }

    private static bool IsClaim(ArticleText text, Sentence sentence, int at)
    {
        var rest = text.Tokens.Between(at + 1, Math.Min(at + 7, sentence.EndToken)).Select(t => t.Lower).ToList();
        return text.Tokens[at].Lower switch
        {
            var verb when ClaimForms.Contains(verb) => rest.Take(4).Any(w => w is "responsibility" or "credit") || (text.Tokens[at].Lower[0] == 'c' && rest.Take(4).Any(w => Attacks.Contains(w))),
            "said" => rest.Contains("behind") || rest.Contains("responsible"),
            "responsibility" => rest.Take(4).Any(w => w is "claimed" or "taken"),
            _ => false,
        };
    }

    private static bool IsDenied(ArticleText text, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.FirstToken && i > at - 8; i--)
        {
            if (text.Tokens[i].Lower is "nobody" or "none" or "neither" || (text.Tokens[i].Lower == "no" && text.Tokens[i + 1].Lower is not ("doubt" or "longer")))
                return true;
            if (text.Tokens[i].Lower is "," or ";" || (text.Tokens[i].Tag == "CC" && text.Tokens[i].Lower != "or"))
                return false;
        }

        return false;
    }
}
