using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>Votes on the kind of an event: its own words first, then the weapons and attackers around them.</summary>
internal static class IncidentTypes
{
    private const int ManyKilled = 10;

    /// <summary>What a word adds for its kind where it says that people were killed.</summary>
    private const double Deadly = 0.7;

    /// <summary>"Forces backed by air strikes captured the town": what the place fell in says more than what helped.</summary>
    private const double OfFight = 2.5;

    private static readonly WordSet Gunmen = WordSets.Of("gunmen");

    public static IncidentType Of(IReadOnlyList<SentenceReading> sentences, IncidentDraft draft, IEnumerable<IncidentType> weapons, Count? killed)
    {
        var votes = new Dictionary<IncidentType, double>();
        foreach (var trigger in draft.Triggers)
        {
            if (trigger.Type != IncidentType.Other && !IsOfAttackers(draft, trigger))
                Vote(trigger.Type, IsOfPolice(trigger) ? 0.5 : trigger is { Type: IncidentType.Clash, Strength: TriggerStrength.Strong } ? OfFight : trigger.Strength == TriggerStrength.Strong ? 2 : 0.8);
        }

        // "beheaded 20 men and set fire to houses": what people died of says more than what else was done
        foreach (var deed in draft.Triggers.Where(t => !IsOfAttackers(draft, t) && t is { Strength: TriggerStrength.Strong, Type: not IncidentType.Other } && draft.Casualties.Exists(c => c.Outcome == Outcome.Killed && c.Trigger >= t.First && c.Trigger < t.End)).DistinctBy(t => t.Type))
            Vote(deed.Type, Deadly);
        foreach (var weapon in weapons)
            Vote(weapon, 0.9);
        foreach (var index in draft.Triggers.Select(t => t.Sentence).Distinct())
        {
            var sentence = sentences[index];
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (Gunmen.Contains(sentence.Lower(i)))
                    Vote(IncidentType.ArmedAssault, 1.2);
                else if (sentence.Lower(i) is "bomber" or "bombers")
                    Vote(IncidentType.Bombing, 1);
                else if (sentence.Lower(i) is "knifeman" or "stabber")
                    Vote(IncidentType.Stabbing, 1);
            }
        }

        if (draft.Casualties.Count > 0 && draft.Casualties.TrueForAll(c => c is { Outcome: Outcome.Abducted, IsViolent: true }))
            Vote(IncidentType.Abduction, 1.5);

        if (draft.Casualties.Exists(c => c is { Outcome: Outcome.Abducted, Group.Noun.Singular: "hostage" } && c.Group.HasNumber))
            Vote(IncidentType.HostageTaking, 1.5);
        if (draft.Casualties.Exists(c => ViolenceEvidence.IsOfUnrest(sentences[c.Sentence], c)))
            Vote(IncidentType.Clash, 1);

        // "beheaded a hostage who was kidnapped in May": one dead is no mass
        if (killed?.Maximum == 1 && !draft.Triggers.Exists(t => t is { IsNoun: true, Type: IncidentType.MassKilling }))
            votes.Remove(IncidentType.MassKilling);

        // a vehicle full of explosives is a bomb, however it was brought
        if (votes.ContainsKey(IncidentType.VehicleRamming) && votes.GetValueOrDefault(IncidentType.Bombing) > 1)
            votes.Remove(IncidentType.VehicleRamming);
        if (votes.Count > 0)
            return votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key).First().Key;
        if (draft.Casualties.Exists(c => IsFighter(c, VictimCategory.Attacker)) && draft.Casualties.Exists(c => IsFighter(c, VictimCategory.Military)))
            return IncidentType.Clash;
        if (draft.Triggers.Exists(t => t is { Strength: TriggerStrength.Strong, Type: IncidentType.Other }))
            return IncidentType.Other;
        return (killed?.Minimum ?? killed?.Maximum) >= ManyKilled ? IncidentType.MassKilling : IncidentType.Other;

        // "attacked passengers with an axe before being shot dead by police"
        bool IsOfPolice(EventTrigger trigger) => !trigger.IsNoun && Victims.Rules.Forces.Act(sentences[trigger.Sentence], trigger.End);

        // "stabbed a soldier … The attacker was shot dead": how the attacker fell is not how he attacked
        static bool IsOfAttackers(IncidentDraft draft, EventTrigger trigger) =>
            !trigger.IsNoun && draft.Triggers.Exists(t => t.First != trigger.First && t is { Strength: TriggerStrength.Strong, Type: not IncidentType.Other })
            && draft.Casualties.Where(c => c.Trigger >= trigger.First && c.Trigger < trigger.End).ToList() is { Count: > 0 } harmed && harmed.TrueForAll(c => c.IsAttacker || c.Group.Noun?.Category == VictimCategory.Attacker);

        static bool IsFighter(CasualtyMention casualty, VictimCategory side) => casualty is { Outcome: Outcome.Killed, Group: { HasNumber: true } group } && group.Noun?.Category == side;

        void Vote(IncidentType type, double weight) => votes[type] = votes.GetValueOrDefault(type) + weight;
    }
}
