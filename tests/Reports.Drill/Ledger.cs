using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Reports.Drill;

/// <summary>What the store last said yes to, by name: the digest of a seed's bytes, or that it is gone.</summary>
internal sealed class Ledger
{
    public const string Gone = "gone";
    public const string Uncertain = "uncertain";
    private readonly ConcurrentDictionary<string, string> _last = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Entries => _last;

    public string this[string name] => _last.GetValueOrDefault(name, Gone);

    public static string DigestOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public void Set(string name, string what) => _last[name] = what;
}
