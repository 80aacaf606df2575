using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors;

/// <summary>The lexicon of armed groups: which one a name means, and where a text names one. Safe to use from several threads at once.</summary>
internal sealed class ArmedGroups
{
    private static readonly WordSet LastWords = WordSets.Of("group-last-words");

    private static readonly WordSet Works = WordSets.Of("titled-works");

    /// <summary>Names by their first word, the longest first.</summary>
    private readonly Dictionary<string, List<ArmedGroupName>> _byFirstWord = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ArmedGroup> _byName = new(StringComparer.Ordinal);

    private ArmedGroups(IReadOnlyList<ArmedGroup> groups) => Groups = groups;

    /// <summary>All groups, in the lexicon's order.</summary>
    public IReadOnlyList<ArmedGroup> Groups { get; }

    /// <summary>Reads the lexicon.</summary>
    /// <exception cref="InvalidDataException">A row has a kind that is none.</exception>
    public static ArmedGroups Load()
    {
        var groups = new List<ArmedGroup>(600);
        var names = new List<ArmedGroupName>(2400);
        foreach (var row in LexiconFile.Rows("armed-groups"))
        {
            var forms = new List<string> { row[0] };
            if (row[1].Length > 0)
                forms.AddRange(row[1].Split("; "));
            var group = new ArmedGroup(Unmarked(forms[0]), [.. forms.Skip(1).Select(Unmarked)], row[2].Split(' '), KindOf(row[3]));
            groups.Add(group);
            foreach (var form in forms)
                names.Add(ArmedGroupName.Of(group, Unmarked(form), form[0] == '='));
        }

        var lexicon = new ArmedGroups(groups);
        foreach (var name in names)
            lexicon.Add(name);
        foreach (var sharing in lexicon._byFirstWord.Values)
            sharing.Sort(static (a, b) => b.Words.Count.CompareTo(a.Words.Count));
        return lexicon;
    }

    /// <summary>The group that a name, taken as a whole, means; whether it stands in the text as a group's name is the caller's to judge.</summary>
    public ArmedGroup? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.GetValueOrDefault(string.Join(' ', FoldedWords.Of(name)));
    }

    /// <summary>Where a text names a group, in reading order, the longest name at each place, not overlapping.</summary>
    public IReadOnlyList<ArmedGroupMention> FindAll(TokenList tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var found = new List<(ArmedGroupMention Mention, bool Ambiguous)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (LongestAt(tokens, i) is not { } match || IsTitle(tokens, i))
                continue;
            found.Add((new ArmedGroupMention(WithArticle(tokens, i, match.Name.Group), match.End, match.Name.Group), match.Name.Ambiguous));
            i = match.End - 1;
        }

        var named = found.Where(f => !f.Ambiguous).Select(f => f.Mention.Group).ToHashSet();
        return [.. found.Where(f => !f.Ambiguous || named.Contains(f.Mention.Group)).Select(f => f.Mention)];
    }

    /// <summary>"the BBC series Provos": what is named so is no group.</summary>
    private static bool IsTitle(TokenList tokens, int first) =>
        first > 0 && tokens[first - 1].Sentence == tokens[first].Sentence && Works.Contains(tokens[first - 1].Lower);

    /// <summary>"Al Qaeda", where the article stands as a word of its own, is the name with its article.</summary>
    private static int WithArticle(TokenList tokens, int first, ArmedGroup group) =>
        first > 0 && tokens[first - 1].Text is "Al" or "al" or "AL" && tokens[first - 1].Sentence == tokens[first].Sentence && group.Name.StartsWith("al-", StringComparison.OrdinalIgnoreCase) ? first - 1 : first;

    private static string Unmarked(string form) => form.TrimStart('=');

    private static ArmedGroupKind KindOf(string cell) =>
        Enum.TryParse<ArmedGroupKind>(cell, ignoreCase: true, out var kind) ? kind : throw new InvalidDataException($"\"{cell}\" is no kind of group.");

    private void Add(ArmedGroupName name)
    {
        _byName.TryAdd(string.Join(' ', name.Words), name.Group);
        if (!_byFirstWord.TryGetValue(name.Words[0], out var sharing))
            _byFirstWord[name.Words[0]] = sharing = [];
        sharing.Add(name);
    }

    private (ArmedGroupName Name, int End)? LongestAt(TokenList tokens, int start)
    {
        var words = FoldedWords.Of(tokens[start].Lower);
        if (words.Count == 0 || !_byFirstWord.TryGetValue(words[0], out var candidates))
            return null;
        foreach (var candidate in candidates)
        {
            if (EndOf(candidate, tokens, start) is var end && end > 0 && HasItsCase(candidate, tokens, start, end))
                return (candidate, end);
        }

        return null;
    }

    /// <summary>Index behind the last token of the name that starts at a token; 0 where the name does not stand there.</summary>
    private static int EndOf(ArmedGroupName name, TokenList tokens, int start)
    {
        var matched = 0;
        var open = 0;
        for (var i = start; i < tokens.Count && tokens[i].Sentence == tokens[start].Sentence; i++)
        {
            var words = FoldedWords.Of(tokens[i].Lower);
            if (words.Count == 0 && !IsJoint(tokens[i]))
                return 0;
            open += tokens[i].Lower switch { "(" => 1, ")" => -1, _ => 0 };
            foreach (var word in words)
            {
                if (matched == name.Words.Count || word != name.Words[matched])
                    return 0;
                matched++;
            }

            if (matched == name.Words.Count)
                return open > 0 && i + 1 < tokens.Count && tokens[i + 1].Lower == ")" ? i + 2 : i + 1;
        }

        return 0;
    }

    /// <summary>Tokens that may stand within a name without being a word of it: "Workers' Party", "Party (Maoist)", "Kingdom of the…".</summary>
    private static bool IsJoint(Token token) => char.IsLetter(token.Text[0]) || token.Lower is "'s" or "'" or "-" or "(" or ")" or "/" or "&";

    private static bool HasItsCase(ArmedGroupName name, TokenList tokens, int start, int end)
    {
        if (name.AnyCase)
            return true;
        if (name.Acronym)
            return tokens[start].Text.Count(char.IsUpper) >= 2 && !(name.Ambiguous && IsShouted(tokens, start));
        if (!tokens[start].Text.Any(char.IsUpper))
            return false;
        var lower = 0;
        for (var i = start + 1; i < end; i++)
        {
            if (tokens[i].Text.Length > 3 && char.IsLower(tokens[i].Text[0]) && !tokens[i].Text.Any(char.IsUpper))
                lower++;
        }

        return lower == 0 || (lower == 1 && (name.Words.Count > 2 || !char.IsLower(tokens[start].Text[0])) && IsGenericEnd(tokens[end - 1], name));
    }

    /// <summary>"Macina Liberation front", "Haqqani network": the last word of a name is often left in lower case.</summary>
    private static bool IsGenericEnd(Token last, ArmedGroupName name) => name.Words.Count > 2 ||
        LastWords.Contains(last.Lower);

    /// <summary>A text in capitals, where "ITS" is the pronoun.</summary>
    private static bool IsShouted(TokenList tokens, int at)
    {
        var letters = 0;
        for (var i = Math.Max(0, at - 6); i < Math.Min(tokens.Count, at + 7); i++)
        {
            if (tokens[i].Text.Any(char.IsLower))
                return false;
            letters += char.IsLetter(tokens[i].Text[0]) ? 1 : 0;
        }

        return letters > 2;
    }
}
