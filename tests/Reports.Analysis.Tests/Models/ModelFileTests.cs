using System.IO.Compression;
using Reports.Analysis.Models;

namespace Reports.Analysis.Tests.Models;

public sealed class ModelFileTests
{
    private static readonly ModelContent Content = new(
        ["A", "B"], [7, 9], [0, 1], [3, 200, 70_000, 4_000_000_000], [1, 2, 1, 1], [0, 0, 1, 1, 0], [5, -3, 127, -127, 1]);

    [Fact]
    public void A_model_reads_back_as_it_was_written()
    {
        var read = ModelFile.Read(Written(Content));

        Assert.Equal(Content.Classes, read.Classes);
        Assert.Equal(Content.Words, read.Words);
        Assert.Equal(Content.WordClasses, read.WordClasses);
        Assert.Equal(Content.Features, read.Features);
        Assert.Equal(Content.Counts, read.Counts);
        Assert.Equal(Content.WeightClasses, read.WeightClasses);
        Assert.Equal(Content.Weights, read.Weights);
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes() => Assert.Equal(Written(Content).ToArray(), Written(Content).ToArray());

    [Theory]
    [InlineData(3u, 5, 0)]
    [InlineData(200u, -3, 127)]
    [InlineData(4_000_000_000u, 1, 0)]
    [InlineData(201u, 0, 0)]
    public void A_feature_adds_its_weights(uint feature, int first, int second)
    {
        var model = Content.ToModel();

        Assert.Equal([first, second], [model.WeightOf(feature, 0), model.WeightOf(feature, 1)]);
    }

    [Fact]
    public void What_is_no_model_is_refused()
    {
        using var stream = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionMode.Compress, leaveOpen: true))
            brotli.Write(new byte[64]);
        stream.Position = 0;

        Assert.Throws<InvalidDataException>(() => ModelFile.Read(stream));
    }

    [Fact]
    public void The_embedded_models_stay_under_five_megabytes() =>
        Assert.InRange(
            typeof(ModelFile).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".model", StringComparison.Ordinal))
                .Sum(name => typeof(ModelFile).Assembly.GetManifestResourceStream(name)!.Length),
            1, 5_000_000);

    private static MemoryStream Written(ModelContent content)
    {
        var stream = new MemoryStream();
        ModelFile.Write(content, stream);
        stream.Position = 0;
        return stream;
    }
}
