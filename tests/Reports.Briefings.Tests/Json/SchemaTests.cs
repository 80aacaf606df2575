using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Xml.Linq;
using Reports.Tests;

namespace Reports.Briefings.Tests.Json;

/// <summary>docs/briefing.schema.json says what the records say. WRITE_SCHEMA=1 writes it anew.</summary>
public sealed class SchemaTests
{
    private static readonly string SchemaFile = Repository.PathOf("docs", "briefing.schema.json");

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void The_published_schema_is_that_of_the_records()
    {
        var expected = Schema().ToJsonString(Indented) + "\n";
        if (Environment.GetEnvironmentVariable("WRITE_SCHEMA") == "1")
            File.WriteAllText(SchemaFile, expected);

        Assert.Equal(expected, File.ReadAllText(SchemaFile));
    }

    [Theory]
    [InlineData("SourceDocument", "text")]
    [InlineData("View", "speaker")]
    [InlineData("ActorRole", "standing")]
    public void Every_property_is_explained(string type, string property)
    {
        Assert.False(string.IsNullOrWhiteSpace(Explanations.Value[$"P:Reports.Briefings.{type}.{char.ToUpperInvariant(property[0])}{property[1..]}"]));
    }

    private static JsonObject Schema()
    {
        var schema = BriefingJsonContext.Default.Options.GetJsonSchemaAsNode(typeof(Briefing), new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Describe,
        }).AsObject();
        var head = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Briefing record, version 1.0",
        };
        foreach (var (key, value) in schema.ToList())
        {
            schema.Remove(key);
            head[key] = value;
        }

        return head;
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema || context.PropertyInfo is not { } property)
            return node;
        var name = $"{char.ToUpperInvariant(property.Name[0])}{property.Name[1..]}";
        if (!Explanations.Value.TryGetValue($"P:{property.DeclaringType.FullName}.{name}", out var text))
            return node;
        schema.Insert(0, "description", text);
        return schema;
    }

    private static readonly Lazy<Dictionary<string, string>> Explanations = new(ReadExplanations);

    private static Dictionary<string, string> ReadExplanations()
    {
        var members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Reports.Briefings.xml")).Descendants("member").ToList();
        var texts = members.Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")!));
        foreach (var member in members.Where(member => member.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal)))
        {
            foreach (var parameter in member.Elements("param"))
                texts[$"P:{member.Attribute("name")!.Value[2..]}.{parameter.Attribute("name")!.Value}"] = Plain(parameter);
        }

        return texts;
    }

    private static string Plain(XElement element)
    {
        foreach (var reference in element.Descendants().Where(e => e.Name.LocalName is "see" or "paramref").ToList())
        {
            var target = reference.Attribute("cref")?.Value ?? reference.Attribute("name")!.Value;
            var last = target.Split('.')[^1];
            reference.ReplaceWith($"{char.ToLowerInvariant(last[0])}{last[1..]}");
        }

        return string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
