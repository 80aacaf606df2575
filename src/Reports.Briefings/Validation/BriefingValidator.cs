namespace Reports.Briefings;

/// <summary>Checks what the types alone cannot: spans are true, identifiers resolve, counts are possible.</summary>
public static class BriefingValidator
{
    /// <summary>Everything that is wrong with a record; empty for a sound one.</summary>
    public static IReadOnlyList<ValidationProblem> Validate(Briefing briefing)
    {
        ArgumentNullException.ThrowIfNull(briefing);
        var check = new Check(briefing);
        check.Run();
        return check.Problems;
    }

    private sealed class Check(Briefing briefing)
    {
        private readonly HashSet<string> _incidents = [.. briefing.Incidents.Select(i => i.Id)];
        private readonly HashSet<string> _actors = [.. briefing.Actors.Select(a => a.Id)];

        public List<ValidationProblem> Problems { get; } = [];

        public void Run()
        {
            Require(briefing.SchemaVersion == Briefing.CurrentSchemaVersion, "schemaVersion",
                $"is \"{briefing.SchemaVersion}\"; this version reads \"{Briefing.CurrentSchemaVersion}\"");
            Document();
            Unique(briefing.Incidents.Select(i => i.Id), "incidents");
            Unique(briefing.Actors.Select(a => a.Id), "actors");
            Unique(briefing.Victims.Select(v => v.Id), "victims");
            Unique(briefing.Views.Select(v => v.Id), "views");
            Require(briefing.Incidents.Count(i => i.Primary) <= 1, "incidents", "more than one is primary");
            if (briefing.BottomLine is { } line)
                Spans(line.Evidence, "bottomLine.evidence");
            Each(briefing.Incidents, "incidents", Incident);
            Each(briefing.Actors, "actors", Actor);
            Each(briefing.Victims, "victims", Victim);
            Each(briefing.Views, "views", View);
            Each(briefing.Gaps, "gaps", Gap);
        }

        private void Document()
        {
            var previous = 0;
            Each(briefing.Document.Sentences, "document.sentences", (range, path) =>
            {
                Require(range.Start >= previous && range.End > range.Start && range.End <= briefing.Document.Text.Length, path,
                    $"{range.Start}..{range.End} is no stretch of the text behind its forerunner");
                previous = range.End;
            });
        }

        private void Incident(Incident incident, string path)
        {
            Figure(incident.Killed, $"{path}.killed");
            Figure(incident.Wounded, $"{path}.wounded");
            Figure(incident.Abducted, $"{path}.abducted");
            Spans(incident.Evidence, $"{path}.evidence");
        }

        private void Actor(Actor actor, string path)
        {
            Require(actor.Name.Length > 0, $"{path}.name", "is empty");
            Each(actor.Roles, $"{path}.roles", (role, at) =>
            {
                Known(role.Incident, _incidents, $"{at}.incident");
                Spans(role.Evidence, $"{at}.evidence");
            });
            Each(actor.Relations, $"{path}.relations", (relation, at) =>
            {
                Known(relation.To, _actors, $"{at}.to");
                Require(relation.To != actor.Id, $"{at}.to", "is the actor itself");
                Spans(relation.Evidence, $"{at}.evidence");
            });
            if (actor.Status is { } status)
                Spans(status.Evidence, $"{path}.status.evidence");
            Spans(actor.Evidence, $"{path}.evidence");
        }

        private void Victim(VictimGroup victim, string path)
        {
            Known(victim.Incident, _incidents, $"{path}.incident");
            Figure(victim.Count, $"{path}.count");
            Spans(victim.Evidence, $"{path}.evidence");
        }

        private void View(View view, string path)
        {
            Require(view.Speaker.Name.Length > 0, $"{path}.speaker.name", "is empty");
            Require(view.Evidence.Any(e => e.Part == EvidencePart.Content), $"{path}.evidence", "has no content span");
            Each(view.Evidence, $"{path}.evidence", (e, at) => Require(e.Part is not null, $"{at}.part", "is missing"));
            Spans(view.Evidence, $"{path}.evidence");
        }

        private void Gap(Gap gap, string path)
        {
            if (gap.Kind != GapKind.NotStated || gap.Evidence.Count > 0)
                Spans(gap.Evidence, $"{path}.evidence");
        }

        private void Spans(IReadOnlyList<Evidence> spans, string path)
        {
            Require(spans.Count > 0, path, "is empty: a claim without evidence does not exist");
            Each(spans, path, Span);
        }

        private void Span(Evidence span, string path)
        {
            var text = briefing.Document.Text;
            if (span.Start < 0 || span.End <= span.Start || span.End > text.Length)
            {
                Require(false, path, $"{span.Start}..{span.End} is no span of a text of {text.Length} characters");
                return;
            }

            Require(text.AsSpan(span.Start, span.End - span.Start).SequenceEqual(span.Text), $"{path}.text",
                $"differs from the document's text at {span.Start}..{span.End}");
            var sentences = briefing.Document.Sentences;
            if (sentences.Count > 0)
                Require(span.Sentence >= 0 && span.Sentence < sentences.Count
                    && span.Start >= sentences[span.Sentence].Start && span.Start < sentences[span.Sentence].End,
                    $"{path}.sentence", $"{span.Sentence} is not the sentence that the span starts in");
            else
                Require(span.Sentence >= 0, $"{path}.sentence", "is negative");
        }

        private void Figure(Count? count, string path)
        {
            if (count is null)
                return;
            Require(count.Minimum is not < 0 && count.Maximum is not < 0, path, "is negative");
            Require(count.Minimum is null || count.Maximum is null || count.Minimum <= count.Maximum, path,
                $"minimum {count.Minimum} exceeds maximum {count.Maximum}");
        }

        private void Known(string? id, HashSet<string> ids, string path) =>
            Require(id is null || ids.Contains(id), path, $"\"{id}\" names nothing in the record");

        private void Unique(IEnumerable<string> ids, string path)
        {
            foreach (var twice in ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1))
                Require(false, path, $"the identifier \"{twice.Key}\" stands more than once");
        }

        private static void Each<T>(IReadOnlyList<T> items, string path, Action<T, string> check)
        {
            for (var i = 0; i < items.Count; i++)
                check(items[i], $"{path}[{i}]");
        }

        private void Require(bool condition, string path, string message)
        {
            if (!condition)
                Problems.Add(new ValidationProblem(path, message));
        }
    }
}
