using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"Ana Ruiz, who with her husband carried out the massacre": the husband, whom the text names elsewhere ("her husband, Omar Said"), took part too.</summary>
internal sealed class InCompany : IActorRecogniser
{
    private static readonly WordSet Prepositions = WordSets.Of("company-prepositions");

    private static readonly WordSet Kin = WordSets.Of("kin");

    public string Rule => "in-company";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken - 2; i++)
        {
            if (!Prepositions.Contains(reading.Tokens[i].Lower) || reading.Tokens[i + 1].Tag != "PRP$" || !Kin.Contains(reading.Tokens[i + 2].Lower) || reading.Tokens[i - 1].Tag is not ("WP" or "RB" or ","))
                continue;
            if (DeedOf(reading, sentence, i) is { } deed && Named(reading, i + 2) is { } companion && reading.Parties.OfEntity(companion) is { Roles.Count: 0 } party)
                party.Roles.Add(deed with { Rule = Rule });
        }
    }

    /// <summary>What a person did in whose company it was: told of right before, and with the deed behind the company.</summary>
    private static RoleClaim? DeedOf(ActorReading reading, Sentence sentence, int with) =>
        reading.Parties.All.Where(party => party.Kind == ActorKind.Person && party.FormsWithin(sentence.FirstToken, with).Any()).SelectMany(party => party.Roles).FirstOrDefault(role => role.Role == RoleKind.Perpetrator && role.Anchor > with && role.Anchor < sentence.EndToken);

    /// <summary>The only person whom the text calls by the same word: "her husband, Omar Said".</summary>
    private static Entity? Named(ActorReading reading, int kin) =>
        reading.Entities.Entities.Where(entity => entity.Type == NameType.Person && entity.Descriptions.Any(description => description.First > 0 && reading.Tokens[description.End - 1].Lower == reading.Tokens[kin].Lower && reading.Tokens[description.First].Lower == reading.Tokens[kin - 1].Lower)).Take(2).ToList() is [var only] ? only : null;
}
