using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Telemetry;
using Reports.Pipeline.Tests.Support;

namespace Reports.Pipeline.Tests.Telemetry;

[Collection(AzuriteCollection.Name)]
public sealed class TelemetryTests(AzuriteServer azurite)
{
    [Fact]
    public async Task Each_step_is_logged_counted_and_traced_without_a_word_of_the_document()
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder);
        using var log = new CapturedLog();
        var spans = new ConcurrentQueue<Activity>();
        var counts = new ConcurrentQueue<string>();
        using var tracing = new ActivityListener
        {
            ShouldListenTo = source => source.Name == PipelineTelemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(tracing);
        using var metering = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == PipelineTelemetry.SourceName)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        metering.SetMeasurementEventCallback<long>((instrument, _, tags, _) => counts.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}"));
        metering.Start();
        var pipeline = new ReportsPipeline(harness.Store, harness.Options, new PlainPress(), log, RealClock.Instance);
        await harness.DropAsync("telemetry\u202Etxt.txt", Articles.Number(77));
        await harness.DropAsync("telemetry-bad.txt", "Zu kurz auf Deutsch, aber doch ein ganzer Satz mit vielen Wörtern, die niemand protokollieren darf.");

        await pipeline.Parse.RunAsync("telemetry\u202Etxt.txt", default);
        await pipeline.Render.RunAsync("telemetry\u202Etxt.txt.json", default);
        await pipeline.Parse.RunAsync("telemetry-bad.txt", default);

        Assert.Contains(log.Lines, line => line.StartsWith("Information Parse of telemetry\\u202etxt.txt (document ", StringComparison.Ordinal) && line.Contains("Recorded in", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Contains("Render of", StringComparison.Ordinal) && line.Contains("Briefed in", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.StartsWith("Warning Parse of telemetry-bad.txt", StringComparison.Ordinal) && line.Contains("rejected as", StringComparison.Ordinal));
        Assert.Contains("reports.pipeline.documents Parse Recorded", counts);
        Assert.Contains("reports.pipeline.documents Render Briefed", counts);
        var own = spans.Where(span => span.GetTagItem("reports.seed") is string seed && seed.StartsWith("telemetry", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, own.Count);
        var everything = string.Join('\n', log.Lines.Concat(own.SelectMany(span => span.Tags.Select(tag => tag.Value))));
        foreach (var word in new[] { "Gunmen", "Darreh", "market", "motorcycles", "Deutsch", "Satz" })
            Assert.DoesNotContain(word, everything, StringComparison.OrdinalIgnoreCase);
    }

    private sealed class CapturedLog : ILoggerFactory, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");
    }
}
