using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>
/// The weapons of an incident, from the clauses that tell of it: not those of the police who came, not means that somebody only imagines,
/// not the objects of laws and debates. Singular and plural are one weapon, and a general word gives way to the particular one.
/// </summary>
internal sealed class IncidentWeapons
{
    private const int Reach = 8;

    private static readonly WordSet Imagined = WordSets.Of("imagined");

    private static readonly WordSet Bounds = WordSets.Of("imagination-bounds");

    private static readonly WordSet Modals = WordSets.Of("modals");

    private static readonly WordSet Joiners = WordSets.Of("weapon-clause-joiners");

    private static readonly WordSet States = WordSets.Of("force-states");

    private static readonly WordSet Reports = WordSets.Of("force-reports");

    private static readonly WordSet Forces = WordSets.Of("weapon-bearers");

    private static readonly WordSet NotInUse = WordSets.Of("weapons-not-in-use");

    private static readonly WordSet Findings = WordSets.Of("findings");

    private static readonly WordSet Hideouts = WordSets.Of("hideouts");

    /// <summary>What a weapon's word is part of when it means no weapon: "gun laws", "bomb squad".</summary>
    private static readonly WordSet Compounds = WordSets.Of("weapon-compounds");

    private static readonly WordSet Debate = WordSets.Of("weapon-debate");

    private readonly PhraseTable<Weapon> _weapons = new();

    public IncidentWeapons()
    {
        foreach (var row in LexiconFile.Rows("weapons"))
        {
            var weapon = new Weapon(row[0], Enum.Parse<IncidentType>(row[2], ignoreCase: true));
            _weapons.Add(row[1], weapon);
            _weapons.Add(row[0], weapon);
        }
    }

    /// <summary>The weapons, as the document words them, with the kind of event they make.</summary>
    /// <param name="sentences">All sentences.</param>
    /// <param name="draft">The incident.</param>
    /// <param name="isOfIncident">Whether a token's surroundings speak of the incident.</param>
    public IReadOnlyList<(string Text, IncidentType Type)> Of(IReadOnlyList<SentenceReading> sentences, IncidentDraft draft, Func<int, bool> isOfIncident)
    {
        var found = new List<(string Text, Weapon Weapon)>();
        foreach (var index in draft.Triggers.Select(t => t.Sentence).Distinct().Order())
        {
            var sentence = sentences[index];
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (_weapons.LongestAt(sentence.Tokens, i, sentence.End) is not var (weapon, length))
                    continue;
                if (!found.Exists(f => f.Weapon.Noun == weapon.Noun) && (IsOfEvent(draft, i, i + length) || (isOfIncident(i) && IsUsed(sentence, i, i + length))))
                    found.Add((Words(sentence, i, i + length), weapon));
                i += length - 1;
            }
        }

        return [.. found.Where(f => !found.Exists(other => IsParticular(other.Weapon.Noun, f.Weapon.Noun))).Select(f => (f.Text, f.Weapon.Type))];
    }

    /// <summary>"assault rifle" makes "rifle" say nothing more.</summary>
    private static bool IsParticular(string particular, string general) => particular.Length > general.Length && particular.EndsWith(general, StringComparison.Ordinal) && particular[^(general.Length + 1)] is ' ' or '-';

    /// <summary>"Rocket attack": the event's own word names the weapon.</summary>
    private static bool IsOfEvent(IncidentDraft draft, int first, int end) => draft.Triggers.Exists(t => t.IsNoun && t.Type != IncidentType.Clash && t.First <= first && end < t.End);

    private static bool IsUsed(SentenceReading sentence, int first, int end)
    {
        if (sentence.Tag(end - 1) is "VBD" or "VBZ" or "VBG" or "PRP" or "PRP$" || sentence.Article.NameAt(first) is not null && sentence.Article.NameAt(first) == sentence.Article.NameAt(end) || Compounds.Contains(sentence.Lower(end)) || NotInUse.Contains(sentence.Lower(first - 1)))
            return false;
        return !IsImagined(sentence, first) && !IsModal(sentence.Lower(end)) && !IsAdvised(sentence, first) && !IsOfForces(sentence, first, end) && !IsHoard(sentence, first) && !IsDebated(sentence, first);
    }

    /// <summary>"if you cannot make a bomb", "would have been able to".</summary>
    private static bool IsImagined(SentenceReading sentence, int weapon)
    {
        for (var i = weapon - 1; i >= Math.Max(sentence.First, weapon - Reach); i--)
        {
            if (IsModal(sentence.Lower(i)) || Imagined.Contains(sentence.Lower(i)))
                return true;
            if (sentence.Lower(i) is ";" || Bounds.Contains(sentence.Lower(i)) || (sentence.Lower(i) == "," && i < weapon - 2))
                return false;
        }

        return false;
    }

    /// <summary>"Police seized two pistols in a raid on a flat", "found rifles in his home": what lay there was not used.</summary>
    private static bool IsHoard(SentenceReading sentence, int weapon) =>
        Enumerable.Range(sentence.First, weapon - sentence.First).Any(i => Findings.Contains(sentence.Lower(i)) && sentence.Tag(i).StartsWith('V'))
        && Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => Hideouts.Contains(sentence.Lower(i)));

    private static bool IsModal(string word) => Modals.Contains(word);

    /// <summary>A quotation that tells "you" what to do.</summary>
    private static bool IsAdvised(SentenceReading sentence, int weapon) =>
        sentence.Article.Article.Quotations.Any(q => q.OpenToken < weapon && weapon < q.EndToken) &&
        Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => sentence.Lower(i) is "you" or "your" or "if" || IsModal(sentence.Lower(i)));

    /// <summary>"police drew their guns", "the officers' rifles", "shot by police with a rifle".</summary>
    private static bool IsOfForces(SentenceReading sentence, int weapon, int end)
    {
        if (sentence.Lower(end) is "by" or "of" && Forces.Contains(sentence.Lower(end + 1)))
            return true;
        for (var i = weapon - 1; i >= sentence.First; i--)
        {
            if (sentence.Lower(i) is ";" or ":" || (Joiners.Contains(sentence.Lower(i)) && IsVerb(sentence.Tag(i + 2))))
                return false;
            if (!Forces.Contains(sentence.Lower(i)))
                continue;
            if (sentence.Tag(i + 1) == "POS" || sentence.Lower(i - 1) == "by" || sentence.Lower(i - 2) == "by" || sentence.Lower(i + 1) == "with")
                return sentence.Lower(i + 1) != "with" || !HasVictimVerb(sentence, i);
            if (IsVerb(sentence.Tag(i + 1)) || IsVerb(sentence.Tag(i + 2)))
                return !IsPassive(sentence, i) && !IsSpeech(sentence, i);
        }

        return false;
    }

    private static bool IsVerb(string tag) => tag is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>"killed three officers with a rifle".</summary>
    private static bool HasVictimVerb(SentenceReading sentence, int force) =>
        Enumerable.Range(Math.Max(sentence.First, force - 4), force - Math.Max(sentence.First, force - 4)).Any(i => sentence.Tag(i) is "VBD" or "VBG" or "VBN" or "VB");

    private static bool IsPassive(SentenceReading sentence, int force) => States.Contains(sentence.Lower(force + 1));

    /// <summary>"police said a man with a knife": only what they say.</summary>
    private static bool IsSpeech(SentenceReading sentence, int force) => Enumerable.Range(force + 1, 2).Any(i => Reports.Contains(sentence.Lower(i)));

    private static bool IsDebated(SentenceReading sentence, int weapon) =>
        Enumerable.Range(Math.Max(sentence.First, weapon - 12), 25).Any(i => i < sentence.End && Debate.Contains(sentence.Lower(i)));

    /// <summary>As the document words it; the capital that only begins a sentence or stands in a headline is left out.</summary>
    private static string Words(SentenceReading sentence, int first, int end)
    {
        var words = sentence.Article.Article.CasedTextOf(first, end);
        return words.Length > 1 && char.IsUpper(words[0]) && words.Skip(1).All(c => !char.IsUpper(c) && !char.IsDigit(c)) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    private sealed record Weapon(string Noun, IncidentType Type);
}
