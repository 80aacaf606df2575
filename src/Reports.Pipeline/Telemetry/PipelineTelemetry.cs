using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Steps;

namespace Reports.Pipeline.Telemetry;

/// <summary>Tells what each step did: a span, a log line, a count and a duration. Never the document's text.</summary>
/// <param name="logger">Where log lines go.</param>
/// <param name="clock">Times the steps.</param>
public sealed class PipelineTelemetry(ILogger<PipelineTelemetry> logger, TimeProvider clock)
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string SourceName = "Reports.Pipeline";

    private static readonly ActivitySource Source = new(SourceName);
    private static readonly Meter Meter = new(SourceName);
    private static readonly Counter<long> Documents =
        Meter.CreateCounter<long>("reports.pipeline.documents", "{document}", "Documents that a step has dealt with, by outcome.");

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("reports.pipeline.duration", "s", "How long a step took for one document.");

    /// <summary>Runs a step under observation.</summary>
    public async Task<StepResult> ObserveAsync(PipelineStage stage, string seed, Func<Task<StepResult>> step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var name = SeedName.ForDisplay(seed);
        var started = clock.GetTimestamp();
        using var activity = Source.StartActivity(stage.ToString());
        activity?.SetTag("reports.seed", name);
        try
        {
            var result = await step().ConfigureAwait(false);
            var elapsed = clock.GetElapsedTime(started);
            activity?.SetTag("reports.document", result.DocumentId).SetTag("reports.outcome", result.Outcome.ToString());
            Count(stage, result.Outcome.ToString(), elapsed);
            if (result.Outcome == StepOutcome.Rejected)
                PipelineLog.Rejected(logger, stage, name, result.DocumentId, result.Code, elapsed.TotalMilliseconds);
            else
                PipelineLog.Finished(logger, stage, name, result.DocumentId, result.Outcome, elapsed.TotalMilliseconds);
            return result;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var elapsed = clock.GetElapsedTime(started);
            activity?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
            Count(stage, "Failed", elapsed);
            PipelineLog.Failed(logger, fault, stage, name, elapsed.TotalMilliseconds);
            throw;
        }
    }

    private static void Count(PipelineStage stage, string outcome, TimeSpan elapsed)
    {
        var tags = new TagList { { "stage", stage.ToString() }, { "outcome", outcome } };
        Documents.Add(1, tags);
        Duration.Record(elapsed.TotalSeconds, tags);
    }
}
