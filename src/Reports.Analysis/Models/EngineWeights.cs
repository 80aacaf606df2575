using Reports.Analysis.Names;
using Reports.Analysis.Tagging;

namespace Reports.Analysis.Models;

/// <summary>The trained parts of the engine. Where a part is missing, rules that need no weights do its work, worse.</summary>
/// <param name="Tagger">The part-of-speech tagger.</param>
/// <param name="Names">The name tagger; used only together with the part-of-speech tagger, whose tags it was trained on.</param>
/// <param name="Cases">How words are written, for texts in capitals.</param>
internal sealed record EngineWeights(PerceptronTagger? Tagger, NameTagger? Names, ModelContent? Cases)
{
    private static readonly Lazy<EngineWeights> LazyEmbedded = new(Load);

    /// <summary>The weights that the program carries; read once.</summary>
    public static EngineWeights Embedded => LazyEmbedded.Value;

    /// <summary>No weights at all.</summary>
    public static EngineWeights None { get; } = new(Tagger: null, Names: null, Cases: null);

    private static EngineWeights Load() => new(
        ModelFile.Embedded("tags") is { } tags ? new PerceptronTagger(tags) : null,
        ModelFile.Embedded("names") is { } names ? new NameTagger(names) : null,
        ModelFile.Embedded("cases"));
}
