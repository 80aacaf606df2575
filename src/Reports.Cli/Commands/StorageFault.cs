using Azure;
using Azure.Identity;

namespace Reports.Cli.Commands;

/// <summary>What the storage client throws, in a user's terms.</summary>
internal static class StorageFault
{
    /// <summary>Whether a fault is one of reaching the account.</summary>
    public static bool IsOne(Exception fault) => fault is RequestFailedException or AuthenticationFailedException or AggregateException { InnerException: RequestFailedException };

    /// <summary>
    /// The cause as a sentence: "Connection refused (127.0.0.1:10000)." The client tells it once for each of its tries, with words about its own
    /// settings around them.
    /// </summary>
    public static string Cause(Exception fault)
    {
        var last = fault is AggregateException { InnerExceptions: [.., var final] } ? final : fault;
        return $"{last.Message.Split('\n')[0].Trim().TrimEnd('.')}.";
    }
}
