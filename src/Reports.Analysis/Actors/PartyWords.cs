using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>What the words of a phrase say of the party it means: one that lasts, a unit of many, one among several, and where its name begins and ends.</summary>
internal sealed class PartyWords(TokenList tokens, PartyNouns nouns)
{
    private static readonly WordSet Bodies = WordSets.Of("state-bodies");

    private static readonly WordSet Offshoots = WordSets.Of("offshoots");

    private static readonly WordSet Figures = WordSets.Of("figures-of-persons");

    private static readonly WordSet Links = WordSets.Of("link-participles");

    private static readonly WordSet CrimeBodies = WordSets.Of("crime-bodies");

    private static readonly WordSet LastingBodies = WordSets.Of("lasting-bodies");

    private static readonly WordSet DrugTrade = WordSets.Of("drug-trade");

    private static readonly WordSet NamedBodies = WordSets.Of("named-bodies");

    private static readonly WordSet Units = WordSets.Of("state-units");

    private static readonly WordSet Instruments = WordSets.Of("force-instruments");

    private static readonly WordSet ForcePersons = WordSets.Of("force-persons");

    private static readonly WordSet Governments = WordSets.Of("governments");

    private static readonly WordSet Organizations = WordSets.Of("state-organizations");

    private static readonly WordSet BeforeNames = WordSets.Of("before-names");

    private static readonly WordSet DefiniteDeterminers = WordSets.Of("definite-determiners");

    /// <summary>The noun for a party that ends at a token.</summary>
    public PartyNoun? NounAt(int token) => token >= 0 && token < tokens.Count ? nouns.EndingAt(tokens, token) : null;

    /// <summary>"the U.S. military", "United States military forces", "American armed forces": one body of a state.</summary>
    public bool IsMilitary(int first, int end) =>
        tokens[end - 1].Lower is "military" || (tokens[end - 1].Lower is "forces" && end - 2 >= first && tokens[end - 2].Lower is "military" or "armed");

    /// <summary>Whether a force goes by a form with all the words of a phrase, or by one with some of them.</summary>
    public bool IsNamedLike(Party force, int first, int end)
    {
        var words = WordsOf(first, end);
        return force.Forms.Exists(form => WordsOf(form.First, form.End) is var known && (known.IsSubsetOf(words) || words.IsSubsetOf(known)));
    }

    /// <summary>"the Moon Liberation Army", unlike "the Army": a name that tells it from the army of a state.</summary>
    public bool IsWholeName(int first, int end) => end - first > 2 && Enumerable.Range(first, end - first).All(i => tokens[i].Tag is "NNP" or "NNPS");

    private HashSet<string> WordsOf(int first, int end) => new(Enumerable.Range(first, end - first).Select(i => tokens[i].Lower), StringComparer.Ordinal);

    /// <summary>"8th", "23d": says which of a row, and names nobody.</summary>
    public static bool IsOrdinal(string lower) => lower.Length > 1 && char.IsAsciiDigit(lower[0]) && (lower.EndsWith("th", StringComparison.Ordinal) || lower[^1] == 'd' || lower.EndsWith("st", StringComparison.Ordinal)) && lower.All(char.IsAsciiLetterOrDigit);

    public static bool IsBody(PartyNoun noun) => Bodies.Contains(noun.Singular);

    public bool SpeaksOfOffshoot(PartyPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.BaseEnd; i++)
        {
            if (Offshoots.Contains(tokens[i].Lower))
                return true;
        }

        return false;
    }

    /// <summary>"rebels | linked to the Moon Front": behind these words stands whom the persons before are near to, not who they are.</summary>
    public bool IsLinkTo(PartyPhrase phrase, int i) => i > phrase.Head && i + 1 < phrase.End && Links.Contains(tokens[i].Lower) && tokens[i + 1].Lower is "to" or "with" or "by";

    /// <summary>"a group of men"; "a number of people" is nobody.</summary>
    public bool PersonsWithin(PartyPhrase phrase)
    {
        for (var i = phrase.BaseEnd; i < phrase.End; i++)
        {
            if (NounAt(i) is { Class: PartyNounClass.Person or PartyNounClass.Force } noun && !(noun.Singular is "people" or "person" && Figures.Contains(tokens[phrase.Head].Lower)))
                return true;
        }

        return false;
    }

    /// <summary>"members of a gang".</summary>
    public bool CriminalsWithin(PartyPhrase phrase)
    {
        for (var i = phrase.BaseEnd; i < phrase.End; i++)
        {
            if (NounAt(i) is { Class: PartyNounClass.Collective } body && IsOfCrime(body))
                return true;
        }

        return false;
    }

    /// <summary>"the mafias", "the cartels": bodies for crime, whatever goes with their noun.</summary>
    public static bool IsOfCrime(PartyNoun noun) => CrimeBodies.Contains(noun.Singular);

    /// <summary>Bodies that last, though nobody names them: "the drug mafias", "a terrorist organization".</summary>
    public bool IsOrganization(PartyPhrase phrase, PartyNoun noun)
    {
        if (LastingBodies.Contains(noun.Singular))
            return true;
        if (IsNamedBody(phrase, noun))
            return true;
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (noun.Class == PartyNounClass.Collective && DrugTrade.Contains(tokens[i].Lower))
                return true;
        }

        return false;
    }

    /// <summary>"Kurdish fighters": the adjective of a people or country right before the noun or its other adjectives.</summary>
    public string? OriginOf(PartyPhrase phrase)
    {
        for (var i = phrase.Head - 1; i >= phrase.First; i--)
        {
            if (tokens[i].Tag is "JJ" or "NNP" && char.IsUpper(tokens[i].Text[0]) && tokens[i].Lower is { Length: > 4 } lower &&
                (lower.EndsWith("ish", StringComparison.Ordinal) || lower.EndsWith("an", StringComparison.Ordinal) || lower.EndsWith("ese", StringComparison.Ordinal) || lower.EndsWith("aqi", StringComparison.Ordinal)))
                return lower;
        }

        return null;
    }

    /// <summary>"one of the demonstrators": the noun that says among whom.</summary>
    public PartyNoun? NounOfOneAmong(PartyPhrase phrase)
    {
        if (tokens[phrase.Head].Tag != "CD" || phrase.End == phrase.BaseEnd || tokens[phrase.BaseEnd].Lower != "of")
            return null;
        for (var i = phrase.End - 1; i > phrase.BaseEnd; i--)
        {
            if (NounAt(i) is { Class: PartyNounClass.Attacker or PartyNounClass.Suspect or PartyNounClass.Person or PartyNounClass.Force } noun)
                return noun;
        }

        return null;
    }

    /// <summary>The noun by which "a Moonlander" is one person.</summary>
    public const string National = "national";

    /// <summary>"a Moonlander", "an 18-year-old Moonish-Sunnish": one person, told by a state's people alone.</summary>
    public PartyNoun? NationalIn(PartyPhrase phrase, States states)
    {
        var head = tokens[phrase.Head].Text;
        return tokens[phrase.First].Lower is "a" or "an" && phrase.Head > phrase.First && head.Split('-').All(states.IsAdjective) ? new PartyNoun(National, PartyNounClass.Person, Plural: false) : null;
    }

    /// <summary>"the Ali Reza gang", "the Moon faction": a body that goes by a name.</summary>
    public bool IsNamedBody(PartyPhrase phrase, PartyNoun noun) =>
        noun is { Class: PartyNounClass.Collective, Plural: false } && NamedBodies.Contains(noun.Singular) &&
        phrase.Head > phrase.First && tokens[phrase.Head - 1].Tag is "NNP" or "NNPS";

    /// <summary>"Moon Front activists", "Moon Front hordes": people whom no lexicon knows, but their group says who they are.</summary>
    public bool IsPeopleOf(PartyPhrase phrase) => tokens[phrase.Head].Tag is "NNS" or "NNPS" && phrase.Head == phrase.BaseEnd - 1;

    public bool AttackerWithin(PartyPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (NounAt(i) is { Class: PartyNounClass.Attacker })
                return true;
        }

        return false;
    }

    /// <summary>Forces of which a state has many: their names tell them apart.</summary>
    public static bool IsUnit(PartyNoun noun) => Units.Contains(noun.Singular);

    /// <summary>What a force strikes with: only with its state's name does it say who strikes.</summary>
    public static bool IsInstrument(PartyNoun noun) => Instruments.Contains(noun.Singular);

    /// <summary>"a former police officer", "an off-duty guard": what one of them does his force does not.</summary>
    public bool HasLeftForce(PartyPhrase phrase) => Enumerable.Range(phrase.First, phrase.Head - phrase.First).Any(i => tokens[i].Lower is "former" or "ex" or "retired" or "off-duty");

    /// <summary>"30,000 | security force personnel": how many they are is no part of a force's name.</summary>
    public int BehindFigure(PartyNoun noun, int first, int end) => tokens[first].Tag == "CD" && !IsUnit(noun) && !IsOrdinal(tokens[first].Lower) && first + 1 < end ? first + 1 : first;

    /// <summary>"Moonish security force personnel", "the security forces": one body.</summary>
    public static bool IsSameForce(PartyNoun known, PartyNoun noun) => WithoutPersonnel(known) == WithoutPersonnel(noun);

    private static string WithoutPersonnel(PartyNoun noun) => noun.Singular.Replace("security personnel", "security force", StringComparison.Ordinal).Replace(" personnel", "", StringComparison.Ordinal).TrimEnd('s');

    /// <summary>Persons who serve in a force: what they do is not what their state does.</summary>
    public static bool IsPersonOf(PartyNoun noun) => ForcePersons.Contains(noun.Singular);

    public static ActorKind KindOf(PartyNoun force)
    {
        if (Governments.Contains(force.Singular))
            return ActorKind.State;
        return Organizations.Contains(force.Singular) ? ActorKind.Organization : ActorKind.Unnamed;
    }

    public static bool IsOneOfDeed(PartyNoun noun) => noun.Class is PartyNounClass.Attacker or PartyNounClass.Suspect;

    public static bool MayBeSame(PartyNoun known, PartyNoun noun) =>
        known.Class != PartyNounClass.Force && (known.Plural == noun.Plural || (known.Class == PartyNounClass.Collective && noun.Plural)) && noun.Class != PartyNounClass.Collective;

    /// <summary>Doubts, bounds and days at the start of a phrase.</summary>
    private static bool IsNoPartOfName(string lower) => BeforeNames.Contains(lower);

    /// <summary>"at 0620 guerrillas": four figures that the tagger took for a number of persons.</summary>
    private static bool IsTimeOfDay(Token token) => token.Tag == "CD" && token.Text.Length == 4 && token.Text[0] is '0' or '1' or '2' && token.Text.All(char.IsAsciiDigit);

    /// <summary>"two men" where the text told of "several men" before: without an article and with another number they are others.</summary>
    public bool CountsOthers(PartyPhrase phrase, Party known) =>
        !IsDefinite(phrase) && NumberOf(phrase.First, phrase.Head) is { } number && known.Forms.Exists(form => NumberOf(form.First, form.End) is not null) &&
        !known.Forms.Exists(form => NumberOf(form.First, form.End) == number);

    private string? NumberOf(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Tag == "CD" || tokens[i].Lower is "several" or "another")
                return tokens[i].Lower;
        }

        return null;
    }

    public bool IsDefinite(PartyPhrase phrase) => DefiniteDeterminers.Contains(tokens[phrase.First].Lower);

    /// <summary>"3rd Battalion, | 6th Regiment": the unit and the larger one that it belongs to are one name.</summary>
    public (int First, int End) UnitName(PartyNoun noun, int first, int end)
    {
        if (IsUnit(noun) && end + 2 < tokens.Count && tokens[end].Lower == "," && IsOrdinal(tokens[end + 1].Lower) && tokens[end + 2].Tag is "NNP" or "NNPS")
            return (first, end + 3);
        return IsOrdinal(tokens[first].Lower) && first > 2 && tokens[first - 1].Lower == "," && NounAt(first - 2) is { } lesser && IsUnit(lesser) && IsOrdinal(tokens[first - 3].Lower) ? (first - 3, end) : (first, end);
    }

    /// <summary>"the U.S.- | led coalition": where a compound begins of which a phrase holds only the end.</summary>
    public int BeforeHyphen(int first)
    {
        if (first > 0 && tokens[first].Text is ['-', ..] && tokens[first - 1].End == tokens[first].Start)
            return first - 1;
        return first > 1 && tokens[first - 1].Text == "-" && tokens[first - 1].End == tokens[first].Start && tokens[first - 2].End == tokens[first - 1].Start ? first - 2 : first;
    }

    public (int First, int End) WithoutDeterminer(PartyPhrase phrase)
    {
        var first = phrase.First;
        while (first < phrase.Head && (tokens[first].Tag is "DT" or "PRP$" or "PDT" or "WDT" || IsNoPartOfName(tokens[first].Lower) || IsTimeOfDay(tokens[first])))
            first++;
        if (tokens[first].Lower == "least" && first > 0 && tokens[first - 1].Lower == "at")
            first--;
        return (first, Math.Max(SaysWho(phrase) ? phrase.End : phrase.BaseEnd, phrase.Head + 1));
    }

    /// <summary>Whether what hangs on a phrase belongs to its name: "members of the army", "two men riding a motorcycle", not "gunmen in the north".</summary>
    private bool SaysWho(PartyPhrase phrase)
    {
        if (phrase.End == phrase.BaseEnd || tokens[phrase.BaseEnd].Tag is "VBG" or "VBN")
            return true;
        return tokens[phrase.BaseEnd].Lower == "of" && (tokens[phrase.Head].Tag == "CD" || NounAt(phrase.Head) is { Class: PartyNounClass.Collective or PartyNounClass.Person });
    }
}
