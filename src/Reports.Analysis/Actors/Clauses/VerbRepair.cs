using Reports.Analysis.Chunks;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Clauses;

/// <summary>
/// Retags past forms that stand as a clause's verb but were tagged as a participle, adjective or noun ("The bomber killed/VBN two guards"),
/// nouns for attackers that were tagged as verbs, and the participles before them ("two paid/VBD assassins"); then cuts the noun phrases anew: a
/// phrase that swallows its verb hides who did what.
/// </summary>
internal static class VerbRepair
{
    private static readonly WordSet Looks = WordSets.Of("look-participles");

    private static readonly WordSet AttackerModifiers = WordSets.Of("attacker-modifiers");

    private static readonly WordSet Reduced = WordSets.Of("reduced-participles");

    private static readonly WordSet ForceDeeds = WordSets.Of("force-deeds");

    private static readonly WordSet NounOpeners = WordSets.Of("noun-openers");

    private static readonly WordSet CompoundPasts = WordSets.Of("compound-pasts");

    private static readonly WordSet StatementPasts = WordSets.Of("statement-pasts");

    private static readonly WordSet Ties = WordSets.Of("tie-participles");

    private static readonly WordSet Blaming = WordSets.Of("accusing-verbs");

    private static readonly WordSet HeadlineVerbs = WordSets.Of("headline-verbs");

    private static readonly WordSet AlwaysPasts = WordSets.Of("always-pasts");

    private static readonly WordSet StrongPasts = WordSets.Of("strong-pasts");

    public static ArticleText Apply(ArticleText text, PartyNouns nouns)
    {
        Token[] repaired = [.. text.Tokens];
        var tokens = TokenList.Over(repaired);
        for (var i = 0; i < repaired.Length; i++)
        {
            if (IsLook(tokens, i) || IsHyphened(tokens, i))
                repaired[i] = repaired[i] with { Tag = "JJ" };
            else if (IsHeadlineVerb(tokens, i, nouns))
                repaired[i] = repaired[i] with { Tag = repaired[i].Lower[^1] == 's' ? "VBZ" : "VBP" };
            else if (IsNational(tokens, i) || IsHiddenNoun(tokens, i, nouns) || IsObjectOfPreposition(tokens, i) || IsHiddenDoer(tokens, i, nouns))
                repaired[i] = repaired[i] with { Tag = repaired[i].Lower[^1] == 's' ? "NNS" : "NN" };
        }

        foreach (var name in text.Names)
        {
            if (name.EndToken == name.FirstToken + 1 && IsHiddenName(repaired[name.FirstToken]))
                repaired[name.FirstToken] = repaired[name.FirstToken] with { Tag = "NNP" };
            else if (name.Type == NameType.Organization && name.EndToken == name.FirstToken + 2 && repaired[name.FirstToken].Tag == "VBG" && char.IsUpper(repaired[name.FirstToken].Text[0]))
                repaired[name.FirstToken] = repaired[name.FirstToken] with { Tag = "NNP" }; // "Shining/VBG Path"
        }

        for (var i = 1; i + 1 < repaired.Length; i++)
        {
            if (repaired[i] is { Lower: "shot", Tag: "NN" } && repaired[i - 1].Lower == "," && repaired[i + 1].Lower == "by")
                repaired[i] = repaired[i] with { Tag = "VBN" };
            else if (IsHiddenModifier(tokens, i, nouns))
                repaired[i] = repaired[i] with { Tag = repaired[i].Tag is "VBD" or "VBN" ? "VBN" : "NN" };
            else if (AlwaysPasts.Contains(repaired[i].Lower) || IsHiddenVerb(tokens, i) || IsStatement(tokens, i) || IsDeedOfAttackers(tokens, i, nouns) || IsDeedUponMany(tokens, i, nouns) || IsShotDead(tokens, i) || IsShotAt(tokens, i, nouns) || IsShotAsWell(tokens, i) || IsUnchangedPast(tokens, i) || IsSettingFire(tokens, i) || IsFigureAfterAll(tokens, i))
                repaired[i] = repaired[i] with { Tag = "VBD" };
        }

        return text with { Tokens = tokens, NounPhrases = PhraseRepair.Apply(tokens, NounPhraseChunker.Find(tokens, [.. text.Sentences]), text.Names) };
    }

    /// <summary>"Masked/VBD men", "the Moon armed/VBD forces": words for how somebody looks, right before a noun.</summary>
    private static bool IsLook(TokenList tokens, int i) =>
        tokens[i].Tag is "VBD" or "VBN" && Looks.Contains(tokens[i].Lower) && i + 1 < tokens.Count && tokens[i + 1].Sentence == tokens[i].Sentence &&
        tokens[i + 1].Tag is "NN" or "NNS" && (i == 0 || tokens[i - 1].Sentence != tokens[i].Sentence || tokens[i - 1].Tag is not ("WP" or "PRP"));

    /// <summary>"Moonland-based/VBD Ali Reza".</summary>
    private static bool IsHyphened(TokenList tokens, int i) =>
        tokens[i].Tag is "VBD" or "VBN" && i + 1 < tokens.Count && tokens[i + 1].Tag is "NN" or "NNS" or "NNP" or "NNPS" && tokens[i].Lower.LastIndexOf('-') is > 0 and var hyphen && Ties.Contains(tokens[i].Lower[(hyphen + 1)..]);

    /// <summary>"jihadists kill/IN 35 civilians", "Moonland blames/NNS the Moon Front": the present of headlines between who acts and whom it hits.</summary>
    private static bool IsHeadlineVerb(TokenList tokens, int i, PartyNouns nouns)
    {
        if (i == 0 || i + 1 >= tokens.Count || tokens[i - 1].Sentence != tokens[i].Sentence || tokens[i + 1].Sentence != tokens[i].Sentence || !HeadlineVerbs.Contains(tokens[i].Lower) || tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal))
            return false;
        if (tokens[i].Lower[^1] == 's')
            return tokens[i].Tag == "NNS" && tokens[i - 1].Tag is "NNP" or "NNPS" or "NN" && (Blaming.Contains(tokens[i].Lower) ? tokens[i + 1].Tag is "DT" or "NNP" or "NNPS" || IsHyphened(tokens, i + 1) : tokens[i + 1].Lower is "a" or "an");
        return tokens[i - 1].Tag is "NNS" or "NNPS" && nouns.EndingAt(tokens, i - 1) is { Plural: true } && tokens[i + 1].Tag is "CD" or "DT" or "NNS" or "NNP" or "JJ";
    }

    /// <summary>"terrorists/VBZ bombed": a word for attackers is hardly ever a verb.</summary>
    private static bool IsHiddenNoun(TokenList tokens, int i, PartyNouns nouns) =>
        (tokens[i].Tag is "VBZ" or "VB" or "VBP" || (tokens[i].Tag == "VBD" && !tokens[i].Lower.EndsWith("ed", StringComparison.Ordinal))) && nouns.EndingAt(tokens, i) is { Class: PartyNounClass.Attacker } or { Singular: "operative" };

    /// <summary>"A militant/JJ drove a car": before a past form with an object stands no adjective.</summary>
    private static bool IsHiddenDoer(TokenList tokens, int i, PartyNouns nouns) =>
        tokens[i].Tag == "JJ" && i > 0 && i + 2 < tokens.Count && tokens[i - 1].Tag is "DT" or "CD" && tokens[i + 2].Sentence == tokens[i].Sentence && IsPastForm(tokens[i + 1].Lower) && tokens[i + 2].Tag is "DT" or "CD" or "PRP" or "PRP$" &&
        (nouns.EndingAt(tokens, i) is { Class: PartyNounClass.Attacker } || (char.IsUpper(tokens[i].Text[0]) && tokens[i - 1].Lower is "a" or "an")); // "A Moonlander/JJ stabbed two".

    /// <summary>"shot a Moonlander/JJ who had a knife", "two Moonish/JJ were": the adjective of a people where no noun follows.</summary>
    private static bool IsNational(TokenList tokens, int i) =>
        tokens[i].Tag == "JJ" && i > 0 && i + 1 < tokens.Count && char.IsUpper(tokens[i].Text[0]) && tokens[i].Text.Length > 3 && tokens[i - 1].Lower is "a" or "an" && tokens[i - 1].Sentence == tokens[i].Sentence && tokens[i + 1].Tag is "WP" or "VBD" or "MD";

    /// <summary>"the group denied/VBN involvement", "a court issued/VBN arrest warrants": what bodies say and decide.</summary>
    private static bool IsStatement(TokenList tokens, int i) =>
        tokens[i].Tag is "VBN" or "JJ" && StatementPasts.Contains(tokens[i].Lower) && tokens[i - 1].Tag is "NN" or "NNS" or "NNP" && tokens[i - 1].Sentence == tokens[i].Sentence && (tokens[i + 1].Tag is "NN" or "NNS" || (tokens[i].Lower == "provided" && tokens[i + 1].Tag == "JJ"));

    /// <summary>"after clashes/VBZ with the army": between two prepositions stands a noun.</summary>
    private static bool IsObjectOfPreposition(TokenList tokens, int i) =>
        tokens[i].Tag == "VBZ" && i > 0 && i + 1 < tokens.Count && NounOpeners.Contains(tokens[i - 1].Lower) && tokens[i - 1].Sentence == tokens[i].Sentence && tokens[i + 1].Tag == "IN";

    /// <summary>"JNIM/VB": an acronym that the reader of names knows.</summary>
    private static bool IsHiddenName(Token token) => !token.Tag.StartsWith("NN", StringComparison.Ordinal) && token.Tag is not ("JJ" or "CD") && token.Text.Length > 2 && token.Text.All(char.IsUpper);

    /// <summary>"two paid/VBD assassins", "to drug/VB traffickers".</summary>
    private static bool IsHiddenModifier(TokenList tokens, int i, PartyNouns nouns) =>
        tokens[i + 1].Tag is "NNS" or "NN" && tokens[i + 1].Sentence == tokens[i].Sentence && nouns.EndingAt(tokens, i + 1) is { Class: PartyNounClass.Attacker } &&
        ((tokens[i].Tag == "VBD" && tokens[i - 1].Tag is "CD" or "DT" or "JJ" or "IN") || (tokens[i].Tag is "VB" or "VBP" && AttackerModifiers.Contains(tokens[i].Lower)));

    /// <summary>"Gunmen today shot/NN", "troops attacked/VBN in the hamlet": a past form right behind those who do such things.</summary>
    private static bool IsDeedOfAttackers(TokenList tokens, int i, PartyNouns nouns)
    {
        if (tokens[i].Tag is not ("VBN" or "NN" or "JJ") || !IsPastForm(tokens[i].Lower) || tokens[i + 1].Lower is "by" || tokens[i + 1].Tag.StartsWith("NN", StringComparison.Ordinal))
            return false;
        var subject = i - 1;
        while (subject > 0 && tokens[subject].Sentence == tokens[i].Sentence && TimeWords.Fills(tokens, subject, subject + 1))
            subject--;
        if (tokens[subject].Sentence != tokens[i].Sentence || nouns.EndingAt(tokens, subject) is not { Plural: true } noun)
            return false;
        return noun.Class is PartyNounClass.Attacker && (subject < i - 1 || !Reduced.Contains(tokens[i].Lower)) ||
            (noun.Class is PartyNounClass.Force && ForceDeeds.Contains(tokens[i].Lower));
    }

    /// <summary>"A bomber detonated/VBN explosives": between a noun for attackers and a plural stands a verb, unless the two are commonly one word ("rebel-held areas").</summary>
    private static bool IsDeedUponMany(TokenList tokens, int i, PartyNouns nouns) =>
        tokens[i].Tag is "VBN" or "JJ" && IsPastForm(tokens[i].Lower) && tokens[i + 1].Tag == "NNS" && tokens[i + 1].Sentence == tokens[i].Sentence && tokens[i - 1].Sentence == tokens[i].Sentence &&
        !CompoundPasts.Contains(tokens[i].Lower) && !Reduced.Contains(tokens[i].Lower) && nouns.EndingAt(tokens, i - 1) is { Class: PartyNounClass.Attacker };

    /// <summary>"gunmen on motorcycles shot/NN dead a journalist".</summary>
    private static bool IsShotDead(TokenList tokens, int i) =>
        tokens[i].Lower == "shot" && tokens[i].Tag is "NN" or "VBN" or "JJ" && tokens[i + 1].Lower == "dead" && i + 2 < tokens.Count && tokens[i + 2].Sentence == tokens[i].Sentence &&
        tokens[i - 1].Sentence == tokens[i].Sentence && (tokens[i - 1].Tag.StartsWith("NN", StringComparison.Ordinal) || (tokens[i - 1].Lower == "," && tokens[i].Tag == "NN")) && tokens[i + 2].Tag is "DT" or "CD" or "PRP" or "PRP$" or "NNP" or "JJ" or "NNS";

    /// <summary>"armed men shot/NN repeatedly at the house": behind those who do such things, and before no noun.</summary>
    private static bool IsShotAt(TokenList tokens, int i, PartyNouns nouns) =>
        tokens[i] is { Lower: "shot", Tag: "NN" or "VBN" } && nouns.EndingAt(tokens, i - 1) is { Plural: true, Class: not PartyNounClass.Suspect } && tokens[i - 1].Sentence == tokens[i].Sentence &&
        tokens[i + 1].Lower is "repeatedly" or "indiscriminately" or "randomly";

    /// <summary>"the gunman shot/NN and killed nine", "entered the school and shot/NN five pupils": joined with a verb stands a verb.</summary>
    private static bool IsShotAsWell(TokenList tokens, int i)
    {
        if (tokens[i] is { Lower: "shot", Tag: "VBP" or "VB" })
            return true; // No present form.
        if (tokens[i] is not { Lower: "shot", Tag: "NN" or "VBN" or "JJ" } || tokens[i - 1].Sentence != tokens[i].Sentence || i + 2 >= tokens.Count || tokens[i + 2].Sentence != tokens[i].Sentence)
            return false;
        if (tokens[i + 1].Lower == "and" && tokens[i + 2].Lower is "killed" or "wounded" or "injured")
            return (tokens[i - 1].Tag is "NN" or "NNS" or "NNP" or "PRP" or "WP" || IsBehindAge(tokens, i)) && tokens[i + 3 < tokens.Count ? i + 3 : i + 2].Tag is "DT" or "CD" or "PRP" or "PRP$" or "NNP" or "NNS" or "NN" or "JJ" or "IN" or "RB";
        return tokens[i].Tag == "NN" && tokens[i - 1].Lower is "and" or "then" && tokens[i + 1].Tag is "DT" or "CD" or "PRP" or "PRP$" or "VBG";
    }

    /// <summary>"Ali Reza, 19, cut/VB through the fence and opened fire": a form that is the past too, behind no word that asks for the infinitive.</summary>
    private static bool IsUnchangedPast(TokenList tokens, int i) =>
        tokens[i] is { Lower: "cut" or "put" or "hit" or "set", Tag: "VB" } && tokens[i - 1].Sentence == tokens[i].Sentence && tokens[i - 1].Tag is "NNP" or "," or "WP";

    /// <summary>"a Renault 12 fired/CD several times": letters make no figure.</summary>
    private static bool IsFigureAfterAll(TokenList tokens, int i) => tokens[i].Tag == "CD" && IsPastForm(tokens[i].Lower) && tokens[i].Lower.EndsWith("ed", StringComparison.Ordinal) && tokens[i].Text.All(char.IsLetter);

    /// <summary>"settlers set/VBN fire to homes".</summary>
    private static bool IsSettingFire(TokenList tokens, int i) =>
        (tokens[i].Lower, tokens[i + 1].Lower) is ("set", "fire" or "ablaze") or ("opened", "fire") && tokens[i].Tag is "VBN" or "NN" or "JJ" && tokens[i - 1].Sentence == tokens[i].Sentence && tokens[i - 1].Tag is "NNS" or "NN" or "NNP" or "PRP" or "WP";

    private static bool IsHiddenVerb(TokenList tokens, int i) =>
        tokens[i].Tag is "VBN" or "JJ" or "NN" && IsPastForm(tokens[i].Lower) &&
        tokens[i - 1].Sentence == tokens[i].Sentence && tokens[i + 1].Sentence == tokens[i].Sentence &&
        (tokens[i - 1].Tag is "NN" or "NNS" or "NNP" or "NNPS" or "WP" or "PRP" || IsBehindAge(tokens, i)) &&
        tokens[i + 1].Tag is "DT" or "CD" or "PRP" or "PRP$" or "NNP" or "NNPS" && tokens[i + 1].Lower is not ("that" or "this");

    /// <summary>"Ali Reza, 33, | shot/NN three people".</summary>
    private static bool IsBehindAge(TokenList tokens, int i) =>
        i > 3 && tokens[i - 1].Lower == "," && tokens[i - 2].Tag == "CD" && tokens[i - 3].Lower == "," && tokens[i - 4].Tag == "NNP" && tokens[i - 4].Sentence == tokens[i].Sentence;

    private static bool IsPastForm(string lower) => (lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal)) ||
        StrongPasts.Contains(lower);
}
