namespace Reports.Intake;

/// <summary>A seed cannot be read.</summary>
/// <param name="fault">Why.</param>
/// <param name="message">What is wrong, where, and what to do, in full sentences for the person who dropped the seed.</param>
/// <param name="innerException">What the reader reported, if anything.</param>
public sealed class IntakeException(IntakeFault fault, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>Why the seed cannot be read.</summary>
    public IntakeFault Fault { get; } = fault;
}
