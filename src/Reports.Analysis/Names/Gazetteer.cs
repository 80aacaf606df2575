using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Names;

/// <summary>Looks words and runs of words up in the lexicons of countries, places, groups, given names, roles and organisation words.</summary>
internal sealed class Gazetteer
{
    /// <summary>Marks an alias that more often means something else.</summary>
    private const char AmbiguousMark = '=';

    private static readonly string[] Calendar =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
         "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
         "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec."];

    private static readonly Lazy<Gazetteer> LazyShared = new(() => new Gazetteer());

    private readonly Dictionary<string, Entry> _entries;

    private Gazetteer()
    {
        var builder = new Builder();
        foreach (var row in LexiconFile.Rows("countries"))
            builder.AddCountry(row);
        foreach (var row in LexiconFile.Rows("places"))
            builder.AddAll(row[0], row[2], GazetteerClasses.Place);
        foreach (var row in LexiconFile.Rows("armed-groups"))
            builder.AddAll(row[0], row[1], GazetteerClasses.ArmedGroup);
        foreach (var row in LexiconFile.Rows("given-names"))
            builder.AddWord(row[0], GazetteerClasses.GivenName);
        foreach (var row in LexiconFile.Rows("organization-words"))
            builder.AddWord(row[0], GazetteerClasses.OrganizationWord);
        foreach (var row in LexiconFile.Rows("person-titles"))
            builder.AddWord(row[0], GazetteerClasses.Role);
        foreach (var row in LexiconFile.Rows("name-particles"))
            builder.AddWord(row[0], GazetteerClasses.Particle);
        foreach (var word in Calendar)
            builder.AddWord(word, GazetteerClasses.Calendar);
        _entries = builder.Build();
    }

    /// <summary>The lexicons, read once.</summary>
    public static Gazetteer Shared => LazyShared.Value;

    /// <summary>What the lexicons know of a single word, lower case.</summary>
    public GazetteerClasses Of(string lower) => _entries.TryGetValue(lower, out var entry) ? entry.Word : GazetteerClasses.None;

    /// <summary>What the lexicons know of each word where it stands; the longest match wins.</summary>
    /// <param name="words">The words as they stand.</param>
    /// <param name="lowers">The words in lower case.</param>
    public GazetteerClasses[] Match(IReadOnlyList<string> words, IReadOnlyList<string> lowers)
    {
        var classes = new GazetteerClasses[words.Count];
        for (var i = 0; i < classes.Length; i++)
        {
            if (!_entries.TryGetValue(lowers[i], out var entry))
                continue;
            classes[i] |= entry.Word;
            if ((classes[i] & GazetteerClasses.Inside) != 0)
                continue;
            foreach (var (rest, kind) in entry.Phrases)
            {
                if (!Continues(lowers, i + 1, rest))
                    continue;
                classes[i] |= kind;
                for (var k = 1; k <= rest.Length; k++)
                    classes[i + k] |= GazetteerClasses.Inside | kind;
                break;
            }
        }

        return classes;
    }

    private static bool Continues(IReadOnlyList<string> lowers, int start, string[] rest)
    {
        if (start + rest.Length > lowers.Count)
            return false;
        for (var i = 0; i < rest.Length; i++)
        {
            if (lowers[start + i] != rest[i])
                return false;
        }

        return true;
    }

    /// <param name="Word">Classes of the word by itself.</param>
    /// <param name="Phrases">Longer names that begin with the word: the words that follow, longest first.</param>
    private sealed record Entry(GazetteerClasses Word, (string[] Following, GazetteerClasses Kind)[] Phrases);

    private sealed class Builder
    {
        private readonly Tokenizer _tokenizer = new(Abbreviations.Load());
        private readonly Dictionary<string, GazetteerClasses> _words = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<(string[] Following, GazetteerClasses Kind)>> _phrases = new(StringComparer.Ordinal);

        public void AddCountry(string[] row)
        {
            AddAll(row[0], row[4], GazetteerClasses.Country);
            AddPhrase(row[5], GazetteerClasses.Place);
            AddAll("", row[2], GazetteerClasses.Demonym);
            AddAll("", row[3], GazetteerClasses.Demonym);
        }

        public void AddAll(string name, string others, GazetteerClasses kind)
        {
            AddPhrase(name, kind);
            foreach (var other in others.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (other[0] != AmbiguousMark)
                    AddPhrase(other, kind);
            }
        }

        public void AddWord(string word, GazetteerClasses kind)
        {
            var lower = TokenFactory.Plain(word);
            _words[lower] = _words.GetValueOrDefault(lower) | kind;
        }

        public Dictionary<string, Entry> Build() =>
            _words.Keys.Union(_phrases.Keys).ToDictionary(
                word => word,
                word => new Entry(
                    _words.GetValueOrDefault(word),
                    _phrases.TryGetValue(word, out var phrases) ? [.. phrases.OrderByDescending(phrase => phrase.Following.Length)] : []),
                StringComparer.Ordinal);

        private void AddPhrase(string phrase, GazetteerClasses kind)
        {
            var words = _tokenizer.Tokenize(phrase).Select(token => TokenFactory.Plain(phrase[token.Start..token.End])).ToArray();
            if (words.Length == 1)
            {
                AddWord(phrase, kind);
            }
            else if (words.Length > 1)
            {
                if (!_phrases.TryGetValue(words[0], out var list))
                    _phrases[words[0]] = list = [];
                list.Add((words[1..], kind));
            }
        }
    }
}
