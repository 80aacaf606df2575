using System.Globalization;
using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>Puts an incident's kind, place and date into words.</summary>
internal static class EventWords
{
    /// <summary>"A bombing"; a murder that only was tried, or of which no death is told, is no assassination.</summary>
    public static string Noun(Incident incident) => incident switch
    {
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

    /// <summary>The place alone: of "military staff near Baro" only "near Baro" is one.</summary>
    public static string PlaceOf(string place)
    {
        var near = place.IndexOf(" near ", StringComparison.Ordinal);
        return near > 0 && char.IsLower(place[place.LastIndexOf(' ', near - 1) + 1]) ? place[(near + 1)..] : place;
    }

    /// <summary>" in Bamako"; a place that brings its own preposition keeps it.</summary>
    public static string Place(string place)
    {
        var first = place.Split(' ', 2)[0];
        return first is "near" or "in" or "at" or "on" or "outside" or "inside" or "north" or "south" or "east" or "west" or "off" or "along" or "across"
            ? $" {place}"
            : $" in {place}";
    }

    /// <summary>" on 20 November 2015" where the day is known, else the text's own words with the preposition they need.</summary>
    public static string Date(IncidentDate date)
    {
        if (date.Earliest == date.Latest && Day(date.Earliest) is { } day)
            return $" on {day}";
        var words = date.Text.Split(' ', 2);
        var first = words[0].ToLowerInvariant();
        if (first is "on" or "in" or "at" or "during" or "since" or "between" or "by" or "from" or "before" or "after" or "early" or "late" or "this" or "last" or "yesterday" or "today" or "tonight" or
            "earlier" or "recently" or "overnight" or "shortly" or "a" or "one" or "two" or "three" or "several")
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
