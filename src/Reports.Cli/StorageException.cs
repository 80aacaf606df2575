namespace Reports.Cli;

/// <summary>The storage account does not answer, or lets nobody in; the exit status is 3.</summary>
/// <param name="message">Which, why, and what to do.</param>
internal sealed class StorageException(string message) : Exception(message);
