using System.Globalization;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>Puts an incident's kind, place and date into words.</summary>
internal static class EventWords
{
    private static readonly WordSet PlaceLeads = WordSets.Of("place-leads");

    private static readonly WordSet DateLeads = WordSets.Of("date-leads");

    private static readonly WordSet Nearness = WordSets.Of("nearness-words");

    /// <summary>Words of the incident's own name that say more than its type does.</summary>
    private static readonly WordSet Own = WordSets.Of("own-kinds");

    /// <summary>Several deeds told as one incident: "Killings by Ivo Panov left eight people dead".</summary>
    private const string Killings = "Killings";

    /// <summary>Whether the words for an incident tell of killings already, so that nobody is "killed" by them.</summary>
    public static bool TellsOfKilling(Incident incident) => incident.Type == IncidentType.MassKilling || (incident.Type == IncidentType.Other && incident.Name.StartsWith(Killings, StringComparison.Ordinal));

    /// <summary>Where what is there is named so, one is "at" it.</summary>
    private static readonly WordSet Sites = WordSets.Of("sites");

    private static readonly WordSet Roads = WordSets.Of("roads");

    /// <summary>"A bombing", "A mass shooting"; a murder that only was tried, or of which no death is told, is no assassination.</summary>
    public static string Noun(Incident incident) => incident switch
    {
        { Type: IncidentType.ArmedAssault or IncidentType.Airstrike or IncidentType.MassKilling } when Own.FirstOrDefault(n => incident.Name.StartsWith(n, StringComparison.OrdinalIgnoreCase)) is { } own => $"A{(own[0] == 'a' ? "n" : "")} {own}",
        { Type: IncidentType.Other } when incident.Name.StartsWith(Killings, StringComparison.Ordinal) => Killings,
        { Type: IncidentType.Other } when incident.Name.StartsWith("Explosion", StringComparison.Ordinal) => "An explosion",
        { Type: IncidentType.Assassination, Killed: null } => incident.Name.Contains("attempt", StringComparison.OrdinalIgnoreCase) ? "An assassination attempt" : "An attack",
        { Type: IncidentType.MassKilling, Killed: { Maximum: 1 } } => "An attack",
        _ => Noun(incident.Type),
    };

    private static string Noun(IncidentType type) => type switch
    {
        IncidentType.ArmedAssault => "An armed attack",
        IncidentType.Bombing => "A bombing",
        IncidentType.Assassination => "An assassination",
        IncidentType.Abduction => "An abduction",
        IncidentType.HostageTaking => "A hostage-taking",
        IncidentType.Airstrike => "An airstrike",
        IncidentType.VehicleRamming => "A vehicle-ramming attack",
        IncidentType.Stabbing => "A stabbing",
        IncidentType.Arson => "An arson attack",
        IncidentType.MassKilling => "A mass killing",
        IncidentType.Sabotage => "An act of sabotage",
        IncidentType.Clash => "A clash",
        _ => "An attack",
    };

    /// <summary>How what was attacked follows the noun: an attack is "on" it, a bombing "at" it.</summary>
    public static string Preposition(string noun) =>
        noun.EndsWith("attack", StringComparison.Ordinal) || noun.EndsWith("strike", StringComparison.Ordinal) || noun.EndsWith("ambush", StringComparison.Ordinal) ? "on" : "at";

    /// <summary>The place alone: of "military staff near Baro" only "near Baro" is one.</summary>
    public static string PlaceOf(string place)
    {
        var near = place.IndexOf(" near ", StringComparison.Ordinal);
        return near > 0 && char.IsLower(place[place.LastIndexOf(' ', near - 1) + 1]) ? place[(near + 1)..] : place;
    }

    /// <summary>"near Bamako" where every sentence that tells of the event and names the place says so.</summary>
    public static string Near(string place, IEnumerable<string> sentences)
    {
        var found = "";
        foreach (var sentence in sentences)
        {
            for (var at = sentence.IndexOf(place, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(place, at + place.Length, StringComparison.Ordinal))
            {
                var before = Nearness.FirstOrDefault(word => at > word.Length && string.CompareOrdinal(sentence, at - word.Length - 1, $"{word} ", 0, word.Length + 1) == 0 && !char.IsLetter(sentence[Math.Max(0, at - word.Length - 2)]));
                if (before is null || (found.Length > 0 && found != before))
                    return place;
                found = before;
            }
        }

        return found.Length > 0 ? $"{found} {place}" : place;
    }

    /// <summary>" in Bamako"; a place that brings its own preposition keeps it.</summary>
    public static string Place(string place)
    {
        var first = place.Split(' ', 2)[0];
        return PlaceLeads.Contains(first)
            ? $" {place}"
            : $" {Locative(place)} {place}";
    }

    /// <summary>"at Baro Airport", "on Mill Road", "in Baro".</summary>
    private static string Locative(string place)
    {
        var head = place.Split(',', 2)[0].Split(" in ", 2)[0];
        return head.Contains(' ', StringComparison.Ordinal) && Ends(head, Sites) ? "at" : Ends(head, Roads) ? "on" : "in";
    }

    private static bool Ends(string name, WordSet words) =>
        words.Any(w => name.EndsWith($" {w}", StringComparison.OrdinalIgnoreCase) || name.Contains($" {char.ToUpperInvariant(w[0])}{w[1..]} ", StringComparison.Ordinal));

    /// <summary>" on 20 November 2015" where the day is known, else the text's own words with the preposition they need.</summary>
    public static string Date(IncidentDate date)
    {
        if (date.Earliest == date.Latest && Day(date.Earliest) is { } day)
            return $" on {day}";
        var words = date.Text.Split(' ', 2);
        var first = words[0].ToLowerInvariant();
        if (DateLeads.Contains(first))
            return $" {first}{date.Text[first.Length..]}";
        if (date.Text.EndsWith(" ago", StringComparison.Ordinal) || date.Text.EndsWith(" earlier", StringComparison.Ordinal))
            return $" {ActorWords.InSentence(date.Text)}";
        return IsMonthOrYear(date.Text) ? $" in {date.Text}" : $" on {date.Text}";
    }

    private static bool IsMonthOrYear(string text) =>
        text.All(char.IsAsciiDigit) || (DateTimeFormatInfo.InvariantInfo.MonthNames.Any(m => m.Length > 0 && text.StartsWith(m, StringComparison.Ordinal)) && !text.Split(' ').Skip(1).Any(w => w.Length is 1 or 2 or 3 && char.IsAsciiDigit(w[0])));

    /// <summary>"20 November 2015" of "2015-11-20", "20 November" of "--11-20".</summary>
    private static string? Day(string? iso)
    {
        if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact($"2000{iso?[1..]}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var yearless) && iso!.StartsWith("--", StringComparison.Ordinal)
            ? yearless.ToString("d MMMM", CultureInfo.InvariantCulture)
            : null;
    }
}
