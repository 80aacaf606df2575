using System.Collections.Frozen;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>
/// Finds who a speaker is whom a text calls by office alone: "the lawyer" is the only one it names as a lawyer, "a military spokesman" whoever speaks
/// in the next sentence under a name that the text has not told of before.
/// </summary>
internal sealed class DescribedPersons(ClauseMap map, EntityTable entities, SpeakerLexicons lexicons)
{
    /// <summary>How many sentences behind the office the name may stand.</summary>
    private const int Ahead = 3;

    private static readonly WordSet Definite = WordSets.Of("demonstrative-determiners");

    private static readonly WordSet Spokespersons = WordSets.Of("spokespersons");

    private static readonly WordSet Common = WordSets.Of("offices-of-many");

    private static readonly WordSet Kin = WordSets.Of("kin");

    private static readonly WordSet Introduced = WordSets.Of("offices-named-next");

    private static readonly WordSet LocalOffices = WordSets.Of("offices-held-by-one");

    private static readonly WordSet Qualifying = WordSets.Of("qualifiers-of-offices");

    private static readonly FrozenDictionary<string, string> Full =
        LexiconFile.Rows("person-titles").Where(row => row[2].Length > 0).ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal);

    private readonly Dictionary<string, List<Described>> _byOffice = new(StringComparer.Ordinal);
    private bool _isRead;

    /// <summary>The one person whom the text names under the office that a phrase gives; null where it names none or several.</summary>
    public Entity? Of(Source source)
    {
        if (map.Tag(source.Head) is not ("NN" or "NNP") || map.Lower(source.PhraseFirst) is "one" || !(IsOffice(source.Head) || (Kin.Contains(map.Lower(source.Head)) && map.Lower(source.PhraseFirst) is not ("a" or "an") && IsDefinite(source))))
            return null;
        var isNew = map.Lower(source.PhraseFirst) is "a" or "an" || !IsDefinite(source);
        var words = Modifiers(source.PhraseFirst, source.PhraseEnd, source.Head);
        var qualified = Qualifiers(words);
        var isLocal = LocalOffices.Contains(map.Lower(source.Head));
        var fitting = Named(Office(map.Lower(source.Head))).Where(d => IsNear(d, source, isNew) && (isNew ? words.Overlaps(d.Words) : Agree(words, d.Words, isLocal)) && qualified.SetEquals(Qualifiers(d.Words)) && SameGender(map.Lower(source.Head), d.Noun)).Select(d => d.Person).Distinct().Take(2).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>"A Taliban spokesman said … Zakir Noor said": the name that the next statement is the first to tell of, and of which nothing else is told.</summary>
    /// <param name="source">A phrase that names nobody.</param>
    /// <param name="next">Who makes the next statement.</param>
    /// <param name="person">Whom <paramref name="next"/> names.</param>
    /// <param name="isOfKind">Whether a description agrees with the phrase.</param>
    public bool IsNamedNext(Source source, Source next, Entity person, Func<TokenRange, bool> isOfKind) =>
        map.Tag(source.Head) is "NN" && map.Lower(source.PhraseFirst) is "a" or "an" && Introduced.Contains(map.Lower(source.Head))
        && map.Tokens[next.First].Sentence - map.Tokens[source.First].Sentence == 1 && person.Type == NameType.Person
        && person.Mentions.Where(mention => mention.Kind == MentionKind.Name).Min(mention => mention.FirstToken) >= next.PhraseFirst
        && SpeakerDescriptions.Of(map, person).All(description => isOfKind(description) || Office(map.Lower(HeadOf(description))) == Office(map.Lower(source.Head)));

    private bool IsOffice(int head) => !Common.Contains(map.Lower(head))
        && lexicons.RoleIn(map.Tokens, head, head + 1) is { Category: not (SpeakerCategory.Victim or SpeakerCategory.Witness or SpeakerCategory.Media) };

    private bool IsDefinite(Source source) => Definite.Contains(map.Lower(source.PhraseFirst)) || map.Tag(source.PhraseFirst) is "PRP$"
        || Enumerable.Range(source.PhraseFirst, source.Head - source.PhraseFirst).Any(i => map.Tag(i) is "POS");

    /// <summary>Behind the name at any distance; in front of it only shortly, and where the office is new only so.</summary>
    private bool IsNear(Described described, Source source, bool isNew)
    {
        var distance = map.Tokens[described.First].Sentence - map.Tokens[source.First].Sentence;
        return described.First < source.First ? !isNew : distance <= Ahead;
    }

    /// <summary>Whether two descriptions may be of one person: they share a word or have none; of an office that one text tells of once, one of them may leave the place out.</summary>
    private static bool Agree(HashSet<string> words, HashSet<string> others, bool isLocal) =>
        words.Overlaps(others) || (words.Count == 0 && others.Count == 0) || (isLocal && (words.Count == 0 || others.Count == 0));

    private static HashSet<string> Qualifiers(HashSet<string> words) => [.. words.Where(Qualifying.Contains)];

    private static bool SameGender(string noun, string other) => noun == other || !Spokespersons.Contains(noun) || !Spokespersons.Contains(other)
        || noun.EndsWith("person", StringComparison.Ordinal) || other.EndsWith("person", StringComparison.Ordinal);

    private static string Office(string lower) => Spokespersons.Contains(lower) ? "spokesperson" : lower is "attorney" ? "lawyer" : Full.GetValueOrDefault(lower, lower);

    private List<Described> Named(string office)
    {
        if (!_isRead)
            Read();
        _isRead = true;
        return _byOffice.GetValueOrDefault(office) ?? [];
    }

    private void Read()
    {
        foreach (var person in entities.Entities.Where(entity => entity.Type == NameType.Person))
        {
            foreach (var description in SpeakerDescriptions.Of(map, person))
            {
                var head = HeadOf(description);
                if (!Words.IsNoun(map.Tag(head)))
                    continue;
                var office = Office(map.Lower(head));
                var first = person.Mentions.Where(mention => mention.Kind == MentionKind.Name).Min(mention => mention.FirstToken);
                (_byOffice.TryGetValue(office, out var known) ? known : _byOffice[office] = []).Add(new Described(person, map.Lower(head), Modifiers(description.First, description.End, head), first));
            }
        }
    }

    private int HeadOf(TokenRange description)
    {
        var head = description.First;
        while (head + 1 < description.End && map.Tag(head + 1) is not ("IN" or "TO" or "CC" or "," or "WP" or "VBN"))
            head++;
        return head;
    }

    /// <summary>The names, nouns and peoples that tell an office apart: "Lara" of "the governor of Lara", "airline" of "the airline's chief".</summary>
    private HashSet<string> Modifiers(int first, int end, int head)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < end; i++)
        {
            if (i != head && (Words.IsNoun(map.Tag(i)) || Qualifying.Contains(map.Lower(i)) || (map.Tag(i) is "JJ" && char.IsUpper(map.Tokens[i].Text[0]))) && !map.IsTime(i))
                words.Add(map.Lower(i));
        }

        return words;
    }

    private sealed record Described(Entity Person, string Noun, HashSet<string> Words, int First);
}
