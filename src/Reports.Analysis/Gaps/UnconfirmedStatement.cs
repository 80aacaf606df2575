using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>
/// Deaths, deeds and claims that the document calls unconfirmed or only reported, each in the document's own words; and who is suspected
/// of the main incident and no more.
/// </summary>
internal sealed class UnconfirmedStatement : IGapRule
{
    private const int Most = 4;

    private static readonly WordSet Confirming = WordSets.Of("confirming-verbs");

    private static readonly WordSet Denials = WordSets.Of("denials");

    private static readonly WordSet Pronouns = WordSets.Of("statement-pronouns");

    private static readonly WordSet StatementNouns = WordSets.Of("statement-nouns");

    private static readonly WordSet DeathWords = WordSets.Of("death-words");

    private readonly ViolenceWords _violence = new();

    public string Rule => "unconfirmed-statement";

    public IEnumerable<Gap> Find(GapReading reading) => reading.Primary is { } primary
        ? Fates(reading).Concat(Sentences(reading)).DistinctBy(g => g.Evidence[^1].Sentence).Take(Most).Concat(Suspicions(reading, primary))
        : [];

    private static IEnumerable<Gap> Fates(GapReading reading)
    {
        foreach (var actor in reading.Actors)
        {
            if (actor.Status is { Hedged: true } status && Fate(status.Value) is { } fate)
                yield return new Gap { Kind = GapKind.Unconfirmed, Text = $"The {fate} of {actor.Name} is not confirmed.", Evidence = status.Evidence };
        }
    }

    private static string? Fate(StatusValue value) => value switch
    {
        StatusValue.Killed => "death",
        StatusValue.Captured => "capture",
        StatusValue.Wounded => "wounding",
        _ => null,
    };

    private IEnumerable<Gap> Sentences(GapReading reading)
    {
        foreach (var sentence in reading.Text.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if ((IsCalledUnconfirmed(reading.Text, sentence, i) ? Unconfirmed(reading, sentence, i) : IsHedge(reading.Text.Tokens[i].Lower) ? Reported(reading, sentence, i) : null) is not { } gap)
                    continue;
                yield return gap;
                break;
            }
        }
    }

    /// <summary>"The death of X is not confirmed", else the words of the clause; where these only point back ("the report", "it"), with the sentence before.</summary>
    private Gap? Unconfirmed(GapReading reading, Sentence sentence, int at)
    {
        var cited = CitedWords.Around(reading.Text, sentence, at);
        if (SaysDeath(reading, sentence) && Dead(reading, sentence) is { } name)
            return new Gap { Kind = GapKind.Unconfirmed, Text = $"The death of {name} is not confirmed.", Evidence = [cited] };
        if (!PointsBack(reading.Text, cited) && IsViolent(reading.Text, cited))
            return new Gap { Kind = GapKind.Unconfirmed, Text = $"Unconfirmed, as the document says: {CitedWords.Quoted(cited)}.", Evidence = [cited] };
        var whole = reading.Text.EvidenceAt(sentence.Start, sentence.End);
        if (whole.Text.Length > cited.Text.Length + 12 && IsViolent(reading.Text, whole))
            return new Gap { Kind = GapKind.Unconfirmed, Text = $"Unconfirmed, as the document says: {CitedWords.Quoted(whole)}", Evidence = [whole] };
        if (sentence.Index == 0 || reading.Text.Sentences[sentence.Index - 1] is not { IsDateline: false } before || before.Paragraph != sentence.Paragraph)
            return null;
        var said = CitedWords.Around(reading.Text, before, before.EndToken - 1);
        return IsViolent(reading.Text, said) ? new Gap { Kind = GapKind.Unconfirmed, Text = $"Unconfirmed, as the document says: {CitedWords.Quoted(said)}.", Evidence = [said, cited] } : null;
    }

    private Gap? Reported(GapReading reading, Sentence sentence, int at)
    {
        for (var i = Math.Max(sentence.FirstToken, at - 2); i < Math.Min(sentence.EndToken, at + 7); i++)
        {
            if (i > at && reading.Text.Tokens[i].Lower is "," or ";")
                return null;
            if (!_violence.Contains(reading.Text.Tokens[i].Lower))
                continue;
            var cited = CitedWords.Around(reading.Text, sentence, at);
            return new Gap { Kind = GapKind.Unconfirmed, Text = $"Only reported, not confirmed: {CitedWords.Quoted(cited)}.", Evidence = [cited] };
        }

        return null;
    }

    /// <summary>Whoever has a name and is nothing surer than suspected.</summary>
    private static IEnumerable<Gap> Suspicions(GapReading reading, Incident primary)
    {
        foreach (var actor in reading.Actors.Where(a => a.Kind != ActorKind.Unnamed))
        {
            var roles = actor.Roles.Where(r => r.Incident == primary.Id && r.Role is RoleKind.Perpetrator or RoleKind.Planner or RoleKind.ClaimedResponsibility).ToList();
            if (roles.Count > 0 && roles.TrueForAll(r => r.Standing is Standing.Suspected or Standing.Possible))
                yield return new Gap { Kind = GapKind.Unconfirmed, Text = $"That {actor.Name} was behind {reading.NameOf(primary.Id)} is a suspicion, not an established fact.", Evidence = roles[0].Evidence };
        }
    }

    private static bool IsHedge(string word) => word is "reportedly" or "purportedly";

    private static bool IsCalledUnconfirmed(ArticleText text, Sentence sentence, int at) => text.Tokens[at].Lower switch
    {
        "unconfirmed" or "unverified" or "uncorroborated" => true,
        var word when Confirming.Contains(word) => SentenceWords.IsNegated(text, sentence, at, Denials),
        _ => false,
    };

    private bool IsViolent(ArticleText text, Evidence cited)
    {
        for (var i = text.TokenAt(cited.Start); i < text.Tokens.Count && text.Tokens[i].Start < cited.End; i++)
        {
            if (_violence.Contains(text.Tokens[i].Lower))
                return true;
        }

        return false;
    }

    /// <summary>"the report was never confirmed", "it could not be verified", "his death".</summary>
    private static bool PointsBack(ArticleText text, Evidence cited)
    {
        var first = text.TokenAt(cited.Start);
        var second = first + 1 < text.Tokens.Count ? text.Tokens[first + 1].Lower : "";
        return text.Tokens[first].Lower switch
        {
            var word when Pronouns.Contains(word) => true,
            "the" => StatementNouns.Contains(second),
            _ => false,
        };
    }

    private static bool SaysDeath(GapReading reading, Sentence sentence) => reading.Words(sentence).Any(w => DeathWords.Contains(w));

    /// <summary>The one dead whom the sentence names.</summary>
    private static string? Dead(GapReading reading, Sentence sentence)
    {
        var names = reading.Victims.Where(v => v.Outcome == Outcome.Killed && v.Names.Count == 1 && v.Evidence.Any(e => e.Sentence == sentence.Index)).Select(v => v.Names[0]).Distinct().ToList();
        return names.Count == 1 ? names[0] : null;
    }
}
