using System.Security.Cryptography;
using System.Text.Json;
using Reports.Analysis;
using Reports.Briefings;
using Reports.Intake;

namespace Reports.Pipeline.Parsing;

/// <summary>The whole way from a seed's bytes to its record; the same in the cloud, under a watch and on the command line.</summary>
/// <param name="reader">Reads the bytes into the article.</param>
/// <param name="engine">Reads the article into the record.</param>
public sealed class SeedParser(ArticleReader reader, BriefingEngine engine)
{
    /// <summary>The seed's record, or why there is none.</summary>
    /// <param name="seed">The bytes and their name.</param>
    /// <param name="cancellationToken">Stops the parsing.</param>
    public ParsedSeed Parse(Seed seed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(seed);
        try
        {
            return new ParsedSeed(engine.Analyze(reader.Read(seed, cancellationToken), cancellationToken), null);
        }
        catch (IntakeException fault)
        {
            return new ParsedSeed(null, Failure(seed, fault));
        }
    }

    private static FailureRecord Failure(Seed seed, IntakeException fault) => new(
        Briefing.CurrentSchemaVersion,
        new FailedDocument(seed.Name, Convert.ToHexStringLower(SHA256.HashData(seed.Content.Span))),
        JsonNamingPolicy.CamelCase.ConvertName(fault.Fault.ToString()),
        fault.Message);
}
