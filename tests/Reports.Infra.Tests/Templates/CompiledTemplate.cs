using System.Text.Json.Nodes;

namespace Reports.Infra.Tests.Templates;

/// <summary>What the Bicep CLI made of a file, its modules included.</summary>
internal sealed record CompiledTemplate(JsonObject Json, IReadOnlyList<TemplateResource> Resources)
{
    public static CompiledTemplate Parse(string json)
    {
        var template = JsonNode.Parse(json)!.AsObject();
        return new CompiledTemplate(template, [.. Flatten(template, "")]);
    }

    public JsonObject Parameters => Json["parameters"]!.AsObject();

    public JsonObject Outputs => Json["outputs"]!.AsObject();

    public IReadOnlyList<TemplateResource> OfType(string type) =>
        [.. Resources.Where(resource => string.Equals(resource.Type, type, StringComparison.OrdinalIgnoreCase))];

    /// <summary>All values of this name anywhere below a resource.</summary>
    public static IEnumerable<JsonNode?> Values(JsonNode? node, string name) => node switch
    {
        JsonObject parent => parent.SelectMany(child =>
            child.Key == name ? Values(child.Value, name).Prepend(child.Value) : Values(child.Value, name)),
        JsonArray items => items.SelectMany(item => Values(item, name)),
        _ => [],
    };

    private static IEnumerable<TemplateResource> Flatten(JsonObject template, string module)
    {
        foreach (var (name, body) in Named(template["resources"]!).Where(resource => resource.Body["existing"]?.GetValue<bool>() != true))
        {
            if (body["properties"] is JsonObject properties && properties["template"] is JsonObject nested)
                foreach (var resource in Flatten(nested, name))
                    yield return resource;
            else
                yield return new TemplateResource(module, name, body, template);
        }
    }

    private static IEnumerable<(string Name, JsonObject Body)> Named(JsonNode resources) => resources switch
    {
        JsonObject symbolic => symbolic.Select(resource => (resource.Key, resource.Value!.AsObject())),
        _ => resources.AsArray().Select(resource => (resource!["type"]!.GetValue<string>(), resource.AsObject())),
    };
}
