using Microsoft.Extensions.Logging;
using Spectre.Console;

namespace Reports.Cli.Watching;

/// <summary>Shows warnings about the run as a whole; how single seeds fare, observers tell.</summary>
/// <param name="messages">Where they go.</param>
internal sealed class ConsoleLogger(IAnsiConsole messages) : ILoggerFactory, ILogger
{
    private readonly Lock _gate = new();

    public ILogger CreateLogger(string categoryName) =>
        categoryName.EndsWith("PipelineTelemetry", StringComparison.Ordinal) ? Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance : this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("There is one target only.");

    public void Dispose()
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;
        var cause = exception is null ? "" : $" ({exception.Message.Split('\n')[0]})";
        lock (_gate)
            messages.MarkupLineInterpolated($"[yellow]{logLevel.ToString().ToLowerInvariant()}:[/] {formatter(state, exception)}{cause}");
    }
}
