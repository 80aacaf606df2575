using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>Writes an enumeration as the lower-camel strings of the record's format, and refuses numbers.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
