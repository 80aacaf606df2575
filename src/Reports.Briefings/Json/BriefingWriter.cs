using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reports.Briefings;

/// <summary>Writes records field by field. The serializer would write the same bytes, but compiles some 1,500 methods before its first record:
/// see docs/adr/0005-the-record-is-written-field-by-field.md.</summary>
/// <param name="json">Where to.</param>
internal sealed class BriefingWriter(Utf8JsonWriter json)
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>The record as UTF-8 JSON.</summary>
    public static byte[] Write(Briefing briefing)
    {
        var bytes = new ArrayBufferWriter<byte>(4 * briefing.Document.Text.Length + 1024);
        using (var json = new Utf8JsonWriter(bytes, Options))
            new BriefingWriter(json).Add(briefing);
        return bytes.WrittenSpan.ToArray();
    }

    private void Add(Briefing briefing)
    {
        json.WriteStartObject();
        Add("schemaVersion", briefing.SchemaVersion);
        json.WritePropertyName("document");
        Add(briefing.Document);
        if (briefing.BottomLine is { } line)
        {
            json.WriteStartObject("bottomLine");
            Add("text", line.Text);
            Close(line.Evidence, line.Rule);
        }

        AddAll("incidents", briefing.Incidents, Add);
        AddAll("actors", briefing.Actors, Add);
        AddAll("victims", briefing.Victims, Add);
        AddAll("views", briefing.Views, Add);
        AddAll("gaps", briefing.Gaps, Add);
        json.WriteStartObject("engine");
        Add("name", briefing.Engine.Name);
        Add("version", briefing.Engine.Version);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Add(SourceDocument document)
    {
        json.WriteStartObject();
        Add("id", document.Id);
        Add("name", document.Name);
        Add("mediaType", document.MediaType);
        Add("title", document.Title);
        Add("byline", document.Byline);
        Add("publisher", document.Publisher);
        Add("published", document.Published?.ToString("O", CultureInfo.InvariantCulture));
        Add("language", document.Language);
        Add("text", document.Text);
        json.WriteStartArray("sentences");
        foreach (var sentence in document.Sentences)
        {
            json.WriteStartObject();
            json.WriteNumber("start", sentence.Start);
            json.WriteNumber("end", sentence.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        AddAll("removed", document.Removed, Add);
        json.WriteEndObject();
    }

    private void Add(RemovedText removed)
    {
        json.WriteStartObject();
        Add("text", removed.Text);
        Add("reason", removed.Reason);
        json.WriteEndObject();
    }

    private void Add(Incident incident)
    {
        json.WriteStartObject();
        Add("id", incident.Id);
        Add("name", incident.Name);
        Add("type", incident.Type);
        json.WriteBoolean("primary", incident.Primary);
        if (incident.Date is { } date)
        {
            json.WriteStartObject("date");
            Add("text", date.Text);
            Add("earliest", date.Earliest);
            Add("latest", date.Latest);
            json.WriteEndObject();
        }

        if (incident.Place is { } place)
        {
            json.WriteStartObject("place");
            Add("text", place.Text);
            Add("country", place.Country);
            json.WriteEndObject();
        }

        Add("killed", incident.Killed);
        Add("wounded", incident.Wounded);
        Add("abducted", incident.Abducted);
        Add("weapons", incident.Weapons);
        Add("targets", incident.Targets);
        Close(incident.Evidence, incident.Rule);
    }

    private void Add(Actor actor)
    {
        json.WriteStartObject();
        Add("id", actor.Id);
        Add("name", actor.Name);
        Add("aliases", actor.Aliases);
        Add("kind", actor.Kind);
        Add("description", actor.Description);
        AddAll("roles", actor.Roles, Add);
        AddAll("relations", actor.Relations, Add);
        if (actor.Status is { } status)
        {
            json.WriteStartObject("status");
            Add("value", status.Value);
            json.WriteBoolean("hedged", status.Hedged);
            Close(status.Evidence, status.Rule);
        }

        Close(actor.Evidence, actor.Rule);
    }

    private void Add(ActorRole role)
    {
        json.WriteStartObject();
        Add("role", role.Role);
        Add("incident", role.Incident);
        Add("standing", role.Standing);
        Add("by", role.By);
        Close(role.Evidence, role.Rule);
    }

    private void Add(ActorRelation relation)
    {
        json.WriteStartObject();
        Add("type", relation.Type);
        Add("to", relation.To);
        json.WriteBoolean("hedged", relation.Hedged);
        Close(relation.Evidence, relation.Rule);
    }

    private void Add(VictimGroup group)
    {
        json.WriteStartObject();
        Add("id", group.Id);
        Add("incident", group.Incident);
        Add("outcome", group.Outcome);
        Add("count", group.Count);
        Add("scope", group.Scope);
        Add("description", group.Description);
        Add("names", group.Names);
        Add("nationalities", group.Nationalities);
        Add("occupations", group.Occupations);
        Add("category", group.Category);
        Add("reportedBy", group.ReportedBy);
        json.WriteBoolean("superseded", group.Superseded);
        Close(group.Evidence, group.Rule);
    }

    private void Add(View view)
    {
        json.WriteStartObject();
        Add("id", view.Id);
        json.WriteStartObject("speaker");
        Add("name", view.Speaker.Name);
        Add("description", view.Speaker.Description);
        Add("affiliations", view.Speaker.Affiliations);
        Add("category", view.Speaker.Category);
        json.WriteEndObject();
        Add("mode", view.Mode);
        Add("text", view.Text);
        Add("cue", view.Cue);
        Add("likelihood", view.Likelihood);
        Close(view.Evidence, view.Rule);
    }

    private void Add(Gap gap)
    {
        json.WriteStartObject();
        Add("kind", gap.Kind);
        Add("text", gap.Text);
        Close(gap.Evidence, gap.Rule);
    }

    private void Add(Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteNumber("start", evidence.Start);
        json.WriteNumber("end", evidence.End);
        Add("text", evidence.Text);
        json.WriteNumber("sentence", evidence.Sentence);
        if (evidence.Part is { } part)
            Add("part", part);
        json.WriteEndObject();
    }

    private void Add(string name, Count? count)
    {
        if (count is null)
            return;
        json.WriteStartObject(name);
        if (count.Minimum is { } minimum)
            json.WriteNumber("minimum", minimum);
        if (count.Maximum is { } maximum)
            json.WriteNumber("maximum", maximum);
        Add("qualifier", count.Qualifier);
        Add("text", count.Text);
        json.WriteEndObject();
    }

    private void Add(string name, IReadOnlyList<string> values) => AddAll(name, values, json.WriteStringValue);

    private void Add(string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private void Add(string name, Enum value) => json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    private void AddAll<T>(string name, IReadOnlyList<T> items, Action<T> add)
        where T : class
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            add(item);
        json.WriteEndArray();
    }

    private void Close(IReadOnlyList<Evidence> evidence, string? rule)
    {
        AddAll("evidence", evidence, Add);
        Add("rule", rule);
        json.WriteEndObject();
    }
}
