using Reports.Analysis.Models;

namespace Reports.Analysis.Tests.Models;

public sealed class LinearModelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(5000)]
    public void Every_feature_is_found_with_its_own_weights_and_no_other_has_any(int count)
    {
        var random = new Random(count);
        var features = new SortedSet<uint>();
        while (features.Count < count)
            features.Add((uint)random.NextInt64(1, uint.MaxValue));
        var known = features.ToArray();
        var weights = known.Select(feature => (sbyte)(feature % 255 - 127)).ToArray();
        var model = new LinearModel(["no", "yes"], known, [.. known.Select(_ => (byte)1)], [.. known.Select(_ => (byte)1)], weights);

        Assert.Equal(weights.Select(weight => (int)weight), known.Select(feature => model.WeightOf(feature, 1)));
        Assert.All(known, feature => Assert.Equal(0, model.WeightOf(feature, 0)));
        Assert.All(Enumerable.Range(0, 20_000).Select(_ => (uint)random.NextInt64(1, uint.MaxValue)).Where(feature => !features.Contains(feature)),
            feature => Assert.Equal(0, model.WeightOf(feature, 1)));
    }
}
