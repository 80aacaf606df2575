using Reports.Analysis.Entities;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>What a text says anywhere of the persons it names: "the journalist Ana Ruiz", "Ruiz, a Spanish national,", "Ruiz was a columnist".</summary>
internal sealed class PersonDescriptions
{
    private readonly Dictionary<Entity, List<(SentenceReading Sentence, PersonGroup Group)>> _byPerson = new(ReferenceEqualityComparer.Instance);

    public PersonDescriptions(IReadOnlyList<SentenceReading> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var g = 0; g < sentence.Groups.Count; g++)
            {
                if (sentence.Groups[g] is { Person: { } person, IsPronoun: false } named)
                    Read(sentence, g, named, person);
            }
        }
    }

    /// <summary>The phrases that describe a person, in reading order.</summary>
    public IReadOnlyList<(SentenceReading Sentence, PersonGroup Group)> Of(Entity person) => _byPerson.GetValueOrDefault(person) ?? [];

    private void Read(SentenceReading sentence, int index, PersonGroup named, Entity person)
    {
        if (named.Noun is not null)
            Add(person, sentence, named);
        var at = named.End;
        for (var g = index + 1; g < sentence.Groups.Count; g++)
        {
            var next = sentence.Groups[g];
            if (!IsDescription(sentence, next) || !Leads(sentence, at, next.First))
                return;
            Add(person, sentence, next);
            at = Math.Max(next.End, next.DescriptionEnd);
        }
    }

    /// <summary>"a columnist", "an Iranian general": one person, not named, no relative of somebody.</summary>
    private static bool IsDescription(SentenceReading sentence, PersonGroup group) =>
        group is { Name: null, IsPronoun: false, HasNumber: false, IsAdditional: false, Noun: { IsPlural: false, Category: not VictimCategory.Attacker } } && sentence.Lower(group.First) is "a" or "an";

    /// <summary>A comma, a form of "be", or both lead from the name to what describes it.</summary>
    private static bool Leads(SentenceReading sentence, int from, int to)
    {
        var at = sentence.Lower(from) == "," ? from + 1 : from;
        if (sentence.Lower(at) is "was" or "is" or "who" && at < to)
            at++;
        if (sentence.Lower(at) is "was" or "is" && sentence.Lower(at - 1) == "who")
            at++;
        return at == to && at > from;
    }

    private void Add(Entity person, SentenceReading sentence, PersonGroup group)
    {
        if (!_byPerson.TryGetValue(person, out var known))
            _byPerson[person] = known = [];
        known.Add((sentence, group));
    }
}
