using Reports.Analysis.Dates;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Quantities;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>Finds the phrases for persons in a sentence.</summary>
internal sealed class PersonGroupReader(QuantityReader quantities, PersonNouns nouns, CasualtyNouns casualtyNouns, Demonyms demonyms)
{
    private static readonly WordSet Wholes = WordSets.Of("whole-determiners");

    private static readonly WordSet Pronouns = WordSets.Of("person-pronouns");

    private static readonly WordSet SharePronouns = WordSets.Of("share-pronouns");

    private static readonly WordSet ShareDeterminers = WordSets.Of("share-determiners");

    private static readonly WordSet Determiners = WordSets.Of("group-determiners");

    private static readonly WordSet Vague = WordSets.Of("vague-determiners");

    private static readonly WordSet Known = WordSets.Of("known-determiners");

    private static readonly WordSet Articles = WordSets.Of("apposed-determiners");

    private static readonly WordSet More = WordSets.Of("additional-words");

    private readonly PersonHeads _heads = new(nouns, demonyms);

    /// <summary>All phrases for persons of a sentence, in reading order, not overlapping.</summary>
    public List<PersonGroup> Find(ArticleReading reading, Sentence sentence)
    {
        var groups = new List<PersonGroup>();
        var i = sentence.FirstToken;
        while (i < sentence.EndToken)
        {
            if (!EndsShooting(reading, i) && ReadAt(reading, i, sentence.EndToken) is { } group)
            {
                if (!IsBracketed(reading, group) && !IsAge(reading, group, groups, sentence.EndToken))
                    groups.Add(TrailingHedge.Apply(reading, group, sentence.EndToken));
                i = Math.Max(i + 1, group.End);
            }
            else
            {
                i = EndsShooting(reading, i) ? i + 1 : SkipFrom(reading, i, sentence.EndToken);
            }
        }

        JoinIdentified(reading, groups);
        return groups;
    }

    /// <summary>"a street vendor identified as Ana Ruiz", "a man named only as Ivo": one person, whose name stands behind what he is.</summary>
    private static void JoinIdentified(ArticleReading reading, List<PersonGroup> groups)
    {
        for (var g = groups.Count - 1; g > 0; g--)
        {
            var (described, named) = (groups[g - 1], groups[g]);
            var verb = reading.Lower(described.End) == "," ? described.End + 1 : described.End;
            var link = reading.Lower(verb + 1) == "only" ? verb + 2 : verb + 1;
            if (described is not { Name: null, IsPronoun: false, Noun: not null, Count: { Minimum: 1, Maximum: 1 } } || named.Name is null || reading.Lower(verb) is not ("identified" or "named") || reading.Lower(link) != "as" || named.First != link + 1)
                continue;
            groups[g - 1] = described with { End = named.End, DescriptionEnd = Math.Max(named.End, named.DescriptionEnd), Name = named.Name, Person = named.Person };
            groups.RemoveAt(g);
        }
    }

    /// <summary>"shot | dead | Judge Ana Ruiz": the word belongs to the verb, not to those behind it.</summary>
    private static bool EndsShooting(ArticleReading reading, int token) => reading.Lower(token) is "dead" && reading.Lower(token - 1) is "shot" or "shoot" or "shoots" or "shooting";

    /// <summary>"(Spaniards)" or "(34)" behind a name says where they are from or how old, and counts nobody.</summary>
    private static bool IsBracketed(ArticleReading reading, PersonGroup group) =>
        group is { Name: null, HasNumber: false } or { IsBare: true } && reading.Lower(group.First - 1) is "(" or "[" && reading.Lower(group.End) is ")" or "]";

    /// <summary>"Ana Ruiz, 52;" and, in such a list, "her daughter, 12;" are one person of that age.</summary>
    private static bool IsAge(ArticleReading reading, PersonGroup group, List<PersonGroup> groups, int end) =>
        group is { IsBare: true, HasNumber: true } && group.End == group.First + 1 && groups is [.., { Count: { Minimum: 1, Maximum: 1 } } named] && (named.Name is not null || reading.Lower(group.End) == ";") && named.End == group.First - 1
        && reading.Lower(group.First - 1) == "," && Insertion.IsAge(reading.Lower(group.First)) && (group.End == end || reading.Lower(group.End) is "," or ";" or "." or ")" or "and" or "of" or "from");

    /// <summary>A run of nouns that names no persons ("the police station") is left behind as a whole.</summary>
    private int SkipFrom(ArticleReading reading, int i, int end)
    {
        var tokens = reading.Tokens;
        if (!NounRun.Holds(tokens, i, i, end) || tokens[i].Tag is not ("NN" or "NNP" or "JJ" or "NNS"))
            return i + 1;
        var run = NounRun.EndAt(reading, i, end);
        return run > i && tokens[run - 1].Tag is "NN" or "NNP" or "NNS" && _heads.LastPerson(reading, i, run) < 0 ? run : i + 1;
    }

    /// <summary>The phrase for persons that starts at a token.</summary>
    public PersonGroup? ReadAt(ArticleReading reading, int i, int end)
    {
        var tokens = reading.Tokens;
        if (ReadPronoun(reading, i) is { } pronoun)
            return pronoun;
        var definite = false;
        var at = i;
        if (Wholes.Contains(tokens[at].Lower) && at + 1 < end)
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

        if (!Pronouns.Contains(token.Lower) || (token.Lower == "her" && token.Tag == "PRP$"))
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
            return ReadShare(reading, first, quantity, at + 1, end) is { } share ? definite ? share with { IsDefinite = true, IsShare = false } : share : null;
        var run = NounRun.EndAt(reading, at, end);
        var person = _heads.LastPerson(reading, at, run);
        if (person >= 0 && _heads.Of(reading, person, at) is var head)
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
        while (behind < run && IsMore(tokens[behind]))
            (behind, additional) = (behind + 1, true);
        var noun = behind < run && tokens[run - 1].Tag is "NN" or "NNS" or "NNP" or "NNPS";
        if (noun || IsYear(quantity) || IsUnitNext(reading, behind, end))
            return CasualtyFigure(reading, first, quantity, at, run, definite);
        return Counted(quantity, first, first, behind, definite) with { IsBare = true, IsAdditional = additional };
    }

    /// <summary>A phrase with a number, and where in it the description begins.</summary>
    private static PersonGroup Counted(Quantity quantity, int first, int description, int end, bool definite) => new()
    {
        First = first,
        End = end,
        DescriptionFirst = description,
        DescriptionEnd = end,
        Count = quantity.Count,
        HasNumber = true,
        IsDefinite = definite,
    };

    /// <summary>"nine deaths", "35 bodies", "20 victims", "the 11 injured".</summary>
    private PersonGroup? CasualtyFigure(ArticleReading reading, int first, Quantity quantity, int at, int run, bool definite)
    {
        if (run <= at || casualtyNouns.Find(reading.Tokens[run - 1].Lower) is not { } noun || (noun.Kind == CasualtyNounKind.Event && !noun.IsPlural))
            return null;
        return Counted(quantity, first, at, run, definite) with { HeadOutcome = noun.Outcome };
    }

    private static bool IsYear(Quantity quantity) =>
        quantity is { InDigits: true, Count: { Qualifier: CountQualifier.Exact, Minimum: >= 1900 and < 2100, Text.Length: 4 } };

    /// <summary>A bare number is one of persons only where no other noun can be what it counts.</summary>
    private static bool IsUnitNext(ArticleReading reading, int at, int end) =>
        at < end && reading.Tokens[at] is var next && (next.Tag is "NN" or "NNS" or "NNP" or "NNPS" or "CD" or "$" or "SYM" && !NounRun.IsCasualtyWord(next.Lower) && Calendar.Weekday(next) is null && next.Lower is not ("yesterday" or "today")
                                                      || next.Lower is "percent" or "%");

    private static bool IsMore(Token token) => More.Contains(token.Lower);

    private static bool HasMore(TokenList tokens, int at, int run)
    {
        for (var i = at; i < run; i++)
        {
            if (IsMore(tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>"two of them", "11 of the injured", "dozens of civilians", "dozens of others", "three of the four attackers".</summary>
    private PersonGroup? ReadShare(ArticleReading reading, int first, Quantity quantity, int at, int end)
    {
        var tokens = reading.Tokens;
        if (SharePronouns.Contains(tokens[at].Lower))
        {
            return new PersonGroup { First = first, End = at + 1, DescriptionFirst = first, DescriptionEnd = at + 1, Count = quantity.Count, HasNumber = true, IsBare = true, IsShare = true };
        }

        if (tokens[at].Lower == "others")
            return new PersonGroup { First = first, End = at + 1, DescriptionFirst = first, DescriptionEnd = at + 1, Count = quantity.Count, HasNumber = true, IsBare = true, IsAdditional = true };
        var definite = tokens[at].Tag is "DT" or "PRP$" || ShareDeterminers.Contains(tokens[at].Lower);
        var start = definite ? at + 1 : at;
        var inner = definite && start < end ? quantities.ReadAt(reading.Text, tokens, start, end) : null;
        start = inner?.EndToken ?? start;
        if (start >= end)
            return null;
        var run = NounRun.EndAt(reading, start, end);
        var person = _heads.LastPerson(reading, start, run);
        if (person >= 0 && _heads.Of(reading, person, start) is var head)
        {
            var share = Finish(reading, first, start, head.End, quantity.Count, head, end) with { HasNumber = true, IsShare = definite };
            return inner is null ? share : share with { Whole = share with { First = inner.FirstToken, Count = inner.Count, IsShare = false } };
        }

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
        if (tokens[i].Tag is "DT" or "PRP$" || Determiners.Contains(determiner))
            at++;
        else
            determiner = "";
        if (determiner == "others" || (determiner == "another" && (at >= end || !NounRun.Holds(tokens, at, at, end))))
            return new PersonGroup { First = i, End = i + 1, DescriptionFirst = i, DescriptionEnd = i + 1, Count = determiner == "others" ? new Count(2, null, CountQualifier.AtLeast, "others") : Count.Exactly(1, tokens[i].Text), IsBare = true, IsAdditional = true, HasNumber = determiner == "another" };
        if (at >= end)
            return null;
        var run = NounRun.EndAt(reading, at, end);
        var person = _heads.LastPerson(reading, at, run);
        if (person < 0 && NounRun.EndOfOwner(reading, at, run) is var owner and > 0)
            person = _heads.LastPerson(reading, at, owner);
        if (person < 0)
            return ReadCollective(reading, i, at, run, determiner);
        var head = _heads.Of(reading, person, at);
        if (determiner is "any")
            return null;
        var text = reading.Article.TextOf(i, head.End);
        var plural = head.IsPlural;
        var count = determiner switch
        {
            "no" => Count.Exactly(0, text),
            _ when !plural => Count.Exactly(head.Noun is { Singular: "couple" } ? 2 : 1, text),
            _ when Vague.Contains(determiner) => new Count(null, null, CountQualifier.Approximate, text),
            _ => new Count(2, null, CountQualifier.AtLeast, text),
        };
        if (head is { Name: { } own, Noun: null } && own.FirstToken > at)
            (at, count) = (own.FirstToken, count with { Text = reading.Article.TextOf(own.FirstToken, own.EndToken) });
        return Finish(reading, i, at, head.End, count, head, end) with
        {
            IsDefinite = Known.Contains(determiner),
            IsAdditional = determiner is "another" or "other" || HasMore(tokens, at, head.End),
            HasNumber = determiner is "no" || head.Noun is { Singular: "couple" },
        };
    }

    /// <summary>"the wounded", "the dead".</summary>
    private PersonGroup? ReadCollective(ArticleReading reading, int i, int at, int run, string determiner)
    {
        if (determiner != "the" || at > run || casualtyNouns.Find(reading.Tokens[at].Lower) is not { Kind: CasualtyNounKind.Persons } noun || run > at + 1)
            return null;
        return new PersonGroup { First = i, End = at + 1, DescriptionFirst = i, DescriptionEnd = at + 1, Count = new Count(null, null, CountQualifier.Approximate, reading.Article.TextOf(i, at + 1)), IsDefinite = true, IsBare = true, HeadOutcome = noun.Outcome };
    }

    private static PersonGroup Finish(ArticleReading reading, int first, int describing, int stop, Count count, PersonHead head, int end) => new()
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
        if (tokens[at].Tag is "DT" or "PRP$" || Articles.Contains(tokens[at].Lower))
            at++;
        var run = at < end ? NounRun.EndAt(reading, at, end) : at;
        return run > at ? run : stop;
    }
}
