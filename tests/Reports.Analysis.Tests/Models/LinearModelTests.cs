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

    [Theory]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(49)]
    [InlineData(64)]
    [InlineData(90)]
    public void Scores_are_the_sums_of_the_weights_of_features_that_weigh_on_few_classes_and_on_many(int classes)
    {
        var random = new Random(classes);
        var weights = Enumerable.Range(0, 300).ToDictionary(
            _ => (uint)random.NextInt64(1, uint.MaxValue),
            _ => Enumerable.Range(0, classes).Where(_ => random.Next(100) < random.Next(100)).ToDictionary(c => c, _ => random.Next(2) == 0 ? sbyte.MinValue : sbyte.MaxValue));
        var known = weights.Keys.Order().ToArray();
        var model = new LinearModel(
            [.. Enumerable.Range(0, classes).Select(c => $"{c}")],
            known,
            [.. known.Select(feature => (byte)weights[feature].Count)],
            [.. known.SelectMany(feature => weights[feature].Keys.Select(c => (byte)c))],
            [.. known.SelectMany(feature => weights[feature].Values)]);
        var scores = new short[model.ScoreCount];

        for (var round = 0; round < 100; round++)
        {
            uint[] features = [.. random.GetItems(known, random.Next(LinearModel.MostFeatures - 4)), .. Enumerable.Range(0, 4).Select(_ => (uint)random.NextInt64(1, uint.MaxValue))];
            var expected = Enumerable.Range(0, classes).Select(c => features.Sum(feature => weights.TryGetValue(feature, out var of) ? of.GetValueOrDefault(c) : 0)).ToList();

            model.Score(features, scores);

            Assert.Equal(expected, scores.Take(classes).Select(score => (int)score));
            Assert.All(scores.Skip(classes), score => Assert.Equal(0, score));
        }
    }
}
