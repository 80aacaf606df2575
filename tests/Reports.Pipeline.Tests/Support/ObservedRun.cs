using System.Collections.Concurrent;
using Reports.Pipeline.Steps;
using Reports.Pipeline.Watching;

namespace Reports.Pipeline.Tests.Support;

/// <summary>Lets a test wait for what a watch does, without sleeping.</summary>
internal sealed class ObservedRun : ISeedObserver
{
    // When a test that waits for what never comes is given up; on a busy machine what comes may take its time.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Lock _gate = new();
    private readonly List<(Func<bool> Condition, TaskCompletionSource Met)> _waiting = [];

    public ConcurrentQueue<(string Seed, StepResult Result)> Results { get; } = new();

    public ConcurrentQueue<(string Seed, int Attempt)> Retries { get; } = new();

    public ConcurrentQueue<string> LeftPending { get; } = new();

    public ConcurrentQueue<string> InHand { get; } = new();

    public void Started(string seed) => Note(() => InHand.Enqueue(seed));

    public void Retrying(string seed, int attempt, Exception fault) => Note(() => Retries.Enqueue((seed, attempt)));

    public void Finished(string seed, StepResult result, TimeSpan elapsed) => Note(() => Results.Enqueue((seed, result)));

    public void Left(string seed) => Note(() => LeftPending.Enqueue(seed));

    /// <summary>Waits until a seed has come to an outcome.</summary>
    public Task ForAsync(string seed, StepOutcome outcome) =>
        UntilAsync(() => Results.Any(entry => entry.Seed == seed && entry.Result.Outcome == outcome));

    public async Task UntilAsync(Func<bool> condition)
    {
        var met = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (condition())
                return;
            _waiting.Add((condition, met));
        }

        await met.Task.WaitAsync(Patience);
    }

    private void Note(Action note)
    {
        lock (_gate)
        {
            note();
            foreach (var (condition, met) in _waiting.Where(entry => entry.Condition()).ToList())
            {
                met.TrySetResult();
                _waiting.RemoveAll(entry => entry.Met == met);
            }
        }
    }
}
