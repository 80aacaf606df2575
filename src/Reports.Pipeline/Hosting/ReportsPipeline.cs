using Microsoft.Extensions.Logging;
using Reports.Analysis;
using Reports.Intake;
using Reports.Pipeline.Parsing;
using Reports.Pipeline.Printing;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Steps;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Survey;
using Reports.Pipeline.Telemetry;
using Reports.Pipeline.Watching;

namespace Reports.Pipeline.Hosting;

/// <summary>The pipeline put together over a store: what the function app, the watch and the commands beside it share.</summary>
public sealed class ReportsPipeline
{
    private readonly ILoggerFactory _loggers;
    private readonly TimeProvider _clock;

    /// <summary>Puts the pipeline together.</summary>
    /// <param name="store">Where the containers are.</param>
    /// <param name="options">The settings.</param>
    /// <param name="press">What makes briefings.</param>
    /// <param name="loggers">Where log lines go.</param>
    /// <param name="clock">The clock.</param>
    /// <exception cref="ArgumentException">A setting is wrong; the message names it.</exception>
    public ReportsPipeline(IBlobStore store, PipelineOptions options, IBriefingPress press, ILoggerFactory loggers, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(press);
        if (options.Problems().FirstOrDefault() is { } problem)
            throw new ArgumentException(problem, nameof(options));
        (Store, Options, _loggers, _clock) = (store, options, loggers, clock);
        var telemetry = new PipelineTelemetry(loggers.CreateLogger<PipelineTelemetry>(), clock);
        var reader = new ArticleReader(new IntakeOptions { MaximumBytes = options.MaximumSeedBytes });
        Parse = new ParseSeedStep(store, new SeedParser(reader, new BriefingEngine()), options, telemetry);
        Render = new RenderBriefingStep(store, press, options, telemetry);
        Poison = new PoisonStep(store, options, telemetry, loggers.CreateLogger<PoisonStep>());
        Survey = new PipelineSurvey(store, options, press.Fingerprint);
    }

    /// <summary>Where the containers are.</summary>
    public IBlobStore Store { get; }

    /// <summary>The settings.</summary>
    public PipelineOptions Options { get; }

    /// <summary>From seeds to records.</summary>
    public ParseSeedStep Parse { get; }

    /// <summary>From records to briefings.</summary>
    public RenderBriefingStep Render { get; }

    /// <summary>What is done with seeds that failed too often.</summary>
    public PoisonStep Poison { get; }

    /// <summary>How far every seed has come.</summary>
    public PipelineSurvey Survey { get; }

    /// <summary>Makes the containers that do not exist yet.</summary>
    public Task PrepareAsync(CancellationToken cancellationToken) => Store.PrepareAsync(Options.Containers.All, cancellationToken);

    /// <summary>The containers that do not exist yet: all of them where nobody has watched the store.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(CancellationToken cancellationToken)
    {
        var missing = new List<string>();
        foreach (var container in Options.Containers.All)
        {
            if (!await Store.ExistsAsync(container, cancellationToken).ConfigureAwait(false))
                missing.Add(container);
        }

        return missing;
    }

    /// <summary>A watch over the containers.</summary>
    public SeedWatch Watch(ISeedObserver observer, WatchOptions watch, RetryPolicy retries) =>
        new(Store, Survey, Run(observer, retries), Options, watch, _clock, _loggers.CreateLogger<SeedWatch>());

    /// <summary>What finds and runs whatever was missed.</summary>
    public Reconciliation Reconciliation(ISeedObserver observer, RetryPolicy retries) => new(Survey, Run(observer, retries));

    /// <summary>What puts seeds that were given up back.</summary>
    public Replay Replay() => new(Store, Survey, Options);

    private SeedRun Run(ISeedObserver observer, RetryPolicy retries) =>
        new(Parse, Render, Poison, retries, _clock, observer, _loggers.CreateLogger<SeedRun>());
}
