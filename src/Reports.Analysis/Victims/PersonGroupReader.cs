using Reports.Analysis.Dates;
using Reports.Analysis.Entities;
using Reports.Analysis.Quantities;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>Finds the phrases for persons in a sentence.</summary>
internal sealed class PersonGroupReader(QuantityReader quantities, PersonNouns nouns, CasualtyNouns casualtyNouns, Demonyms demonyms)
{
    /// <summary>All phrases for persons of a sentence, in reading order, not overlapping.</summary>
    public List<PersonGroup> Find(ArticleReading reading, Sentence sentence)
    {
        var groups = new List<PersonGroup>();
        var i = sentence.FirstToken;
        while (i < sentence.EndToken)
        {
            if (ReadAt(reading, i, sentence.EndToken) is { } group)
            {
                if (!IsBracketed(reading, group))
                    groups.Add(TrailingHedge.Apply(reading, group, sentence.EndToken));
                i = Math.Max(i + 1, group.End);
            }
            else
            {
                i = SkipFrom(reading, i, sentence.EndToken);
            }
        }

        return groups;
    }

    /// <summary>"(Spaniards)" or "(34)" behind a name says where they are from or how old, and counts nobody.</summary>
    private static bool IsBracketed(ArticleReading reading, PersonGroup group) =>
        group is { Name: null, HasNumber: false } or { IsBare: true } && reading.Lower(group.First - 1) is "(" or "[" && reading.Lower(group.End) is ")" or "]";

    /// <summary>A run of nouns that names no persons ("the police station") is left behind as a whole.</summary>
    private int SkipFrom(ArticleReading reading, int i, int end)
    {
        var tokens = reading.Tokens;
        if (!IsRunToken(tokens, i, i, end) || tokens[i].Tag is not ("NN" or "NNP" or "JJ" or "NNS"))
            return i + 1;
        var run = EndOfRun(reading, i, end);
        return run > i && tokens[run - 1].Tag is "NN" or "NNP" or "NNS" && LastPerson(reading, i, run) < 0 ? run : i + 1;
    }

    /// <summary>The phrase for persons that starts at a token.</summary>
    public PersonGroup? ReadAt(ArticleReading reading, int i, int end)
    {
        var tokens = reading.Tokens;
        if (ReadPronoun(reading, i) is { } pronoun)
            return pronoun;
        var definite = false;
        var at = i;
        if (tokens[at].Lower is "the" or "these" or "those" or "all" or "its" or "their" or "his" or "her" && at + 1 < end)
        {
            definite = true;
            at++;
            if (tokens[at].Lower is "the" or "of" && tokens[at - 1].Lower == "all" && at + 1 < end)
                at++;
            if (tokens[at].Lower is "other" or "first" or "last" && at + 1 < end)
                at++;
        }

        if (quantities.ReadAt(reading.Text, tokens, at, end) is { } quantity && !NumberOfThings.Is(tokens, quantity, end))
            return ReadNumbered(reading, i, definite, quantity, end);
        return ReadUnnumbered(reading, i, end);
    }

    private static PersonGroup? ReadPronoun(ArticleReading reading, int i)
    {
        var token = reading.Tokens[i];
        if (token.Lower is "no-one" or "nobody" || (token.Lower == "no" && i + 1 < reading.Tokens.Count && reading.Tokens[i + 1].Lower == "one"))
        {
            var length = token.Lower == "no" ? 2 : 1;
            return new PersonGroup { First = i, End = i + length, DescriptionFirst = i, DescriptionEnd = i + length, Count = Count.Exactly(0, reading.Article.TextOf(i, i + length)), HasNumber = true, IsBare = true };
        }

        if (token.Lower is not ("he" or "she" or "him" or "they" or "them" or "who" or "whom") || (token.Lower == "her" && token.Tag == "PRP$"))
            return null;
        var person = token.Lower is "he" or "she" or "him" && reading.Entities.At(i) is { Type: NameType.Person } entity ? entity : null;
        var plural = token.Lower is "they" or "them";
        return new PersonGroup
        {
            First = i,
            End = i + 1,
            DescriptionFirst = i,
            DescriptionEnd = i + 1,
            Count = plural ? new Count(null, null, CountQualifier.Approximate, token.Text) : Count.Exactly(1, token.Text),
            IsPronoun = true,
            IsDefinite = true,
            Person = person,
        };
    }

    private PersonGroup? ReadNumbered(ArticleReading reading, int first, bool definite, Quantity quantity, int end)
    {
        var tokens = reading.Tokens;
        var at = quantity.EndToken;
        var additional = quantity.Additional;
        if (at < end && tokens[at].Lower == "of" && at + 1 < end)
            return ReadShare(reading, first, quantity, at + 1, end);
        var run = EndOfRun(reading, at, end);
        var person = LastPerson(reading, at, run);
        if (person >= 0 && FormOf(reading, person, at) is var head)
        {
            return Finish(reading, first, quantity.EndToken, head.End, quantity.Count, head, end) with
            {
                HasNumber = true,
                IsDefinite = definite,
                IsAdditional = additional || HasMore(tokens, at, run),
                HeadOutcome = head.Noun is null ? null : casualtyNouns.Find(tokens[head.End - 1].Lower)?.Outcome,
            };
        }

        var behind = at;
        while (behind < run && (tokens[behind].Lower is "more" or "others" or "other" or "additional" or "further"))
            (behind, additional) = (behind + 1, true);
        var noun = behind < run && tokens[run - 1].Tag is "NN" or "NNS" or "NNP" or "NNPS";
        if (noun || IsYear(quantity) || IsUnitNext(reading, behind, end))
            return CasualtyFigure(reading, first, quantity, at, run, definite);
        return new PersonGroup
        {
            First = first,
            End = behind,
            DescriptionFirst = first,
            DescriptionEnd = behind,
            Count = quantity.Count,
            HasNumber = true,
            IsBare = true,
            IsDefinite = definite,
            IsAdditional = additional,
        };
    }

    /// <summary>"nine deaths", "35 bodies", "20 victims", "the 11 injured".</summary>
    private PersonGroup? CasualtyFigure(ArticleReading reading, int first, Quantity quantity, int at, int run, bool definite)
    {
        if (run <= at || casualtyNouns.Find(reading.Tokens[run - 1].Lower) is not { } noun || (noun.Kind == CasualtyNounKind.Event && !noun.IsPlural))
            return null;
        return new PersonGroup
        {
            First = first,
            End = run,
            DescriptionFirst = at,
            DescriptionEnd = run,
            Count = quantity.Count,
            HasNumber = true,
            IsDefinite = definite,
            HeadOutcome = noun.Outcome,
        };
    }

    private static bool IsYear(Quantity quantity) =>
        quantity is { InDigits: true, Count: { Qualifier: CountQualifier.Exact, Minimum: >= 1900 and < 2100, Text.Length: 4 } };

    /// <summary>A bare number is one of persons only where no other noun can be what it counts.</summary>
    private static bool IsUnitNext(ArticleReading reading, int at, int end) =>
        at < end && reading.Tokens[at] is var next && (next.Tag is "NN" or "NNS" or "NNP" or "NNPS" or "CD" or "$" or "SYM" && !IsCasualtyWord(next.Lower) && Calendar.Weekday(next) is null && next.Lower is not ("yesterday" or "today")
                                                      || next.Lower is "percent" or "%");

    private static bool IsCasualtyWord(string lower) => lower is "dead" or "wounded" or "injured" or "killed" or "hurt" or "missing" or "kidnapped";

    private static bool HasMore(IReadOnlyList<Token> tokens, int at, int run)
    {
        for (var i = at; i < run; i++)
        {
            if (tokens[i].Lower is "more" or "other" or "others" or "additional" or "further")
                return true;
        }

        return false;
    }

    /// <summary>"two of them", "11 of the injured", "dozens of civilians", "three of the four attackers".</summary>
    private PersonGroup? ReadShare(ArticleReading reading, int first, Quantity quantity, int at, int end)
    {
        var tokens = reading.Tokens;
        if (tokens[at].Lower is "them" or "whom" or "these" or "those")
        {
            return new PersonGroup { First = first, End = at + 1, DescriptionFirst = first, DescriptionEnd = at + 1, Count = quantity.Count, HasNumber = true, IsBare = true, IsShare = true };
        }

        var definite = tokens[at].Tag is "DT" or "PRP$" || tokens[at].Lower is "the" or "its" or "his" or "their";
        var start = definite ? at + 1 : at;
        if (definite && start < end && quantities.ReadAt(reading.Text, tokens, start, end) is { } inner)
            start = inner.EndToken;
        if (start >= end)
            return null;
        var run = EndOfRun(reading, start, end);
        var person = LastPerson(reading, start, run);
        if (person >= 0 && FormOf(reading, person, start) is var head)
            return Finish(reading, first, start, head.End, quantity.Count, head, end) with { HasNumber = true, IsShare = definite };
        if (definite && start < end && casualtyNouns.Find(tokens[start].Lower) is { Kind: CasualtyNounKind.Persons } noun)
            return new PersonGroup { First = first, End = start + 1, DescriptionFirst = at, DescriptionEnd = start + 1, Count = quantity.Count, HasNumber = true, IsShare = true, IsBare = true, HeadOutcome = noun.Outcome };
        if (definite && start > at + 1)
            return new PersonGroup { First = first, End = start, DescriptionFirst = first, DescriptionEnd = start, Count = quantity.Count, HasNumber = true, IsShare = true, IsBare = true };
        return null;
    }

    private PersonGroup? ReadUnnumbered(ArticleReading reading, int i, int end)
    {
        var tokens = reading.Tokens;
        var at = i;
        var determiner = tokens[i].Lower;
        if (reading.DateAt(i) is not null)
            return null;
        if (tokens[i].Tag is "DT" or "PRP$" || determiner is "a" or "an" or "the" or "another" or "some" or "many" or "other" or "others" or "no" or "any" or "his" or "her" or "their")
            at++;
        else
            determiner = "";
        if (determiner == "others" || (determiner == "another" && (at >= end || !IsRunToken(tokens, at, at, end))))
            return new PersonGroup { First = i, End = i + 1, DescriptionFirst = i, DescriptionEnd = i + 1, Count = determiner == "others" ? new Count(2, null, CountQualifier.AtLeast, "others") : Count.Exactly(1, tokens[i].Text), IsBare = true, IsAdditional = true, HasNumber = determiner == "another" };
        if (at >= end)
            return null;
        var run = EndOfRun(reading, at, end);
        var person = LastPerson(reading, at, run);
        if (person < 0 && EndOfOwner(reading, at, run) is var owner and > 0)
            person = LastPerson(reading, at, owner);
        if (person < 0)
            return ReadCollective(reading, i, at, run, determiner);
        var head = FormOf(reading, person, at);
        if (determiner is "any")
            return null;
        var text = reading.Article.TextOf(i, head.End);
        var plural = head.IsPlural;
        var count = determiner switch
        {
            "no" => Count.Exactly(0, text),
            _ when !plural => Count.Exactly(1, text),
            "the" or "these" or "those" or "some" or "many" or "his" or "her" or "their" or "its" => new Count(null, null, CountQualifier.Approximate, text),
            _ => new Count(2, null, CountQualifier.AtLeast, text),
        };
        if (head is { Name: { } own, Noun: null } && own.FirstToken > at)
            (at, count) = (own.FirstToken, count with { Text = reading.Article.TextOf(own.FirstToken, own.EndToken) });
        return Finish(reading, i, at, head.End, count, head, end) with
        {
            IsDefinite = determiner is "the" or "these" or "those" or "this" or "that" or "his" or "her" or "their",
            IsAdditional = determiner is "another" or "other" || HasMore(tokens, at, head.End),
            HasNumber = determiner is "no",
        };
    }

    /// <summary>"the wounded", "the dead".</summary>
    private PersonGroup? ReadCollective(ArticleReading reading, int i, int at, int run, string determiner)
    {
        if (determiner != "the" || at > run || casualtyNouns.Find(reading.Tokens[at].Lower) is not { Kind: CasualtyNounKind.Persons } noun || run > at + 1)
            return null;
        return new PersonGroup { First = i, End = at + 1, DescriptionFirst = i, DescriptionEnd = at + 1, Count = new Count(null, null, CountQualifier.Approximate, reading.Article.TextOf(i, at + 1)), IsDefinite = true, IsBare = true, HeadOutcome = noun.Outcome };
    }

    /// <summary>Index behind the named person to whom something belongs, 0 where there is none: "Judge Ruiz" in "Judge Ruiz's murder".</summary>
    private static int EndOfOwner(ArticleReading reading, int start, int run)
    {
        for (var i = start + 1; i < run; i++)
        {
            if (reading.Tag(i) == "POS")
                return InPersonName(reading, i - 1) ? i : 0;
        }

        return 0;
    }

    /// <summary>Index behind the run of modifiers and nouns that starts at a token.</summary>
    private static int EndOfRun(ArticleReading reading, int start, int end)
    {
        var tokens = reading.Tokens;
        var i = start;
        while (i < end && (IsRunToken(tokens, i, start, end) || InPersonName(reading, i)))
        {
            if (tokens[i].Lower is "including" or "aboard" or "amid" or "near" or "inside" or "outside" or "alongside" or "while" or "when")
                break;
            if (i > 0 && IsCasualtyWord(tokens[i].Lower) && tokens[i - 1].Tag is "NN" or "NNS" or "NNP" or "NNPS" or "CD" && !(i + 1 < end && tokens[i + 1].Tag is "NN" or "NNS"))
                break;
            if (i > start && (Calendar.Weekday(tokens[i]) is not null || tokens[i].Lower is "today" or "yesterday" or "tonight" or "tomorrow") && tokens[i - 1].Tag is not "JJ")
                break;
            i++;
        }

        return i;
    }

    private static bool InPersonName(ArticleReading reading, int i) => reading.NameAt(i) is { Type: NameType.Person };

    private static bool IsRunToken(IReadOnlyList<Token> tokens, int i, int start, int end) => tokens[i].Tag switch
    {
        "NN" or "NNS" or "NNP" or "NNPS" or "JJ" or "JJR" or "JJS" or "AFX" or "FW" => true,
        "POS" => i > start && i + 1 < end,
        "VBN" or "VBG" => i + 1 < end && tokens[i + 1].Tag is "NN" or "NNS" && !IsCasualtyWord(tokens[i].Lower) && (i == start || tokens[i - 1].Tag is not ("NN" or "NNS" or "NNP")),
        "CD" => tokens[i].Text.Contains('-', StringComparison.Ordinal) && tokens[i].Lower.EndsWith("old", StringComparison.Ordinal),
        "CC" => i > start && i + 1 < end && tokens[i - 1].Tag == "JJ" && tokens[i + 1].Tag == "JJ",
        _ => tokens[i].Lower.EndsWith("-old", StringComparison.Ordinal) || tokens[i].Lower is "more" && i + 1 < end && tokens[i + 1].Tag is "NNS",
    };

    /// <summary>The last token of a run that stands for persons, where nothing but their names follows it; -1 where none does.</summary>
    private int LastPerson(ArticleReading reading, int start, int run)
    {
        var untyped = -1;
        for (var i = run - 1; i >= start; i--)
        {
            if (reading.Tokens[i].Tag is "POS")
                return -1;
            if ((InPersonName(reading, i) && !IsMereNoun(reading, i)) || (reading.NameAt(i) is not null && reading.IsArmedGroup(i)))
                return i;
            var noun = nouns.EndingAt(reading.Tokens, i, start);
            if (untyped >= 0)
            {
                if (noun is { IsPlural: false, IsOccupation: true })
                    return untyped;
                if (!IsUntypedName(reading, i))
                    return -1;
                continue;
            }

            if (noun is not null || demonyms.Persons(reading.Tokens[i].Lower) is not null || PersonNouns.IsAgentive(reading.Tokens[i], i > start))
                return i;
            if (IsUntypedName(reading, i))
            {
                untyped = i;
                continue;
            }

            if (reading.Tokens[i].Tag is "NN" or "NNS" or "NNP" or "NNPS")
                return -1;
        }

        return -1;
    }

    /// <summary>"Engineers" at the head of a sentence, or in a text of capitals, taken for a name: a plural of the lexicon alone names nobody.</summary>
    private bool IsMereNoun(ArticleReading reading, int i) =>
        reading.NameAt(i) is { } name && name.EndToken - name.FirstToken == 1 && nouns.EndingAt(reading.Tokens, i, i) is { IsPlural: true };

    /// <summary>A capitalised word that may be a person's name behind an occupation: "security minister Wiranto".</summary>
    private static bool IsUntypedName(ArticleReading reading, int i) =>
        reading.Tokens[i].Tag is "NNP" && char.IsUpper(reading.Tokens[i].Text[0]) && reading.NameAt(i) is null or { Type: NameType.Miscellaneous or NameType.Person } && reading.DateAt(i) is null;

    private Head FormOf(ArticleReading reading, int index, int start)
    {
        var tokens = reading.Tokens;
        if (reading.NameAt(index) is { Type: NameType.Person } name && !IsMereNoun(reading, index))
            return NamedHead(tokens, name.FirstToken, name.EndToken, start);
        if (nouns.EndingAt(tokens, index, start) is null && IsUntypedName(reading, index) && demonyms.Persons(tokens[index].Lower) is null)
        {
            var from = index;
            while (from > start && IsUntypedName(reading, from - 1) && nouns.EndingAt(tokens, from - 1, start) is null)
                from--;
            if (from > start && nouns.EndingAt(tokens, from - 1, start) is not null)
                return NamedHead(tokens, from, index + 1, start);
        }

        var found = nouns.EndingAt(tokens, index, start);
        if (found is not null)
            return new Head(index + 1, found, null, found.IsPlural, false);
        if (reading.IsArmedGroup(index))
            return new Head(index + 1, null, null, true, true);
        if (demonyms.Persons(tokens[index].Lower) is { } plural)
            return new Head(index + 1, null, null, plural, false);
        return new Head(index + 1, null, null, tokens[index].Tag is "NNS" or "NNPS" || tokens[index].Lower.EndsWith("men", StringComparison.Ordinal), false);
    }

    /// <summary>A name with the occupation before it; a rank that the names' tagger took for a first name is no part of the name.</summary>
    private Head NamedHead(IReadOnlyList<Token> tokens, int first, int end, int start)
    {
        while (first < end - 1 && nouns.EndingAt(tokens, first, start) is { IsOccupation: true })
            first++;
        var noun = first > start ? nouns.EndingAt(tokens, first - 1, start) : null;
        return new Head(end, noun is { IsPlural: false } ? noun : null, new NameMention(first, end, NameType.Person), false, false);
    }

    private static PersonGroup Finish(ArticleReading reading, int first, int describing, int stop, Count count, Head head, int end) => new()
    {
        First = first,
        End = stop,
        DescriptionFirst = describing,
        DescriptionEnd = EndOfDescription(reading, stop, end),
        Count = count,
        Noun = head.Noun,
        Name = head.Name is { } name ? new TokenRange(name.FirstToken, name.EndToken) : null,
        Person = head.Name is { } named && reading.Entities.At(named.EndToken - 1) is { Type: NameType.Person } entity ? entity : null,
        OfArmedGroup = head.OfArmedGroup,
    };

    /// <summary>"of a Russian airline", "with the Belgian parliament", "from Myanmar".</summary>
    private static int EndOfDescription(ArticleReading reading, int stop, int end)
    {
        var tokens = reading.Tokens;
        if (stop + 1 >= end || tokens[stop].Lower is not ("of" or "from" or "with"))
            return stop;
        var at = stop + 1;
        if (tokens[at].Tag is "DT" or "PRP$" || tokens[at].Lower is "the" or "a" or "an" or "his" or "her")
            at++;
        var run = at < end ? EndOfRun(reading, at, end) : at;
        return run > at ? run : stop;
    }

    private readonly record struct Head(int End, PersonNoun? Noun, NameMention? Name, bool IsPlural, bool OfArmedGroup);
}
