using Microsoft.Azure.Functions.Worker;
using Reports.Pipeline.Settings;

namespace Reports.Functions.Triggers;

/// <summary>What the bindings' attributes say; the containers' names are settings.</summary>
internal static class Bindings
{
    /// <summary>Seeds, by name.</summary>
    public const string Seeds = $"%{PipelineOptions.SectionName}:Containers:Seeds%/{{name}}";

    /// <summary>Records, by name.</summary>
    public const string Records = $"%{PipelineOptions.SectionName}:Containers:Records%/{{name}}";

    /// <summary>Where the host puts what failed too often.</summary>
    public const string PoisonQueue = "webjobs-blobtrigger-poison";

    /// <summary>How the host learns of blobs; the build property BlobTriggerSource sets it.</summary>
#if BLOB_TRIGGER_EVENT_GRID
    public const BlobTriggerSource Source = BlobTriggerSource.EventGrid;
#else
    public const BlobTriggerSource Source = BlobTriggerSource.LogsAndContainerScan;
#endif
}
