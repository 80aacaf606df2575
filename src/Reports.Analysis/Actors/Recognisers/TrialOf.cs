using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"Ali Reza's trial for the bombing", "the murder trial of Ali Reza", "the jury found Ali Reza guilty of the attack": whoever is tried for a deed of violence that the sentence names.</summary>
internal sealed class TrialOf : IActorRecogniser
{
    private static readonly WordSet Finding = WordSets.Of("verdict-verbs");

    private static readonly WordSet Proceedings = WordSets.Of("trials");

    private static readonly WordSet Crimes = WordSets.Of("crimes");

    public string Rule => "trial-of";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Proceedings.Contains(reading.Tokens[i].Lower) && (Owner(reading, sentence, i) ?? Behind(reading, sentence, i)) is { } tried && Deed(reading, sentence, sentence.FirstToken) is { } deed)
                Add(reading, tried, Standing.Accused, StatusValue.Charged, Math.Min(tried.FirstToken, i), Math.Max(tried.EndToken, i + 1), deed);
            if (reading.Tokens[i].Lower == "guilty" && Found(reading, sentence, i) is { } guilty && Deed(reading, sentence, i) is { } proven)
                Add(reading, guilty, Standing.Fact, StatusValue.Convicted, guilty.FirstToken, i + 1, proven);
        }
    }

    /// <summary>"Ali Reza's | murder trial".</summary>
    private static NameMention? Owner(ActorReading reading, Sentence sentence, int trial)
    {
        var i = trial - 1;
        while (i > sentence.FirstToken && reading.Tokens[i].Tag is "NN" or "JJ" or "NNP")
            i--;
        return i > sentence.FirstToken && reading.Tokens[i].Tag == "POS" ? Ending(reading, sentence, i) : null;
    }

    /// <summary>"the trial of | the accused Ali Reza".</summary>
    private static NameMention? Behind(ActorReading reading, Sentence sentence, int trial) =>
        trial + 2 < sentence.EndToken && reading.Tokens[trial + 1].Lower is "of" or "against" && reading.Phrases.At(trial + 2) is { } phrase ? Ending(reading, sentence, phrase.EndToken) : null;

    /// <summary>"found | Ali Reza | guilty".</summary>
    private static NameMention? Found(ActorReading reading, Sentence sentence, int guilty) =>
        Ending(reading, sentence, guilty) is { } name && name.FirstToken > sentence.FirstToken && Finding.Contains(reading.Tokens[name.FirstToken - 1].Lower) ? name : null;

    private static NameMention? Ending(ActorReading reading, Sentence sentence, int end) => reading.NamesIn(sentence).FirstOrDefault(name => name.EndToken == end && name.Type == NameType.Person);

    private static int? Deed(ActorReading reading, Sentence sentence, int start)
    {
        for (var i = start; i < sentence.EndToken; i++)
        {
            if (Crimes.Contains(reading.Tokens[i].Lower) || reading.Lexicons.Events.EndsAt(reading.Tokens, i))
                return i;
        }

        return null;
    }

    private void Add(ActorReading reading, NameMention name, Standing standing, StatusValue status, int first, int end, int deed)
    {
        if (reading.Entities.At(name.FirstToken) is not { Type: NameType.Person } person)
            return;
        var span = new TokenRange(first, end);
        var party = reading.Parties.OfEntity(person);
        party.Statuses.Add(new StatusClaim(status, Hedged: false, span, Rule));
        if (!party.Roles.Exists(role => role.Anchor == deed))
            ActorReading.AddRole(party, RoleKind.Perpetrator, standing, span, deed, Rule);
    }
}
