using Reports.Pipeline.Hosting;

namespace Reports.Pipeline.Tests.Hosting;

public sealed class StorageConnectionTests
{
    [Theory]
    [InlineData("UseDevelopmentStorage=true", null, null)]
    [InlineData(null, "https://account.blob.core.windows.net", "managedidentity")]
    [InlineData("", "https://account.blob.core.windows.net", "")]
    [InlineData(null, "https://account.blob.core.windows.net", null)]
    public void A_connection_string_or_an_address_will_do(string? connection, string? address, string? credential)
    {
        var settings = new StorageConnection { ConnectionString = connection, BlobServiceUri = address, Credential = credential };
        Assert.Null(settings.Problem("Seeds"));
        Assert.NotNull(settings.Open());
    }

    [Theory]
    [InlineData(null, null, "Seeds__blobServiceUri")]
    [InlineData("http://account.blob.core.windows.net", null, "https")]
    [InlineData("account", null, "https")]
    [InlineData("https://account.blob.core.windows.net", "clientsecret", "managedidentity")]
    public void What_is_missing_or_wrong_is_told_by_its_name(string? address, string? credential, string expected) => Assert.Contains(
        expected, new StorageConnection { BlobServiceUri = address, Credential = credential }.Problem("Seeds"), StringComparison.Ordinal);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("AccountName=a")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=a;AccountKey=not base64")]
    public void What_is_no_connection_string_is_told_before_anything_is_opened(string connection) => Assert.Contains(
        "Seeds is no connection string", new StorageConnection { ConnectionString = connection }.Problem("Seeds"), StringComparison.Ordinal);
}
