using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>Remembers the speakers whom one text does not name, by the phrases that it has for them.</summary>
internal sealed class UnnamedSpeakers(ClauseMap map, EntityTable entities, SpeakerCategories categories, SpeakerLexicons lexicons, DescriptionFilter filter, SpeakerNames names)
{
    private static readonly WordSet SomeOfMany = WordSets.Of("some-of-many");

    private static readonly WordSet Definite = WordSets.Of("demonstrative-determiners");

    private static readonly WordSet Spokespersons = WordSets.Of("spokespersons");

    private static readonly WordSet Organs = WordSets.Of("organs-told-in-full");

    private readonly SpeakerWording _wording = new(map, entities, lexicons);

    private readonly List<UnnamedSpeaker> _unnamed = [];

    /// <summary>Whether somebody without a name has spoken whom the text calls by a noun.</summary>
    public bool IsCalled(string head) => _unnamed.Exists(u => u.Head == head);

    /// <summary>A speaker whom the text does not name keeps the phrase; a later "the friend" means "a onetime friend of the ringleader".</summary>
    /// <param name="source">The phrase.</param>
    /// <param name="lastGroup">The group that spoke last; null where none has.</param>
    public Speaker Of(Source source, Speaker? lastGroup)
    {
        var head = map.Lower(source.Head);
        var definite = Definite.Contains(map.Lower(source.PhraseFirst));
        if (definite && _unnamed.FindLast(u => u.Head == head) is { } earlier && source.PhraseEnd - source.PhraseFirst <= 3)
            return earlier.Speaker;
        var range = Introduction(source) ?? InFull(source) ?? new TokenRange(source.PhraseFirst, EndOfName(source));
        var employer = IsBareSpokesperson(source) ? lastGroup : null;
        var speaker = new Speaker
        {
            Name = _wording.Phrase(range),
            Category = employer?.Category ?? OfOthers(source) ?? OfSameNoun(source) ?? CategoryOf(range, source),
            Affiliations = _wording.Affiliations([range], null),
        };
        _unnamed.Add(new UnnamedSpeaker(head, speaker, source.First));
        return speaker;
    }

    /// <summary>"Some analysts expect a coup. Others say…": the others are of the same kind.</summary>
    private SpeakerCategory? OfOthers(Source source) => map.Lower(source.Head) is "others" && source.PhraseEnd == source.Head + 1 && _unnamed.LastOrDefault() is { } last
        && map.Tokens[source.First].Sentence - map.Tokens[last.At].Sentence <= 1 && (SomeOfMany.Contains(map.Lower(last.At)) || last.Head is "others") ? last.Speaker.Category : null;

    /// <summary>"the videos and Radio One", "Doe and Roe": where the words of a phrase do not tell, the kind that all have whom it names.</summary>
    private SpeakerCategory CategoryOf(TokenRange phrase, Source source)
    {
        var isLonger = phrase.First == source.PhraseFirst && phrase.End > source.PhraseEnd;
        var category = categories.Of(isLonger ? phrase with { End = source.PhraseEnd } : phrase, source);
        if (category == SpeakerCategory.Other && isLonger)
            category = categories.Of(phrase, source);
        if (category != SpeakerCategory.Other || !names.IsSeveral(source))
            return category;
        var named = Enumerable.Range(source.PhraseFirst, source.PhraseEnd - source.PhraseFirst).Select(entities.At).OfType<Entity>().Distinct().ToList();
        var kinds = named.Where(entity => entity.Type != NameType.Location || named.TrueForAll(other => other.Type == NameType.Location))
            .Select(entity => categories.Of(entity, entity.Type == NameType.Person ? filter.Telling(map, SpeakerDescriptions.Of(map, entity)) : [])).Distinct().Take(2).ToList();
        return kinds.Count == 1 ? kinds[0] : category;
    }

    /// <summary>"Law enforcement officials told… Officials said…": a bare noun means those whom the paragraph has called by it and something more.</summary>
    private SpeakerCategory? OfSameNoun(Source source) => map.Tag(source.Head) is "NNS" && source.PhraseEnd == source.PhraseFirst + 1
        && _unnamed.LastOrDefault() is { } last && last.Head == map.Lower(source.Head) && map.SameParagraph(last.At, source.First) ? last.Speaker.Category : null;

    /// <summary>"I meet a retired carpenter. … the carpenter says": the phrase that brought somebody in, where it is the only one with that noun.</summary>
    private TokenRange? Introduction(Source source)
    {
        if (map.Lower(source.PhraseFirst) is not "the" || source.PhraseFirst + 1 != source.Head || source.PhraseEnd != source.Head + 1 || map.Tag(source.Head) is not "NN" || Words.IsRecord(map.Lower(source.Head)) || lexicons.RoleIn(map.Tokens, source.Head, source.Head + 1) is null)
            return null;
        TokenRange? found = null;
        foreach (var i in map.PlacesOf(map.Lower(source.Head)).TakeWhile(i => i < source.PhraseFirst))
        {
            if (i == 0 || map.PhraseAt(i) is not { } phrase || phrase.Head != i || map.QuotationAt(i) >= 0)
                continue;
            if (map.Lower(phrase.FirstToken) is not ("a" or "an"))
            {
                if (found is null)
                    return null;
                continue;
            }

            if (found is not null)
                return null;
            found = new TokenRange(phrase.FirstToken, phrase.EndToken);
        }

        return found;
    }

    /// <summary>"videos | posted on the site", "a report | citing the mayor": the participle behind a phrase without a name tells which is meant.</summary>
    private int EndOfName(Source source)
    {
        const int Longest = 8;
        return source.First == source.PhraseFirst && map.Tag(source.PhraseEnd) is "VBN" or "VBG" && (map.Tag(source.PhraseEnd + 1) is "IN" or "TO" or "RB" || map.Tag(source.PhraseEnd) is "VBG") && !map.IsTime(source.End - 1) && source.End - source.PhraseEnd is > 1 and <= Longest && !Enumerable.Range(source.PhraseEnd, source.End - source.PhraseEnd).Any(i => map.Lower(i) is ",")
            ? source.End
            : source.PhraseEnd;
    }

    /// <summary>"The government of Samoa … the government said": how the text has told whose organ it is, where it has told of one alone.</summary>
    private TokenRange? InFull(Source source)
    {
        if (!Organs.Contains(map.Lower(source.Head)) || map.Lower(source.PhraseFirst) is not "the" || source.PhraseEnd != source.PhraseFirst + 2)
            return null;
        TokenRange? found = null;
        foreach (var i in map.PlacesOf(map.Lower(source.Head)).TakeWhile(i => i < source.PhraseFirst))
        {
            if (i == 0 || map.PhraseAt(i) is not { } phrase || phrase.Head != i || map.QuotationAt(i) >= 0 || map.Lower(phrase.FirstToken) is "a" or "an")
                continue;
            var end = map.Lower(i + 1) is "of" or "in" && NounChain.StartingAt(map, i + 2, map.SentenceOf(i).EndToken) is { } place && entities.At(place.First) is { Type: NameType.Location } or null && entities.At(place.Head) is { Type: NameType.Location } ? place.End : i + 1;
            var told = new TokenRange(phrase.FirstToken, end);
            if (!Enumerable.Range(told.First, told.End - told.First).Any(word => IsWhose(word, i)))
                continue;
            if (found is { } first && !Enumerable.Range(told.First, told.End - told.First).Any(word => IsWhose(word, i) && Enumerable.Range(first.First, first.End - first.First).Any(other => Alike(map.Lower(word), map.Lower(other)))))
                return null;
            found ??= told;
        }

        return found;
    }

    /// <summary>A name or a word for a people, as tells whose organ it is.</summary>
    private bool IsWhose(int word, int organ) => word != organ && char.IsUpper(map.Tokens[word].Text[0]) && (Words.IsProper(map.Tag(word)) || lexicons.IsOfPeople(map.Lower(word)));

    /// <summary>"Samoa" and "Samoan".</summary>
    private static bool Alike(string word, string other)
    {
        const int Stem = 4;
        return word == other || (word.Length >= Stem && other.Length >= Stem && string.CompareOrdinal(word, 0, other, 0, Stem) == 0);
    }

    /// <summary>"a spokesman" of nobody in particular speaks for the group that spoke last.</summary>
    private bool IsBareSpokesperson(Source source) => source.PhraseEnd - source.PhraseFirst <= 2 && source.End == source.PhraseEnd
        && Spokespersons.Contains(map.Lower(source.Head));

    private sealed record UnnamedSpeaker(string Head, Speaker Speaker, int At);
}
