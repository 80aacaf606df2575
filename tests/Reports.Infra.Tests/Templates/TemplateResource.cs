using System.Text.Json.Nodes;

namespace Reports.Infra.Tests.Templates;

/// <summary>One resource of a compiled template, wherever it is nested.</summary>
/// <param name="Module">Symbolic name of the module it is in; "" at the top.</param>
/// <param name="Name">Its symbolic name or, in templates without those, its type.</param>
/// <param name="Body">Its JSON as compiled: values may be expressions.</param>
/// <param name="Template">The template that it stands in, whose variables and parameters its expressions name.</param>
internal sealed record TemplateResource(string Module, string Name, JsonObject Body, JsonObject Template)
{
    public string Type => Body["type"]!.GetValue<string>();

    public string ApiVersion => Body["apiVersion"]!.GetValue<string>();

    public JsonNode Properties => Body["properties"]!;

    /// <summary>The resource that an extension resource applies to, as compiled.</summary>
    public string? Scope => Body["scope"]?.GetValue<string>();
}
