using System.IO.Compression;
using Reports.Intake.Formats;

namespace Reports.Intake;

/// <summary>Opens ZIP archives of articles: each entry becomes an upload of its own.</summary>
public static class SeedArchive
{
    /// <summary>How deep archives may stand within archives.</summary>
    private const int DeepestNesting = 3;

    /// <summary>Whether the seed is a ZIP archive of files, as against a document that is one by construction (DOCX, ODT).</summary>
    public static bool IsArchive(Seed seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        if (!Signature.IsZip(seed.Content.Span) || PackageFormat.IsDocumentName(seed.Name))
            return false;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(seed.Content.ToArray(), writable: false), ZipArchiveMode.Read);
            return !PackageFormat.IsDocument(archive);
        }
        catch (InvalidDataException)
        {
            return true; // a broken package: what its name says it was
        }
    }

    /// <summary>
    /// The seeds in an archive, in its order, each named after the archive and its path in it: "reports.zip/monday/attack.html". Archives
    /// in the archive are opened too. A seed that is no archive is returned as it is. Entries of types that are not read (pictures,
    /// style sheets, hidden files) are left out, and so are READMEs.
    /// </summary>
    /// <param name="seed">The upload.</param>
    /// <param name="options">Limits on bytes, entries and expansion; they hold for the archive as a whole, nested ones included. The defaults where null.</param>
    /// <param name="leftOut">Told of each README in it (<see cref="SeedTypes.IsReadme"/>), which is no seed.</param>
    /// <exception cref="IntakeException">
    /// The archive is broken (<see cref="IntakeFault.Malformed"/>), encrypted, expands too far (<see cref="IntakeFault.TooLarge"/>), or holds
    /// nothing that is read (<see cref="IntakeFault.Empty"/>).
    /// </exception>
    public static IReadOnlyList<Seed> Expand(Seed seed, IntakeOptions? options = null, Action<string>? leftOut = null)
    {
        if (!IsArchive(seed))
            return [seed];
        options ??= new IntakeOptions();
        if (seed.Content.Length > options.MaximumBytes)
            throw new IntakeException(IntakeFault.TooLarge, $"{seed.Name} has {seed.Content.Length} bytes; the limit is {options.MaximumBytes}. Split it.");
        var expansion = new Expansion(seed.Name, options, leftOut);
        expansion.Open(seed, depth: 1);
        return expansion.Seeds.Count > 0
            ? expansion.Seeds
            : throw new IntakeException(IntakeFault.Empty, $"{seed.Name} holds no file of a kind that is read. {SeedTypes.Advice}");
    }

    private sealed class Expansion(string archiveName, IntakeOptions options, Action<string>? leftOut)
    {
        private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
        private long _bytes;

        public List<Seed> Seeds { get; } = [];

        public void Open(Seed seed, int depth)
        {
            if (depth > DeepestNesting)
                throw new IntakeException(IntakeFault.TooLarge, $"{seed.Name} nests archives more than {DeepestNesting} deep. Unpack it and give what it holds.");
            using var package = Package.Open(seed, options);
            foreach (var entry in package.Archive.Entries)
            {
                if (SafePath(entry.FullName) is not { } path || !SeedTypes.IsSupported(path))
                    continue;
                if (SeedTypes.IsReadme(path))
                {
                    leftOut?.Invoke($"{seed.Name}/{path}");
                    continue;
                }

                var content = package.Read(entry);
                _bytes += content.Length;
                var inner = new Seed(Unused($"{seed.Name}/{path}"), content);
                if (_bytes > options.MaximumExpandedBytes || Seeds.Count >= options.MaximumEntries)
                    throw new IntakeException(IntakeFault.TooLarge, $"{archiveName} expands to more files or bytes than the limits allow. Split it.");
                if (IsArchive(inner))
                    Open(inner, depth + 1);
                else
                    Seeds.Add(inner);
            }
        }

        private string Unused(string name)
        {
            var unused = name;
            for (var i = 2; !_names.Add(unused); i++)
                unused = $"{Path.ChangeExtension(name, null)} ({i}){Path.GetExtension(name)}";
            return unused;
        }
    }

    /// <summary>The entry's path without steps upwards, drive letters and control characters; null for folders and hidden files.</summary>
    private static string? SafePath(string path)
    {
        if (path.EndsWith('/') || path.EndsWith('\\'))
            return null;
        var steps = path.Split('/', '\\').Where(step => step.Length > 0 && step is not ("." or "..")).ToList();
        if (steps.Count == 0 || steps.Exists(step => step[0] == '.' || step == "__MACOSX"))
            return null;
        return new string([.. string.Join('/', steps).Select(character => char.IsControl(character) || character == ':' ? '_' : character)]);
    }
}
