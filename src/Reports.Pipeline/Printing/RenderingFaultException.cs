namespace Reports.Pipeline.Printing;

/// <summary>A renderer failed on a sound record.</summary>
/// <param name="message">Which renderer, and how.</param>
/// <param name="innerException">What it threw.</param>
public sealed class RenderingFaultException(string message, Exception innerException) : Exception(message, innerException);
