namespace Reports.Training.Learning;

/// <summary>Puts lists into an order that looks random and is the same on every machine (SplitMix64, Fisher–Yates).</summary>
internal sealed class Shuffler(ulong seed)
{
    private ulong _state = seed;

    public void Shuffle<T>(IList<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = (int)(Next() % (ulong)(i + 1));
            (list[i], list[j]) = (list[j], list[i]);
        }
    }

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
