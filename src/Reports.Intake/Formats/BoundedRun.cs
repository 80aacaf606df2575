namespace Reports.Intake.Formats;

/// <summary>
/// Runs a parser of untrusted bytes within limits: on a thread of its own with a deep stack, for no longer than allowed, and with whatever
/// the parser throws turned into a fault.
/// </summary>
internal static class BoundedRun
{
    /// <summary>Parsers that recurse do so no deeper than their own limits allow; this is room enough for these.</summary>
    private const int StackBytes = 16 * 1024 * 1024;

    /// <exception cref="IntakeException">The parser failed or took too long.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ArticleDraft Run(Func<CancellationToken, ArticleDraft> read, string name, IntakeOptions options, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var completion = new TaskCompletionSource<ArticleDraft>(TaskCreationOptions.RunContinuationsAsynchronously);
        var token = stop.Token;
        var thread = new Thread(() => Complete(completion, () => read(token)), StackBytes) { IsBackground = true, Name = "Intake" };
        thread.Start();
        try
        {
            // A parser that does not look at the token goes on in the background; what it reads is bounded, so that it ends.
            if (completion.Task.Wait(options.MaximumTime, cancellationToken))
                return completion.Task.Result;
        }
        catch (AggregateException exception)
        {
            throw exception.InnerException switch
            {
                IntakeException fault => fault,
                OperationCanceledException when cancellationToken.IsCancellationRequested => new OperationCanceledException(cancellationToken),
                { } other => new IntakeException(IntakeFault.Malformed, $"{name} is damaged or not what it claims to be: {Told(other)} Open it where it was made, save it anew and give it again; or give its text.", other),
                null => exception,
            };
        }
        finally
        {
            stop.Cancel();
        }
        throw new IntakeException(IntakeFault.TimedOut, $"Reading {name} took longer than {options.MaximumTime.TotalSeconds:0} seconds. Give the article as plain text.");
    }

    /// <summary>What the parser said, as a sentence.</summary>
    private static string Told(Exception fault) => $"{fault.Message.ReplaceLineEndings(" ").TrimEnd(' ', '.')}.";

    private static void Complete(TaskCompletionSource<ArticleDraft> completion, Func<ArticleDraft> read)
    {
        try
        {
            completion.SetResult(read());
        }
#pragma warning disable CA1031 // parsers of untrusted bytes throw whatever goes wrong inside them; the caller turns it into a fault
        catch (Exception exception)
#pragma warning restore CA1031
        {
            completion.SetException(exception);
        }
    }
}
