namespace Reports.Cli;

/// <summary>The command line asks for what cannot be done; the exit status is 2.</summary>
/// <param name="message">What is wrong and what to do.</param>
internal sealed class UsageException(string message) : Exception(message);
