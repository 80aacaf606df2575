using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>Names that stand each in a line of its own under words that say what befell them: "The victims were:", "Those killed:", the heading "Victims".</summary>
internal sealed class ListedRule
{
    /// <summary>How many sentences may stand between the words and the first name.</summary>
    private const int Reach = 2;

    /// <summary>A heading holds no more words.</summary>
    private const int LongestHeading = 5;

    private static readonly WordSet Killed = WordSets.Of("killed-words");

    private static readonly WordSet Wounded = WordSets.Of("injured-words");

    private static readonly WordSet Victims = WordSets.Of("victim-words");

    private static readonly WordSet ListingVerbs = WordSets.Of("listing-of-victims-verbs");

    private static readonly WordSet Fillers = WordSets.Of("victims-heading-words");

    private static readonly WordSet Bullets = WordSets.Of("bullets");

    public static string Name => "victims.listed";

    public static void Find(IReadOnlyList<SentenceReading> sentences, List<CasualtyMention> found)
    {
        var told = found.Select(m => m.Group.First).ToHashSet();
        for (var i = 0; i < sentences.Count; i++)
        {
            if (OutcomeOf(sentences[i]) is not { } outcome)
                continue;
            var items = ItemsBehind(sentences, i);
            if (items.Count < 2)
                continue;
            var list = items[0].Sentence.NextList();
            foreach (var (sentence, group) in items.Where(item => told.Add(item.Group.First)))
                found.Add(sentence.Mention(Name, outcome, group, group.First, group.First, group.End) with { IsPart = true, List = list, Identifies = true });
            i = items[^1].Sentence.Sentence.Index;
        }
    }

    /// <summary>What befell those listed below, by a sentence that ends in a colon or is a heading.</summary>
    private static Outcome? OutcomeOf(SentenceReading sentence)
    {
        var colon = sentence.Lower(sentence.End - 1) == ":";
        if (!colon && sentence.End - sentence.First > LongestHeading)
            return null;
        Outcome? outcome = null;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var word = sentence.Lower(i).Trim('=');
            if (Killed.Contains(word) || Victims.Contains(word))
                outcome = Outcome.Killed;
            else if (Wounded.Contains(word))
                outcome ??= Outcome.Wounded;
            else if (colon ? IsOtherVerb(sentence, i) : word.Length > 0 && !Fillers.Contains(word))
                return null;
        }

        return outcome;
    }

    /// <summary>"friends of the victims | recalled:" leads to what was said, not to a list.</summary>
    private static bool IsOtherVerb(SentenceReading sentence, int i) => sentence.Tag(i) is "VBD" or "VBZ" or "VBP" && !ListingVerbs.Contains(sentence.Lower(i));

    /// <summary>The names that open paragraphs one after another; what else a paragraph says of its name is left to other rules.</summary>
    private static List<(SentenceReading Sentence, PersonGroup Group)> ItemsBehind(IReadOnlyList<SentenceReading> sentences, int lead)
    {
        var items = new List<(SentenceReading Sentence, PersonGroup Group)>();
        for (var i = lead + 1; i < sentences.Count; i++)
        {
            if (NameOpening(sentences[i]) is { } group)
                items.Add((sentences[i], group));
            else if (items.Count == 0 ? i > lead + Reach : sentences[i].Sentence.Paragraph != items[^1].Sentence.Sentence.Paragraph)
                break;
        }

        return items;
    }

    private static PersonGroup? NameOpening(SentenceReading sentence)
    {
        var at = sentence.First;
        while (Bullets.Contains(sentence.Lower(at)) || sentence.Tag(at) is "CD" || (sentence.Lower(at) is "," or "." or ")" && at > sentence.First))
            at++;
        if (sentence.GroupStartingAt(at) is not (var index and >= 0) || sentence.Groups[index] is not { Name: { } name } group || name.End - name.First < 2)
            return null;
        return sentence.Lower(name.End) is "" or "," or "(" or "[" or ";" or "." or "-" or "--" && !IsStatement(sentence, name.End) ? group : null;
    }

    /// <summary>"Ana Ruiz, the mayor, said": a sentence that goes on from the list.</summary>
    private static bool IsStatement(SentenceReading sentence, int from)
    {
        for (var i = from; i < sentence.End; i++)
        {
            if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "MD")
                return true;
        }

        return false;
    }
}
