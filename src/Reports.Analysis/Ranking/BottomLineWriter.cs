using System.Text;
using Reports.Analysis.Gaps;
using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>Writes the one sentence that tells the main incident, from the record's claims and their hedges alone.</summary>
internal static class BottomLineWriter
{
    private const int MostNames = 3;

    /// <summary>The sentence, or nothing where no incident is the main one.</summary>
    /// <param name="documentText">The text, for the articles before names.</param>
    /// <param name="incidents">The incidents.</param>
    /// <param name="actors">The actors, most central first.</param>
    /// <param name="victims">Who was harmed.</param>
    public static BottomLine? Write(string documentText, IReadOnlyList<Incident> incidents, IReadOnlyList<Actor> actors, IReadOnlyList<VictimGroup> victims)
    {
        if (incidents.FirstOrDefault(i => i.Primary) is not { } incident)
            return null;
        var evidence = new List<Evidence>(incident.Evidence.Take(2));
        var parts = Participants.Of(incident, actors, victims);
        var sentence = new StringBuilder(EventWords.Noun(incident));
        if (parts.Doers.Count > 0)
            sentence.Append(" by ").Append(Names(documentText, parts.Doers, evidence));
        if (Target(documentText, incident, actors) is { } target)
            sentence.Append(" on ").Append(target);
        if (incident.Place is { } place && !sentence.ToString().Contains(place.Text, StringComparison.OrdinalIgnoreCase))
            sentence.Append(EventWords.Place(place.Text));
        if (incident.Date is { } date)
            sentence.Append(EventWords.Date(date));
        sentence.Append(Outcome(incident, [.. victims.Where(v => v.Incident == incident.Id)]));
        evidence.AddRange(victims.Where(v => v.Incident == incident.Id && v.Scope == VictimScope.Total && !v.Superseded).Select(v => v.Evidence[0]).Take(2));
        foreach (var clause in Clauses(documentText, parts, evidence))
            sentence.Append("; ").Append(clause);
        return new BottomLine(sentence.Append('.').ToString(), [.. evidence.DistinctBy(e => (e.Start, e.End))]);
    }

    private static IEnumerable<string> Clauses(string text, Participants parts, List<Evidence> evidence)
    {
        if (parts.Claimants.Count > 0)
            yield return $"{Names(text, parts.Claimants, evidence)} claimed responsibility";
        if (parts.Accused.Count > 0)
            yield return $"{Names(text, parts.Accused, evidence)} {Are(parts.Accused)} accused of it{By(parts.Accused)}";
        if (parts.Suspected.Count > 0)
            yield return $"{Names(text, parts.Suspected, evidence)} {Are(parts.Suspected)} suspected of it";
        if (parts.Possible.Count > 0)
            yield return $"{Names(text, parts.Possible, evidence)} may have been behind it";
        if (parts.Deniers.Count > 0)
            yield return $"{Names(text, parts.Deniers, evidence)} denied it";
    }

    private static string Are(IReadOnlyList<Participant> accused) => accused.Count > 1 || ActorWords.IsPlural(accused[0].Actor) ? "are" : "is";

    private static string By(IReadOnlyList<Participant> accused) =>
        accused.Count == 1 && accused[0].Role.By is { Length: > 0 } by ? $" by {ActorWords.InSentence(by)}" : "";

    private static string Names(string text, IReadOnlyList<Participant> participants, List<Evidence> evidence)
    {
        var named = participants.Take(MostNames).ToList();
        evidence.AddRange(named.Select(p => p.Role.Evidence[0]));
        var names = named.ConvertAll(p => ActorWords.WithArticle(p.Actor, text));
        if (participants.Count > MostNames)
            names.Add("others");
        return Enumeration.Of(names);
    }

    /// <summary>What was attacked, unless it is the place itself, an actor or a mere word for persons.</summary>
    private static string? Target(string text, Incident incident, IReadOnlyList<Actor> actors)
    {
        foreach (var target in incident.Targets)
        {
            if (target.Length >= 60 || (incident.Place is { } stated && stated.Text.Contains(target, StringComparison.OrdinalIgnoreCase)) || (incident.Place is { } place && target.Contains(place.Text, StringComparison.OrdinalIgnoreCase)))
                continue;
            if (actors.Any(a => string.Equals(a.Name, target, StringComparison.OrdinalIgnoreCase)) || target.EndsWith("group", StringComparison.Ordinal) || target.EndsWith("groups", StringComparison.Ordinal))
                continue;
            return ActorWords.WithArticle(target, text);
        }

        return null;
    }

    private static string Outcome(Incident incident, IReadOnlyList<VictimGroup> victims) => (incident.Killed, incident.Wounded, incident.Abducted) switch
    {
        ({ Maximum: 0 }, null or { Maximum: 0 }, null) => " killed nobody",
        ({ } killed, { } wounded, _) when killed.Maximum != 0 && wounded.Maximum != 0 => $" killed {Who(killed, victims, Briefings.Outcome.Killed)} and wounded {Figures.Words(wounded)}",
        ({ } killed, _, _) when killed.Maximum != 0 => $" killed {Who(killed, victims, Briefings.Outcome.Killed)}",
        ({ Maximum: 0 }, { } wounded, _) when wounded.Maximum != 0 => $" killed nobody and wounded {Figures.Words(wounded)}",
        (_, { } wounded, _) when wounded.Maximum != 0 => $" wounded {Who(wounded, victims, Briefings.Outcome.Wounded)}",
        (_, _, { } abducted) when abducted.Maximum != 0 => $" took {Who(abducted, victims, Briefings.Outcome.Abducted)}",
        _ => " was reported",
    };

    /// <summary>One or two persons by name, where the names are all of them; else the figure.</summary>
    private static string Who(Count count, IReadOnlyList<VictimGroup> victims, Outcome outcome)
    {
        var harmed = victims.Where(v => v.Outcome == outcome && v.Category != VictimCategory.Attacker && !v.Superseded).ToList();
        var names = harmed.SelectMany(v => v.Names).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count is 1 or 2 && Figures.Exact(count) == names.Count && harmed.TrueForAll(v => v.Names.Count > 0 || v.Scope == VictimScope.Total)
            ? Enumeration.Of(names)
            : Figures.People(count);
    }
}
