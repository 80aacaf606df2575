namespace Reports.Functions.Startup;

/// <summary>The storage account did not answer when the worker started; the host will start it again.</summary>
/// <param name="message">Which, how, and what to do.</param>
/// <param name="innerException">What the client said.</param>
internal sealed class StorageUnreachableException(string message, Exception innerException) : Exception(message, innerException);
