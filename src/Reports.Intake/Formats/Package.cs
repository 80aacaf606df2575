using System.IO.Compression;

namespace Reports.Intake.Formats;

/// <summary>A ZIP archive within limits: entries, expanded size and ratio are checked against its directory, and again while reading.</summary>
internal sealed class Package : IDisposable
{
    /// <summary>Below this expanded size an entry's ratio does not matter.</summary>
    private const long HarmlessSize = 1024 * 1024;

    private readonly IntakeOptions _options;
    private readonly string _name;
    private long _expanded;

    private Package(ZipArchive archive, string name, IntakeOptions options) => (Archive, _name, _options) = (archive, name, options);

    public ZipArchive Archive { get; }

    /// <exception cref="IntakeException">The archive is broken, encrypted or too large.</exception>
    public static Package Open(Seed seed, IntakeOptions options)
    {
        try
        {
            var archive = new ZipArchive(new MemoryStream(seed.Content.ToArray(), writable: false), ZipArchiveMode.Read);
            var package = new Package(archive, seed.Name, options);
            package.CheckDirectory();
            return package;
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or IOException or ArgumentException or OverflowException or NotSupportedException)
        {
            throw new IntakeException(IntakeFault.Malformed, $"{seed.Name} is a broken ZIP package. Copy or save it anew and give it again.", exception);
        }
    }

    /// <summary>An entry's bytes; whatever its directory claims, no more are read than the limits allow.</summary>
    /// <exception cref="IntakeException">The entry is broken or expands too far.</exception>
    public byte[] Read(ZipArchiveEntry entry)
    {
        try
        {
            using var source = entry.Open();
            using var target = new MemoryStream((int)Math.Min(entry.Length, HarmlessSize));
            var buffer = new byte[81920];
            for (var count = source.Read(buffer); count > 0; count = source.Read(buffer))
            {
                target.Write(buffer, 0, count);
                _expanded += count;
                if (_expanded > _options.MaximumExpandedBytes || target.Length > Math.Max(HarmlessSize, entry.CompressedLength * _options.MaximumExpansionRatio))
                    throw TooLarge($"expands to more than the limits allow at {entry.FullName}");
            }
            return target.ToArray();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw new IntakeException(IntakeFault.Malformed, $"{_name} is a broken ZIP package at {entry.FullName}. Copy or save it anew and give it again.", exception);
        }
    }

    public void Dispose() => Archive.Dispose();

    private void CheckDirectory()
    {
        if (Archive.Entries.Count > _options.MaximumEntries)
            throw TooLarge($"has {Archive.Entries.Count} entries; the limit is {_options.MaximumEntries}");
        var total = 0L;
        foreach (var entry in Archive.Entries)
        {
            if (entry.IsEncrypted)
                throw new IntakeException(IntakeFault.Encrypted, $"{_name} is protected by a password at {entry.FullName}. Save it without one and give it again.");
            total += entry.Length;
            if (total > _options.MaximumExpandedBytes)
                throw TooLarge($"expands to more than {_options.MaximumExpandedBytes} bytes");
            if (entry.Length > HarmlessSize && entry.Length > entry.CompressedLength * _options.MaximumExpansionRatio)
                throw TooLarge($"expands more than {_options.MaximumExpansionRatio} times at {entry.FullName}");
        }
    }

    private IntakeException TooLarge(string what) => new(IntakeFault.TooLarge, $"{_name} {what}. Unpack it and give the articles one by one.");
}
