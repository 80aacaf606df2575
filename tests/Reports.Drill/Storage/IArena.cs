using Reports.Pipeline.Storage;

namespace Reports.Drill.Storage;

/// <summary>The store that the watch works on, and what people do to it.</summary>
internal interface IArena : IAsyncDisposable
{
    string Name { get; }

    /// <summary>The store as it is, past all disturbance on the way.</summary>
    IBlobStore Store { get; }

    /// <summary>How the watch is told of the store.</summary>
    IReadOnlyList<string> Arguments(bool disturbed);

    /// <summary>Somebody drops a seed.</summary>
    Task DropAsync(string name, byte[] content, Random chance);

    /// <summary>Somebody renames a seed: the bytes under the new name, nothing under the old.</summary>
    Task RenameAsync(string name, string newName, Random chance);

    /// <summary>The share of requests that fail from now on; 1 is an outage.</summary>
    /// <returns>False where nothing lies between the watch and the store that could fail.</returns>
    bool Disturb(double share);

    /// <summary>Whether the storage keeps a clock of its own that can jump.</summary>
    bool HasClock { get; }

    /// <summary>Starts the storage again where it has ended.</summary>
    Task ReviveAsync();
}
