using Reports.Pipeline.Steps;

namespace Reports.Pipeline.Watching;

/// <summary>Is told how seeds come along; called from several threads.</summary>
public interface ISeedObserver
{
    /// <summary>A seed has been taken in hand.</summary>
    void Started(string seed);

    /// <summary>A try failed and another follows.</summary>
    void Retrying(string seed, int attempt, Exception fault);

    /// <summary>A seed is done with: briefed, unchanged, rejected or gone.</summary>
    void Finished(string seed, StepResult result, TimeSpan elapsed);

    /// <summary>A seed was left as it is, because the run was stopped or its error record could not be written.</summary>
    void Left(string seed);
}
