namespace Reports.Pipeline.Web;

/// <summary>A file of a briefing, ready to be sent.</summary>
/// <param name="Content">Its bytes; can seek.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="ETag">Its ETag, without quotation marks.</param>
/// <param name="LastModified">When it was written.</param>
public sealed record BriefingFile(Stream Content, string ContentType, string ETag, DateTimeOffset LastModified);
