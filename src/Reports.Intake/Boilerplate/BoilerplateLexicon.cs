using System.Buffers;
using System.Collections.Frozen;

namespace Reports.Intake.Boilerplate;

/// <summary>The wording of Lexicons/boilerplate.tsv, by where it counts.</summary>
internal sealed class BoilerplateLexicon
{
    private const string ResourceName = "Reports.Intake.Lexicons.boilerplate.tsv";

    /// <summary>Up to so many strings are searched for at once with vector instructions.</summary>
    private const int MostCues = 16;

    /// <summary>Lines that are known as a whole are shorter than this.</summary>
    private const int LongestWholeLine = 60;

    private const string BeforeNextSentence = " .\"'”’)]";

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…");

    private readonly FrozenDictionary<string, string> _lines;
    private readonly FrozenDictionary<string, string> _endSections;
    private readonly FrozenDictionary<string, string> _noteHeads;
    private readonly (Wording Wording, string Reason)[] _bios;
    private readonly FrozenDictionary<char, (Wording Wording, string Reason)[]> _feet;
    private readonly FrozenDictionary<char, (Wording Wording, string Reason)[]> _starts;
    private readonly (Wording Wording, string Reason)[] _anywhere;
    private readonly FrozenDictionary<char, (Wording Wording, string Reason)[]> _sentenceStarts;
    private readonly (Wording Wording, string Reason)[] _withinSentences;
    private readonly FrozenDictionary<char, (Wording Wording, string Reason)[]> _listHeads;
    private readonly FrozenDictionary<string, string> _wholeListHeads;
    private readonly SearchValues<string>[] _cuesWithin;
    private readonly SearchValues<string> _lineCues;

    private BoilerplateLexicon(IReadOnlyCollection<string[]> entries)
    {
        _lines = Exact(entries, "line");
        _endSections = Exact(entries, "end");
        _noteHeads = Exact(entries, "notes");
        _bios = Wordings(entries, "bio");
        _feet = ByFirstLetter(Wordings(entries, "foot"));
        _starts = ByFirstLetter(Wordings(entries, "start"));
        _anywhere = Wordings(entries, "has");
        _lineCues = SearchValues.Create([.. _anywhere.Select(entry => entry.Wording.Longest).Distinct()], StringComparison.OrdinalIgnoreCase);
        _sentenceStarts = ByFirstLetter(Wordings(entries, "sentence"));
        _withinSentences = Wordings(entries, "within");
        _listHeads = ByFirstLetter(Wordings(entries, "list"));
        _wholeListHeads = Exact(entries.Where(entry => entry[1] is "list" or "head").Select(entry => new[] { entry[0], "head", entry[2] }), "head");
        _cuesWithin = Cues([.. _withinSentences.Select(entry => entry.Wording.Longest).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    public static BoilerplateLexicon Shipped { get; } = Load();

    /// <summary>Whether a sentence of the paragraph may hold boilerplate: a fast test that lets most paragraphs pass.</summary>
    public bool MayHoldCue(string paragraph)
    {
        foreach (var cues in _cuesWithin)
        {
            if (paragraph.AsSpan().ContainsAny(cues))
                return true;
        }
        return BeginsCue(paragraph) || AnySentenceBeginsCue(paragraph);
    }

    private bool AnySentenceBeginsCue(ReadOnlySpan<char> paragraph)
    {
        for (var end = paragraph.IndexOfAny(SentenceEnds); end >= 0; end = paragraph.IndexOfAny(SentenceEnds))
        {
            paragraph = paragraph[(end + 1)..];
            if (BeginsCue(paragraph.TrimStart(BeforeNextSentence)))
                return true;
        }
        return false;
    }

    private bool BeginsCue(ReadOnlySpan<char> sentence) =>
        sentence.Length > 0 && _sentenceStarts.TryGetValue(char.ToLowerInvariant(sentence[0]), out var wordings) && Begins(wordings, sentence);

    private static bool Begins((Wording Wording, string Reason)[] wordings, ReadOnlySpan<char> sentence)
    {
        foreach (var (wording, _) in wordings)
        {
            if (wording.Begins(sentence))
                return true;
        }
        return false;
    }

    /// <summary>The reason to remove a short line, or null.</summary>
    public string? ReasonForLine(string line)
    {
        return (line.Length <= LongestWholeLine ? _lines.GetValueOrDefault(Bare(line)) : null)
            ?? First(Beginning(_starts, line), entry => entry.Begins(line))
            ?? (line.AsSpan().ContainsAny(_lineCues) ? First(_anywhere, entry => entry.Within(line)) : null);
    }

    /// <summary>The reason to remove a sentence, or null.</summary>
    public string? ReasonForSentence(string sentence) =>
        First(Beginning(_sentenceStarts, sentence), entry => entry.Begins(sentence)) ?? First(_withinSentences, entry => entry.Within(sentence));

    /// <summary>The reason to remove what a line heads: a list of links.</summary>
    public string? ReasonForListHead(string line) => _wholeListHeads.GetValueOrDefault(Bare(line)) ?? First(Beginning(_listHeads, line), entry => entry.Begins(line));

    /// <summary>Whether the line is a list's heading word for word, and not only begins like one.</summary>
    public bool IsWholeListHead(string line) => _wholeListHeads.ContainsKey(Bare(line));

    /// <summary>The reason to remove the section that a heading opens.</summary>
    public string? ReasonForSection(string heading) => _endSections.GetValueOrDefault(Bare(heading));

    /// <summary>Whether the line is the heading of what is said of the authors.</summary>
    public bool HeadsAuthorNotes(string line) => line.Length <= LongestWholeLine && _noteHeads.ContainsKey(Bare(line));

    /// <summary>Whether the line says of a named author what authors are and do.</summary>
    public bool SpeaksOfAuthor(string line) => First(_bios, entry => entry.Within(line)) is not null;

    /// <summary>The reason to remove a mailing from this line on, or null.</summary>
    public string? ReasonForFoot(string line) => First(Beginning(_feet, line), entry => entry.Begins(line));

    /// <summary>The wordings that begin with the line's first letter: the only ones that the line can begin with.</summary>
    private static (Wording Wording, string Reason)[] Beginning(FrozenDictionary<char, (Wording Wording, string Reason)[]> wordings, string line) =>
        line.Length > 0 && wordings.TryGetValue(char.ToLowerInvariant(line[0]), out var found) ? found : [];

    private static FrozenDictionary<char, (Wording Wording, string Reason)[]> ByFirstLetter(IEnumerable<(Wording Wording, string Reason)> wordings) =>
        wordings.GroupBy(entry => char.ToLowerInvariant(entry.Wording.First[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static string Bare(string line) => line.Trim().Trim(':', '.', '…', '»', '›', '→', '>', '<', '|', ' ').Replace('’', '\'').ToLowerInvariant();

    private static string? First((Wording Wording, string Reason)[] entries, Func<Wording, bool> matches)
    {
        foreach (var (wording, reason) in entries)
        {
            if (matches(wording))
                return reason;
        }
        return null;
    }

    /// <summary>What no sentence without boilerplate holds, in as many searches as the fastest kind of search needs. A cue within another one finds both.</summary>
    private static SearchValues<string>[] Cues(string[] wordings) =>
        [.. wordings.Where(wording => !Array.Exists(wordings, other => other != wording && wording.Contains(other, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal).Chunk(MostCues).Select(cues => SearchValues.Create(cues, StringComparison.OrdinalIgnoreCase))];

    private static FrozenDictionary<string, string> Exact(IEnumerable<string[]> entries, string where) =>
        entries.Where(entry => entry[1] == where).DistinctBy(entry => Bare(entry[2])).ToFrozenDictionary(entry => Bare(entry[2]), entry => entry[0]);

    private static (Wording Wording, string Reason)[] Wordings(IEnumerable<string[]> entries, string where) =>
        [.. entries.Where(entry => entry[1] == where).Select(entry => (new Wording(entry[2]), entry[0]))];

    private static BoilerplateLexicon Load()
    {
        using var stream = typeof(BoilerplateLexicon).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is missing.");
        using var reader = new StreamReader(stream);
        var entries = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var columns = line.Split('\t');
            if (columns.Length != 3)
                throw new InvalidDataException($"Line \"{line}\" of {ResourceName} has {columns.Length} columns; 3 are expected.");
            entries.Add(columns);
            if (columns[2].Contains('\''))
                entries.Add([columns[0], columns[1], columns[2].Replace('\'', '’')]); // as typesetting has it
        }
        return new BoilerplateLexicon(entries);
    }
}
