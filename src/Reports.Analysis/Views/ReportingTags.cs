using System.Collections.Frozen;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>Corrects the tags of reporting verbs that a tagger trained on other texts takes for participles or nouns: "police announced they…", "the colonel told reporters".</summary>
internal static class ReportingTags
{
    private const int AuxiliaryReach = 4;
    private const int IntroductionReach = 25;

    private static readonly WordSet SayVerbs = WordSets.Of("subject-telling-verbs");

    private static readonly WordSet BareInfinitiveVerbs = WordSets.Of("bare-infinitive-verbs");

    private static readonly WordSet IrregularPasts = WordSets.Of("irregular-speech-pasts");

    private static readonly FrozenSet<string> ClosedClass = LexiconFile.Rows("closed-class").Select(row => row[0]).Concat(WordSets.Of("opening-words")).ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordSet NeverNouns = WordSets.Of("verbs-never-nouns");

    private static readonly WordSet LeadingPrepositions = WordSets.Of("prepositions-taken-for-names");

    private static readonly WordSet TimeOpeners = WordSets.Of("time-adjunct-openers");

    /// <summary>The tags of a text's tokens, past tenses of reporting verbs put right.</summary>
    public static string[] Of(ArticleText text, ReportingVerbs verbs)
    {
        var tags = new string[text.Tokens.Count];
        for (var i = 0; i < tags.Length; i++)
            tags[i] = text.Tokens[i].Tag;
        var marks = text.Quotations.Select(region => region.OpenToken).ToHashSet();
        for (var i = 1; i < tags.Length - 1; i++)
        {
            if (tags[i] is "VB" && text.Tokens[i].Lower is "said")
                tags[i] = "VBD";
            if (IsGerundNoun(text, tags, i))
                tags[i] = "NN";
            if (IsOpeningName(text, tags, i - 1, verbs))
                tags[i - 1] = "NNP";
            if (IsPluralSubject(text, tags, i, verbs))
                tags[i] = "NNS";
            if (tags[i] is "VB" or "UH" && verbs.Find(text.Tokens[i].Lower) is { Speaks: true } present && present.Lemma == text.Tokens[i].Lower && IsPresentTense(text, tags, i))
                tags[i] = "VBP";
            if (tags[i] is "NN" && verbs.Find(text.Tokens[i].Lower) is { Speaks: true } plain && plain.Lemma == text.Tokens[i].Lower && PlainVerb(text, tags, i) is { } tense)
                tags[i] = tense;
            if (tags[i] is "NNS" && NeverNouns.Contains(text.Tokens[i].Lower) && Words.IsNoun(tags[i - 1]))
                tags[i] = "VBZ"; // "the complaint alleges that"
            if (tags[i] is "JJ" && tags[i - 1] is "NN" or "NNS" && text.Tokens[i].Lower.EndsWith("ed", StringComparison.Ordinal) && Words.IsWeekday(text.Tokens[i + 1].Lower))
                tags[i] = "VBN"; // "an affidavit unsealed Monday"
            if (tags[i] is "VBZ" && text.Tokens[i].Lower is "states" && IsOfCountry(text, tags, i))
                tags[i] = "NNS"; // "all other US states with elections"
            if (tags[i - 1] is "NNP" && LeadingPrepositions.Contains(text.Tokens[i - 1].Lower) && text.Sentences[text.Tokens[i].Sentence].FirstToken == i - 1)
                tags[i - 1] = "IN"; // "Amongst reported incidents"
            if (tags[i] is "NN" && text.Tokens[i].Lower.EndsWith("ing", StringComparison.Ordinal) && Words.IsNoun(tags[i - 1]) && tags[i + 1] is "PRP" or "EX" && verbs.Find(text.Tokens[i].Lower) is { Speaks: true })
                tags[i] = "VBG"; // "with local papers claiming he had fled"
            if (tags[i] is "VBP" && text.Tokens[i].Lower is "privy")
                tags[i] = "JJ";
            if (tags[i] is "VBZ" && tags[i - 1] is "VBD" or "VBZ" && text.Tokens[i].Lower[^1] == 's' && !Words.IsAuxiliary(text.Tokens[i].Lower) && !Words.IsAuxiliary(text.Tokens[i - 1].Lower))
                tags[i] = "NNS"; // "urged states not to"
            if (tags[i] is "WP" && text.Tokens[i].Text is "WHO")
                tags[i] = "NNP";
            if (tags[i] is "RB" && tags[i - 1] is "DT" && Words.IsFinite(tags[i + 1]) && !text.Tokens[i].Lower.EndsWith("ly", StringComparison.Ordinal) && verbs.Find(text.Tokens[i + 1].Lower) is not null)
                tags[i] = "NN"; // "organizers of the rally said"
            if (tags[i - 1] is "VB" && text.Tokens[i - 1].Lower is "lead" && tags[i] is "NN")
                tags[i - 1] = "NN"; // "Lead author"
            if (text.Tokens[i].Lower is "reads" or "read" && tags[i - 1] is "''" && OpensSubject(tags[i + 1]))
                tags[i] = "VBD"; // "“…,” reads the statement"
            if (tags[i] is "RB" && text.Tokens[i].Lower is "there" && Words.IsFinite(tags[i + 1]) && !Words.IsNoun(tags[i - 1]))
                tags[i] = "EX";
            if (text.Tokens[i].Lower is "read" or "reads" && tags[i] is not "VBN" && Words.IsNoun(tags[i - 1]) && OpensQuotation(text.Tokens, i + 1))
                tags[i] = "VBD";
            if (tags[i] is "VBN" or "NN" or "JJ" && IsPast(text.Tokens[i].Lower) && verbs.Find(text.Tokens[i].Lower) is { } verb && IsPastTense(text, tags, i, verb))
                tags[i] = "VBD";
            if (tags[i] is "VBN" && verbs.Find(text.Tokens[i].Lower) is { Kind: VerbKind.Statement } && OpensItsSentence(text, tags, i) && IntroducesQuotation(text, tags, i, marks))
                tags[i] = "VBD";
        }

        return tags;
    }

    /// <summary>"US | states as members", "other states with": parts of a country, where nothing that is stated follows.</summary>
    private static bool IsOfCountry(ArticleText text, string[] tags, int i) =>
        (text.Tokens[i - 1].Lower is "us" or "u.s." or "american" or "member" or "other" or "neighbouring" or "neighboring" or "arab" or "gulf" or "baltic" || tags[i - 1] is "JJ" or "CD" or "JJR" or "JJS") && (tags[i - 1] is "CD" || tags[i + 1] is "IN" or "VBD" or "VBP" or "WDT" or "CC" or "," or ".") && text.Tokens[i + 1].Lower is not ("that" or "in");

    /// <summary>"the killing occurred", "a shooting at the mall": behind an article and in front of no noun, the form in -ing is the noun itself.</summary>
    private static bool IsGerundNoun(ArticleText text, string[] tags, int i) => tags[i] is "VBG" && tags[i - 1] is "DT" && text.Tokens[i - 1].Lower is not "all" and not "both"
        && text.Tokens[i].Sentence == text.Tokens[i - 1].Sentence && tags[i + 1] is "VBN" or "VBD" or "VBZ" or "MD";

    /// <summary>"Radmall conceded that", "Diop said": a word in capitals that opens a sentence in front of a verb of saying, and is none of the common words that may.</summary>
    private static bool IsOpeningName(ArticleText text, string[] tags, int i, ReportingVerbs verbs)
    {
        var tokens = text.Tokens;
        return tags[i] is "DT" or "VB" or "VBP" or "IN" or "UH" or "FW" or "MD" or "RB" && i == text.Sentences[tokens[i].Sentence].FirstToken && char.IsUpper(tokens[i].Text[0]) && tokens[i].Text.Length > 2
            && !ClosedClass.Contains(tokens[i].Lower) && !tokens[i].Lower.EndsWith("ly", StringComparison.Ordinal)
            && tokens[i + 1].Sentence == tokens[i].Sentence && tags[i + 1] is "VBD" && verbs.Find(tokens[i + 1].Lower) is { Speaks: true } && i + 2 < tags.Length && OpensObject(tokens, tags, i + 2);
    }

    /// <summary>"Clinton aides said", "Aides say": a plural noun in front of a verb of saying, taken for a verb.</summary>
    private static bool IsPluralSubject(ArticleText text, string[] tags, int i, ReportingVerbs verbs)
    {
        var tokens = text.Tokens;
        return tags[i] is "VBZ" && tokens[i].Lower.Length > 3 && tokens[i].Lower[^1] == 's' && !Words.IsAuxiliary(tokens[i].Lower) && verbs.Find(tokens[i].Lower) is null
            && tokens[i + 1].Sentence == tokens[i].Sentence && SayVerbs.Contains(tokens[i + 1].Lower)
            && (i == text.Sentences[tokens[i].Sentence].FirstToken || Words.IsNoun(tags[i - 1]) || tags[i - 1] is "JJ" or "DT" or "CC" or "WDT");
    }

    /// <summary>"Officials who know the region say they…", "like the rebels, say the…": a present tense taken for an infinitive or an exclamation.</summary>
    private static bool IsPresentTense(ArticleText text, string[] tags, int i)
    {
        var first = text.Sentences[text.Tokens[i].Sentence].FirstToken;
        var subject = i - 1;
        while (subject > first && Words.IsAdverb(tags[subject]))
            subject--;
        if (subject < first || tags[subject] is not ("NNS" or "NNPS" or "NNP" or "," or ")"))
            return false;
        for (var j = subject; j >= Math.Max(first, subject - IntroductionReach); j--)
        {
            if (tags[j] is "MD" or "TO" || BareInfinitiveVerbs.Contains(text.Tokens[j].Lower))
                return false;
        }

        return OpensObject(text.Tokens, tags, i + 1);
    }

    /// <summary>"they did stress, however, that", "…, medical officials report.": a verb that is spelled as a noun; null where it is none.</summary>
    private static string? PlainVerb(ArticleText text, string[] tags, int i)
    {
        if (text.Tokens[i - 1].Lower is "did" or "do" or "does")
            return "VB";
        if (text.Tokens[i].Lower is "say" && tags[i - 1] is "CD" or "NNS" or "NNPS")
            return "VBP";
        if (tags[i - 1] is "NNS" && tags[i + 1] is "PRP" && i + 2 < tags.Length && Words.IsFinite(tags[i + 2]) && text.Tokens[i + 2].Sentence == text.Tokens[i].Sentence)
            return "VBP";
        if (!(tags[i - 1] is "NNS" or "NNPS" || text.Tokens[i - 1].Lower is "police") || !(text.Tokens[i + 1].Text is "." or ";" || text.Tokens[i + 1].Sentence != text.Tokens[i].Sentence))
            return null;
        var subject = i - 1;
        while (subject > 0 && (Words.IsNoun(tags[subject - 1]) || tags[subject - 1] is "JJ" or "DT" or "CD"))
            subject--;
        return subject > 0 && text.Tokens[subject - 1].Text is "," ? "VBP" : null;
    }

    /// <summary>Whether no verb stands in front of a participle in its sentence, so that it must be the sentence's own.</summary>
    private static bool OpensItsSentence(ArticleText text, string[] tags, int verb)
    {
        var first = text.Sentences[text.Tokens[verb].Sentence].FirstToken;
        for (var i = first; i < verb; i++)
        {
            if ((Words.IsVerb(tags[i]) && !IsInsertion(text.Tokens, tags, i, first)) || tags[i] is "MD" || text.Tokens[i].Lower is "as")
                return false;
        }

        return verb > first && (Words.IsNoun(tags[verb - 1]) || tags[verb - 1] is "PRP" or "," || Words.IsAdverb(tags[verb - 1]));
    }

    /// <summary>"Others, | reacting to the delay, shouted": a participle that a comma sets off, or that opens the sentence.</summary>
    private static bool IsInsertion(TokenList tokens, string[] tags, int i, int first) => tags[i] is "VBG" && (i == first || tokens[i - 1].Text is ",");

    /// <summary>Whether a quotation follows behind a colon or comma, and no other clause that could hold the verb: "the mayor, Doe, tweeted: “…”".</summary>
    private static bool IntroducesQuotation(ArticleText text, string[] tags, int verb, HashSet<int> marks)
    {
        var subordinate = false;
        for (var i = verb + 1; i + 1 < tags.Length && i - verb <= IntroductionReach && text.Tokens[i].Sentence == text.Tokens[verb].Sentence; i++)
        {
            if (marks.Contains(i + 1) && text.Tokens[i].Lower is ":" or ",")
                return true;
            if (marks.Contains(i) || (Words.IsFinite(tags[i]) && !subordinate) || text.Tokens[i].Lower is "by" && i == verb + 1)
                return false;
            subordinate |= tags[i] is "WRB" or "WP" or "WDT" || text.Tokens[i].Lower is "that";
        }

        return false;
    }

    private static bool OpensQuotation(TokenList tokens, int i) =>
        tokens[i].Lower is ":" or "," or "\"" or "“" or "``" or "‘" && tokens[i].Sentence == tokens[i - 1].Sentence;

    private static bool OpensSubject(string tag) => tag is "DT" or "PRP$" || Words.IsNoun(tag);

    private static bool IsPast(string lower) => lower.EndsWith("ed", StringComparison.Ordinal) || IrregularPasts.Contains(lower);

    private static bool IsPastTense(ArticleText text, string[] tags, int i, ReportingVerb verb)
    {
        var tokens = text.Tokens;
        var subject = i - 1;
        while (subject > 0 && Words.IsAdverb(tags[subject]))
            subject--;
        if (tokens[subject].Text is ")" && Enumerable.Range(0, subject).LastOrDefault(open => tokens[open].Text is "(") is > 0 and var bracket)
            subject = bracket - 1;
        if (tokens[subject].Text is "," && IsVerbBehindApposition(text, tags, i, verb))
            return true;
        if (tokens[subject].Sentence != tokens[i].Sentence || !(Words.IsNoun(tags[subject]) || tags[subject] is "PRP" or "CD"))
            return false;
        if (tokens[i].Lower is "said" or "told" or "wrote")
            return true;
        return !verb.Takes(ContentFrames.ObjectPredicate | ContentFrames.ObjectAs) && !HasAuxiliary(tokens, tags, subject, i) && OpensObject(tokens, tags, AdjunctEnd(tokens, tags, i + 1));
    }

    /// <summary>"Lena Fry, a nurse, | described burning roofs": behind an apposition the only verb that the sentence has outside of its subordinate clauses.</summary>
    private static bool IsVerbBehindApposition(ArticleText text, string[] tags, int i, ReportingVerb verb)
    {
        var tokens = text.Tokens;
        var first = text.Sentences[tokens[i].Sentence].FirstToken;
        if (!Words.IsProper(tags[first]) && tags[first] is not ("DT" or "PRP$") || !verb.Takes(ContentFrames.Object | ContentFrames.Clause | ContentFrames.That | ContentFrames.Addressee | ContentFrames.ObjectInfinitive | ContentFrames.ObjectOf) || !(OpensObject(tokens, tags, i + 1) || tags[i + 1] is "JJ"))
            return false;
        for (var j = first; j < i; j++)
        {
            if (Words.IsVerb(tags[j]) || tags[j] is "MD" or "IN" && tokens[j].Lower is not ("of" or "for" or "in" or "at" or "from"))
                return false;
        }

        for (int j = i + 1, opened = 0; j < tags.Length && tokens[j].Sentence == tokens[i].Sentence; j++)
        {
            opened += tags[j] is "WDT" or "WP" or "WRB" || tokens[j].Lower is "that" or "because" or "as" ? 1 : 0;
            if (Words.IsFinite(tags[j]) && opened == 0)
                return false;
        }

        return true;
    }

    /// <summary>An auxiliary in front of the verb, or one in front of its subject that asks a question, makes it a participle.</summary>
    private static bool HasAuxiliary(TokenList tokens, string[] tags, int subject, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, subject - AuxiliaryReach); i--)
        {
            if (tokens[i].Sentence == tokens[verb].Sentence && Words.IsAuxiliary(tokens[i].Lower) && tags[i] is not "POS")
                return true;
        }

        return false;
    }

    /// <summary>Index behind "on Sunday morning", "on Twitter".</summary>
    private static int AdjunctEnd(TokenList tokens, string[] tags, int start)
    {
        var i = start;
        if (i < tags.Length && TimeOpeners.Contains(tokens[i].Lower))
            i++;
        while (i < tags.Length && (Words.IsTime(tokens[i].Lower) || Words.IsVehicle(tokens[i].Lower)))
            i++;
        return i > start + 1 || (i > start && Words.IsTime(tokens[start].Lower)) ? i : start;
    }

    /// <summary>Whether a noun phrase or a clause starts at a token: what a past participle behind its noun does not take.</summary>
    private static bool OpensObject(TokenList tokens, string[] tags, int i) =>
        i < tags.Length && (tags[i] is "PRP" or "PRP$" or "DT" or "EX" or "NNP" or "NNPS" or "NNS" or "NN" or "CD" or "``" || (tokens[i].Lower is ":" && i + 1 < tags.Length && tags[i + 1] is "``") || tokens[i].Lower is "that");
}
