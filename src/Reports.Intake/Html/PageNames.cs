using System.Collections.Frozen;
using System.Text;

namespace Reports.Intake.Html;

/// <summary>What the names that a page gives its elements say of them, from Lexicons/page-names.tsv.</summary>
internal sealed class PageNames
{
    private const string ResourceName = "Reports.Intake.Lexicons.page-names.tsv";

    /// <summary>The longest entry, in words.</summary>
    private const int MostWords = 4;

    /// <summary>What follows these words is what an element has or lacks, not what it is: "has-sidebar", "no-caption".</summary>
    private static readonly string[] Particles = ["-no-", "-has-", "-with-", "-without-"];

    /// <summary>So is what stands before these: "sidebar-enabled-false".</summary>
    private static readonly string[] Settings = ["-enabled-", "-disabled-"];

    private readonly FrozenDictionary<string, NameKind> _kinds;
    private readonly FrozenDictionary<string, NameKind>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private PageNames(Dictionary<string, NameKind> kinds)
    {
        _kinds = kinds.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static PageNames Shipped { get; } = Load();

    /// <summary>All kinds that an element's names speak for.</summary>
    public NameKind KindsOf(string names)
    {
        var kinds = NameKind.None;
        for (var start = 0; start + 1 < names.Length;)
        {
            var end = start;
            for (var words = IsQualified(names, start) ? MostWords : 0; words < MostWords && end + 1 < names.Length; words++)
            {
                end = names.IndexOf('-', end + 1);
                if (_lookup.TryGetValue(names.AsSpan(start + 1, end - start - 1), out var kind) && !IsSetting(names, end))
                    kinds |= kind;
            }
            start = names.IndexOf('-', start + 1);
        }
        return kinds;
    }

    /// <summary>The entries among an element's names that speak for one kind.</summary>
    public List<string> EntriesOf(string names, NameKind wanted)
    {
        var entries = new List<string>();
        for (var start = 0; start + 1 < names.Length; start = names.IndexOf('-', start + 1))
        {
            var end = start;
            for (var words = IsQualified(names, start) ? MostWords : 0; words < MostWords && end + 1 < names.Length; words++)
            {
                end = names.IndexOf('-', end + 1);
                var entry = names[(start + 1)..end];
                if (_kinds.GetValueOrDefault(entry).HasFlag(wanted) && !IsSetting(names, end))
                    entries.Add(entry);
            }
        }
        return entries;
    }

    /// <summary>"post-body storyBody" as "-post-body-story-body-".</summary>
    public static string Normalize(params ReadOnlySpan<string?> values)
    {
        var names = new StringBuilder("-");
        foreach (var value in values)
        {
            if (string.IsNullOrEmpty(value))
                continue;
            var previous = ' ';
            foreach (var character in value.AsSpan(0, Math.Min(value.Length, 300)))
            {
                if (!char.IsAsciiLetterOrDigit(character))
                    Separate(names);
                else if (char.IsAsciiLetterUpper(character) && char.IsAsciiLetterLower(previous))
                    Separate(names).Append(char.ToLowerInvariant(character));
                else
                    names.Append(char.ToLowerInvariant(character));
                previous = character;
            }
            Separate(names);
        }
        return names.Length == 1 ? "" : names.ToString();
    }

    private static bool IsQualified(string names, int start) => Array.Exists(Particles, particle => names.AsSpan(0, start + 1).EndsWith(particle, StringComparison.Ordinal));

    private static bool IsSetting(string names, int end) => Array.Exists(Settings, setting => names.AsSpan(end).StartsWith(setting, StringComparison.Ordinal));

    private static StringBuilder Separate(StringBuilder names) => names[^1] == '-' ? names : names.Append('-');

    private static PageNames Load()
    {
        using var stream = typeof(PageNames).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is missing.");
        using var reader = new StreamReader(stream);
        var kinds = new Dictionary<string, NameKind>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var columns = line.Split('\t');
            kinds[columns[1]] = kinds.GetValueOrDefault(columns[1]) | Enum.Parse<NameKind>(columns[0], ignoreCase: true);
        }
        return new PageNames(kinds);
    }
}
