namespace Reports.Analysis.Models;

/// <summary>The hash that turns features into the 32-bit numbers that models know them by. Part of the model format: never change it alone.</summary>
internal static class FeatureHash
{
    private const uint Prime = 0x01000193;

    private const uint Basis = 0x811C9DC5;

    /// <summary>FNV-1a over the characters.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>A feature: its template's number with the values it joins. Never 0.</summary>
    public static uint Feature(uint template, uint value) => Mix((template * 0x9E3779B1) ^ value);

    /// <inheritdoc cref="Feature(uint, uint)"/>
    public static uint Feature(uint template, uint first, uint second) => Mix(Mix((template * 0x9E3779B1) ^ first) ^ (second * 0x85EBCA6B));

    /// <inheritdoc cref="Feature(uint, uint)"/>
    public static uint Feature(uint template, uint first, uint second, uint third) =>
        Mix(Mix(Mix((template * 0x9E3779B1) ^ first) ^ (second * 0x85EBCA6B)) ^ (third * 0xC2B2AE35));

    private static uint Mix(uint h)
    {
        h ^= h >> 16;
        h *= 0x7FEB352D;
        h ^= h >> 15;
        h *= 0x846CA68B;
        h ^= h >> 16;
        return h == 0 ? 1 : h;
    }
}
