using System.Text;
using Reports.Analysis.Gaps;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>Says how many were killed, wounded and abducted, each figure with its hedge, and whose figures they are where only one source gives them.</summary>
internal static class OutcomeWords
{
    private const int LongestPlural = 40;

    private static readonly WordSet PersonLeads = WordSets.Of("person-leads");

    private static readonly WordSet Numerals = WordSets.Of("figures-in-words");

    /// <summary>" killed 20 people and wounded at least nine"; " was reported" where no figure is known.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="victims">All who were harmed.</param>
    /// <param name="doers">Names of those who did it, who are never told as the dead.</param>
    public static string Of(Incident incident, IReadOnlyList<VictimGroup> victims, IReadOnlyList<string> doers)
    {
        if (incident is { Killed.Maximum: 0 })
            return incident.Wounded is null or { Maximum: 0 } ? incident.Wounded is null ? " killed nobody" : " caused no casualties" : $" killed nobody and wounded {People(incident.Wounded)}";
        if (Together(incident, victims) is { } together)
            return together;
        var pieces = new List<(string Words, string? By)>();
        var killed = EventWords.TellsOfKilling(incident) && incident.Killed is { Maximum: not 1 } ? "left" : "killed";
        Add(incident.Killed, Outcome.Killed, killed, killed == "left" ? " dead" : "");
        Add(incident.Wounded, Outcome.Wounded, "wounded", "");
        Add(incident.Abducted, Outcome.Abducted, "took", " captive");
        if (pieces.Count == 0)
            return Attackers(incident, victims) ?? " was reported";
        var sources = pieces.Select(p => p.By).Distinct().ToList();
        return sources.Count == 1 ? $" {Enumeration.Of(pieces.ConvertAll(p => p.Words))}{By(sources[0])}" : Mixed(pieces);

        void Add(Count? count, Outcome outcome, string verb, string after)
        {
            if (count is null || count.Maximum == 0)
                return;
            var own = victims.Where(v => v.Incident == incident.Id && v.Outcome == outcome && v.Category != VictimCategory.Attacker && !v.Superseded).ToList();
            var persons = Named(count, own, doers) ?? (pieces.Count > 0 && Plural(count) is null && Figures.Exact(count) != 1 ? Figures.Words(count) : People(count));
            pieces.Add(($"{verb} {persons}{after}", Source(own)));
        }
    }

    /// <summary>" killed four militants": where nobody else came to harm, the attackers who did are what the event is about.</summary>
    private static string? Attackers(Incident incident, IReadOnlyList<VictimGroup> victims)
    {
        var dead = victims.FirstOrDefault(v => v.Incident == incident.Id && v is { Outcome: Outcome.Killed, Category: VictimCategory.Attacker, Superseded: false, Count.Minimum: > 1, Description: { } who } && who.EndsWith('s') && who.Count(c => c == ' ') < 2);
        return dead is null ? null : $" killed {Figures.Words(dead.Count!)} {dead.Description}{By(Source([dead]))}";
    }

    /// <summary>Figures of several sources: " killed nine people and, according to the governor, wounded 12".</summary>
    private static string Mixed(List<(string Words, string? By)> pieces)
    {
        var sentence = new StringBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            sentence.Append(i == 0 ? "" : i == pieces.Count - 1 ? " and" : ",").Append(i == 0 || pieces[i].By is null ? $" {pieces[i].Words}" : $", according to {pieces[i].By}, {pieces[i].Words}");
            if (i == 0 && pieces[i].By is { } by)
                sentence.Append($", according to {by},");
        }

        return sentence.Replace(",,", ",").ToString();
    }

    /// <summary>One figure for both the dead and the wounded is said once.</summary>
    private static string? Together(Incident incident, IReadOnlyList<VictimGroup> victims)
    {
        if (incident is not { Killed: { } killed, Wounded: { } wounded } || killed != wounded)
            return null;
        var own = victims.Where(v => v.Incident == incident.Id && v.Scope == VictimScope.Total && !v.Superseded && v.Count == killed).ToList();
        var isOne = own.Exists(k => k.Outcome == Outcome.Killed && own.Exists(w => w.Outcome == Outcome.Wounded && w.Evidence[0].Sentence == k.Evidence[0].Sentence));
        return !isOne ? null : Plural(killed) is { } plural ? $" killed and wounded {plural}" : $" killed and wounded {People(killed)} altogether";
    }

    /// <summary>The names of one or two who were harmed, where they are all.</summary>
    private static string? Named(Count count, List<VictimGroup> own, IReadOnlyList<string> doers)
    {
        var names = own.SelectMany(v => v.Names).Distinct().ToList();
        return names.Count is 1 or 2 && Figures.Exact(count) == names.Count && own.TrueForAll(v => v.Names.Count > 0 || v.Scope == VictimScope.Total) && !names.Exists(doers.Contains) ? Enumeration.Of(names) : null;
    }

    private static string People(Count count) => Plural(count) ?? Figures.People(count);

    /// <summary>"several residents (no figure)" for "residents": a bare plural is no figure.</summary>
    private static string? Plural(Count count)
    {
        if (count is { Minimum: null, Maximum: null })
            return "an unknown number of people";
        if (count is not { Qualifier: CountQualifier.AtLeast, Minimum: 2, Maximum: null } || count.Text.Any(char.IsAsciiDigit) || Numerals.Any(n => count.Text.Contains(n, StringComparison.OrdinalIgnoreCase)))
            return null;
        var words = count.Text.Split(' ').SkipWhile(w => PersonLeads.Contains(w.ToLowerInvariant())).ToList();
        return words.Count is 1 or 2 && count.Text.Length < LongestPlural && words.TrueForAll(w => w.All(c => char.IsLetter(c) || c == '-')) && words[^1].EndsWith('s')
            ? $"several {string.Join(' ', words)} (no figure)"
            : "several people (no figure)";
    }

    /// <summary>Who gives the figures, where nobody else does and the narrator does not.</summary>
    private static string? Source(List<VictimGroup> own)
    {
        var sources = own.Select(v => v.ReportedBy).Distinct().ToList();
        return sources is [{ Length: > 1 and < 60 } only] && char.IsLetter(only[0]) && !only.StartsWith("the statement", StringComparison.OrdinalIgnoreCase) ? ActorWords.InSentence(only) : null;
    }

    private static string By(string? source) => source is null ? "" : $", according to {source}";
}
