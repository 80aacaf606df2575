using System.Text;
using System.Text.RegularExpressions;
using Reports.Analysis.Gaps;
using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>Writes the one sentence that tells the main incident, from the record's claims and their hedges alone; of what is doubtful it says less.</summary>
internal static partial class BottomLineWriter
{
    /// <summary>Name of the writer in a record, before those of the recognisers whose claims it tells.</summary>
    public const string Id = "bottomLine";

    private const int MostNames = 3;

    /// <summary>The sentence, or nothing where no incident is the main one.</summary>
    /// <param name="documentText">The text, for the articles before names.</param>
    /// <param name="incidents">The incidents.</param>
    /// <param name="actors">The actors, most central first.</param>
    /// <param name="victims">Who was harmed.</param>
    /// <param name="views">Who said what: a speaker is no place.</param>
    public static BottomLine? Write(string documentText, IReadOnlyList<Incident> incidents, IReadOnlyList<Actor> actors, IReadOnlyList<VictimGroup> victims, IReadOnlyList<View> views)
    {
        if (incidents.FirstOrDefault(i => i.Primary) is not { } incident)
            return null;
        var evidence = new List<Evidence>(incident.Evidence.Take(2));
        var parts = Participants.Of(incident, actors, victims);
        var noun = EventWords.Noun(incident);
        var sentence = new StringBuilder(noun);
        if (parts.Doers.Count > 0)
            sentence.Append(incident.Type == IncidentType.Clash ? " involving " : " by ").Append(Names(documentText, parts.Doers, evidence));
        sentence.Append(Where(documentText, noun, incident, actors, views));
        if (incident.Date is { } date)
            sentence.Append(EventWords.Date(date));
        sentence.Append(OutcomeWords.Of(incident, victims, [.. parts.Doers.Select(d => d.Actor.Name)]));
        var harmed = victims.Where(v => v.Incident == incident.Id && !v.Superseded && v.Category != VictimCategory.Attacker).OrderBy(v => v.Scope).Take(3).ToList();
        evidence.AddRange(harmed.Select(v => v.Evidence[0]));
        foreach (var clause in Clauses(documentText, parts, evidence))
            sentence.Append("; ").Append(clause);
        string?[] rules = [Id, incident.Rule, .. parts.All.Select(p => p.Role.Rule), .. harmed.Select(v => v.Rule)];
        return new BottomLine(DoubledWord().Replace(sentence.Append('.').ToString(), "$1"), [.. evidence.DistinctBy(e => (e.Start, e.End))]) { Rule = string.Join(" + ", rules.OfType<string>().Distinct()) };
    }

    private static IEnumerable<string> Clauses(string text, Participants parts, List<Evidence> evidence)
    {
        if (parts.Claimants.Count > 0)
            yield return $"{Names(text, parts.Claimants, evidence)} claimed responsibility";
        foreach (var (accused, denies) in ByDenial(parts.Accused))
            yield return $"{Names(text, accused, evidence)} {Are(accused)} accused of it{By(text, accused)}{denies}";
        foreach (var (suspected, denies) in ByDenial(parts.Suspected))
            yield return $"{Names(text, suspected, evidence)} {Are(suspected)} suspected of it{denies}";
        if (parts.Possible.Count > 0)
            yield return $"{Names(text, parts.Possible, evidence)} may have been behind it";
    }

    private static IEnumerable<(IReadOnlyList<Participant> Participants, string Denies)> ByDenial(IReadOnlyList<Participant> participants)
    {
        var silent = participants.Where(p => !p.Denies).ToList();
        if (silent.Count > 0)
            yield return (silent, "");
        var deniers = participants.Where(p => p.Denies).ToList();
        if (deniers.Count > 0)
            yield return (deniers, $", and {(deniers.Count > 1 || ActorWords.IsPlural(deniers[0].Actor) ? "deny" : "denies")} it");
    }

    private static string Are(IReadOnlyList<Participant> accused) => accused.Count > 1 || ActorWords.IsPlural(accused[0].Actor) ? "are" : "is";

    private static string By(string text, IReadOnlyList<Participant> accused) =>
        accused.Count == 1 && accused[0].Role.By is { Length: > 2 and < 60 } by && !by.Contains('\n', StringComparison.Ordinal) ? $" by {ActorWords.WithArticle(by, text)}" : "";

    private static string Names(string text, IReadOnlyList<Participant> participants, List<Evidence> evidence)
    {
        var named = participants.Take(MostNames).ToList();
        evidence.AddRange(named.Select(p => p.Role.Evidence[0]));
        var names = named.ConvertAll(p => ActorWords.WithArticle(p.Actor, text));
        if (participants.Count > MostNames)
            names.Add("others");
        return Enumeration.Of(names);
    }

    /// <summary>" on the market in Baro"; a place that begins with what was attacked tells both.</summary>
    private static string Where(string text, string noun, Incident incident, IReadOnlyList<Actor> actors, IReadOnlyList<View> views)
    {
        var place = incident.Place is { } stated && !IsSomebody(stated.Text, actors, views) ? EventWords.Near(EventWords.PlaceOf(stated.Text), incident.Evidence.Select(e => e.Text)) : null;
        if (place is not null && incident.Targets.FirstOrDefault(t => place.StartsWith(t, StringComparison.OrdinalIgnoreCase)) is not null)
            return $" {EventWords.Preposition(noun)} {ActorWords.PlaceWithArticle(place, text)}";
        var target = Target(text, incident, actors, place);
        var on = target is null ? "" : $" {EventWords.Preposition(noun)} {target}";
        return place is null || on.Contains(place, StringComparison.OrdinalIgnoreCase) ? on : $"{on}{EventWords.Place(ActorWords.PlaceWithArticle(place, text))}";
    }

    /// <summary>A speaker or actor is no place, whatever its name holds.</summary>
    private static bool IsSomebody(string place, IReadOnlyList<Actor> actors, IReadOnlyList<View> views) =>
        views.Any(v => v.Speaker.Name == place && v.Speaker.Category != SpeakerCategory.Official) || actors.Any(a => a.Kind is ActorKind.Organization or ActorKind.State && a.Roles.Any(r => r.Role != RoleKind.Target) && (a.Name == place || a.Aliases.Contains(place)));

    /// <summary>What was attacked, unless it is the place itself, an actor or a mere word for persons.</summary>
    private static string? Target(string text, Incident incident, IReadOnlyList<Actor> actors, string? place)
    {
        foreach (var target in incident.Targets)
        {
            if (target.Length >= 60 || (place is not null && (place.Contains(target, StringComparison.OrdinalIgnoreCase) || target.Contains(place, StringComparison.OrdinalIgnoreCase))))
                continue;
            if (actors.Any(a => string.Equals(a.Name, target, StringComparison.OrdinalIgnoreCase)) || target.EndsWith("group", StringComparison.Ordinal) || target.EndsWith("groups", StringComparison.Ordinal))
                continue;
            return ActorWords.WithArticle(target, text);
        }

        return null;
    }

    [GeneratedRegex(@"\b(in|on|at|the|a|an|of|by|near|and|early|late|last)(?: \1\b)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DoubledWord();
}
