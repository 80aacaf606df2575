using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Reports.Pipeline.Storage;

namespace Reports.Pipeline.Hosting;

/// <summary>How the storage account is reached: a connection string, or its address and an identity.</summary>
public sealed record StorageConnection
{
    /// <summary>A connection string; goes before all else.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The blob service's address, for access by identity.</summary>
    public string? BlobServiceUri { get; init; }

    /// <summary>"managedidentity", or empty for whatever identity the environment offers.</summary>
    public string? Credential { get; init; }

    /// <summary>Client identifier of a user-assigned identity.</summary>
    public string? ClientId { get; init; }

    /// <summary>What is wrong, as a sentence; null where the account can be reached.</summary>
    /// <param name="name">The connection's name in the settings.</param>
    public string? Problem(string name)
    {
        if (!string.IsNullOrWhiteSpace(ConnectionString))
            return IsConnectionString(ConnectionString) ? null : $"The connection {name} is no connection string of a storage account. Copy it from the account's access keys, or use UseDevelopmentStorage=true for Azurite.";
        if (string.IsNullOrWhiteSpace(BlobServiceUri))
            return $"The connection {name} is not set: give {name} a connection string, or set {name}__blobServiceUri and {name}__queueServiceUri.";
        if (!Uri.TryCreate(BlobServiceUri, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps)
            return $"The blob service's address of {name} is \"{BlobServiceUri}\": it must be an https address.";
        return Credential is null or "" or "managedidentity"
            ? null
            : $"{name}__credential is \"{Credential}\": it must be managedidentity, or be left out.";
    }

    /// <summary>A store over the account; <see cref="Problem"/> has found nothing wrong.</summary>
    public AzureBlobStore Open() => new(string.IsNullOrWhiteSpace(ConnectionString)
        ? new BlobServiceClient(new Uri(BlobServiceUri!), Identity(), AzureBlobStore.ClientOptions())
        : new BlobServiceClient(ConnectionString, AzureBlobStore.ClientOptions()));

    private static bool IsConnectionString(string text)
    {
        try
        {
            return new BlobServiceClient(text).Uri.IsAbsoluteUri;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private TokenCredential Identity()
    {
        if (Credential != "managedidentity")
            return new DefaultAzureCredential();
        return new ManagedIdentityCredential(string.IsNullOrWhiteSpace(ClientId)
            ? ManagedIdentityId.SystemAssigned
            : ManagedIdentityId.FromUserAssignedClientId(ClientId));
    }
}
