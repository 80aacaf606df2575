using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Victims;

/// <summary>Two phrases side by side for one person: "Ana Ruiz, a 27-year-old teacher", "the deputy mayor, Ana Ruiz,".</summary>
internal static class Apposition
{
    private static readonly WordSet Ends = WordSets.Of("apposition-ends");

    private static readonly WordSet Determiners = WordSets.Of("apposed-determiners");

    /// <summary>One group for both, or nothing where they are two persons.</summary>
    public static PersonGroup? Join(SentenceReading sentence, PersonGroup left, PersonGroup right)
    {
        if (right.First - left.End is < 1 or > 1 || sentence.Lower(left.End) != "," && right.First != left.End)
        {
            if (!(right.First - left.DescriptionEnd == 1 && sentence.Lower(left.DescriptionEnd) == ",") && !IsBehindAge(sentence, left, right))
                return null;
        }

        if (left.Count is not { Minimum: 1, Maximum: 1 } || right.Count is not { Minimum: 1, Maximum: 1 } || right.IsPronoun || left.IsPronoun)
            return null;
        var described = left.Name is not null && right.Name is null && Determiners.Contains(sentence.Lower(right.First)) || (left.Name is not null && right.Name is null && right.Noun is not null && !right.HasNumber && sentence.Tag(right.First) != "DT");
        var named = left.Name is null && right.Name is not null && left.Noun is not null && right.Noun is null;
        if ((!described && !named) || IsKinInList(sentence, right))
            return null;
        if (!IsClosed(sentence, right))
            return null;
        return left with
        {
            End = right.End,
            DescriptionEnd = Math.Max(right.DescriptionEnd, right.End),
            Noun = left.Noun ?? right.Noun,
            Name = left.Name ?? right.Name,
            Person = left.Person ?? right.Person,
        };
    }

    /// <summary>"Ana Ruiz, 54, a surgeon".</summary>
    private static bool IsBehindAge(SentenceReading sentence, PersonGroup left, PersonGroup right) =>
        left.Name is not null && Insertion.EndOf(sentence, left, left.End) is var end && end > left.End && end == right.First - 1 && sentence.Lower(end) == ",";

    /// <summary>"Ana Ruiz, one of the best-known leaders of the party,": what stands behind the comma speaks of her alone.</summary>
    public static bool IsOneOf(SentenceReading sentence, PersonGroup left, PersonGroup right)
    {
        var at = Insertion.EndOf(sentence, left, left.End);
        if (left.Name is null || right.Name is not null || sentence.Lower(at) != "," || sentence.Lower(at + 1) is not ("one" or "among") || right.First < at)
            return false;
        for (var i = at + 1; i < right.First; i++)
        {
            if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "MD" or "WP" || sentence.Lower(i) is "," or ";")
                return false;
        }

        return true;
    }

    /// <summary>"Luis Mora, his wife and their two sons": the next of a list, not who he is.</summary>
    private static bool IsKinInList(SentenceReading sentence, PersonGroup right) =>
        sentence.Lower(right.First) is "his" or "her" && (sentence.Lower(right.End) == "and" || (sentence.Lower(right.End) == "," && sentence.Lower(right.End + 1) == "and"));

    /// <summary>"senator and presidential candidate Ana Ruiz": an office without an article belongs to the name behind it.</summary>
    public static PersonGroup? JoinTitles(SentenceReading sentence, PersonGroup left, PersonGroup right)
    {
        // "Ana Ruiz, a teacher and mother of two": the second noun has no article of its own
        if (left is { Name: not null, Noun: not null } && right is { Name: null, HasNumber: false, IsPronoun: false, Count: { Minimum: 1, Maximum: 1 } } && sentence.Tag(right.First) is "NN" or "JJ")
            return left with { End = right.End, DescriptionEnd = Math.Max(right.End, right.DescriptionEnd) };
        if (left is not { Name: null, HasNumber: false, IsPronoun: false, Noun: { IsOccupation: true, IsPlural: false } } || right is not { Name: not null })
            return null;
        return sentence.Lower(left.End) == "and" && right.First == left.End + 1 && sentence.Tag(left.First) is "NN" or "NNP" or "JJ" ? right with { First = left.First } : null;
    }

    /// <summary>A comma, a verb or the sentence's end must follow: in "Ana Ruiz, a teacher and a nurse" the comma parts a list.</summary>
    private static bool IsClosed(SentenceReading sentence, PersonGroup right)
    {
        var next = sentence.Lower(right.DescriptionEnd);
        return next is "," or "." or "" or ")" or ";" || Ends.Contains(next) || sentence.Tag(right.DescriptionEnd) is "VBD" or "VBN" or "VBZ" or "IN" or "WP";
    }
}
