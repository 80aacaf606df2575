using Microsoft.Extensions.Logging;
using Reports.Pipeline.Steps;

namespace Reports.Pipeline.Telemetry;

internal static partial class PipelineLog
{
    [LoggerMessage(1, LogLevel.Information, "{Stage} of {Seed} (document {DocumentId}): {Outcome} in {Milliseconds:0} ms")]
    public static partial void Finished(
        ILogger logger, PipelineStage stage, string seed, string? documentId, StepOutcome outcome, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Stage} of {Seed} (document {DocumentId}): rejected as {Code} in {Milliseconds:0} ms")]
    public static partial void Rejected(
        ILogger logger, PipelineStage stage, string seed, string? documentId, string? code, double milliseconds);

    [LoggerMessage(3, LogLevel.Error, "{Stage} of {Seed} failed after {Milliseconds:0} ms; it will be tried again")]
    public static partial void Failed(ILogger logger, Exception fault, PipelineStage stage, string seed, double milliseconds);

    [LoggerMessage(4, LogLevel.Error, "A message of the poison queue names no seed or record and is put aside under {Name}")]
    public static partial void UnreadablePoison(ILogger logger, string name);

    [LoggerMessage(5, LogLevel.Warning, "The containers could not be listed; the next try follows in {Seconds:0.0} s")]
    public static partial void ListingFailed(ILogger logger, Exception fault, double seconds);

    [LoggerMessage(6, LogLevel.Critical, "{Seed} failed and its error record could not be written either; it stays pending")]
    public static partial void RejectionFailed(ILogger logger, Exception fault, string seed);
}
