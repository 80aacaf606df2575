using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Analysis;
using Reports.Analysis.Text;
using Reports.Intake;
using Reports.Pipeline.Parsing;

namespace Reports.Benchmarks.Comparison;

/// <summary>The engine beside compromise and wink-nlp on the same news texts: how many names each finds, and how fast.</summary>
/// <param name="corpus">A corpus of names in BIO labels.</param>
/// <param name="peers">The folder of the peers' scripts, with their packages installed.</param>
/// <param name="work">A folder for what goes between the programs.</param>
internal sealed class NameComparison(string corpus, string peers, string work)
{
    private readonly TextAnnotator _annotator = new();
    private readonly SeedParser _parser = new(new ArticleReader(new IntakeOptions()), new BriefingEngine());

    /// <summary>A table in Markdown.</summary>
    public string Measure()
    {
        var texts = LabelledText.Read(corpus);
        var answers = AskPeers(texts);
        var seconds = answers[^1]["seconds"]!;
        var words = texts.Sum(text => text.Text.Count(character => character == ' ') + 1);
        return string.Create(CultureInfo.InvariantCulture, $"""
            {texts.Count} news texts, {words} words; F1 (precision, recall) in per cent; documents a second on one core, the fastest of three rounds.

            | | names of persons, organisations, places | names of any kind, type left aside | documents a second |
            | --- | --- | --- | --- |
            | Reports, text stage | {Score(texts, true, Ours)} | {Score(texts, false, Ours)} | {Rate(texts, text => _annotator.Annotate(text.Text))} |
            | Reports, whole record | the same | the same | {Rate(texts, Parse)} |
            | compromise | {Score(texts, true, (_, i) => Names(answers[i]["compromise"]!))} | {Score(texts, false, (_, i) => Names(answers[i]["compromise"]!))} | {texts.Count / seconds["compromise"]!.GetValue<double>():0} |
            | wink-nlp, light model (proper nouns; it knows no names) | – | {Score(texts, false, (_, i) => Names(answers[i]["wink"]!))} | {texts.Count / seconds["wink"]!.GetValue<double>():0} |
            """);
    }

    private List<JsonNode> AskPeers(IReadOnlyList<LabelledText> texts)
    {
        var (input, output) = (Path.Combine(work, "texts.jsonl"), Path.Combine(work, "names.jsonl"));
        File.WriteAllLines(input, texts.Select(text => JsonSerializer.Serialize(new { id = text.Id, text = text.Text })));
        Programs.Run("node", [Path.Combine(peers, "names.mjs"), input, output]);
        return [.. File.ReadLines(output).Select(line => JsonNode.Parse(line)!)];
    }

    private void Parse(LabelledText text) => _parser.Parse(new Seed($"{text.Id}.txt", Encoding.UTF8.GetBytes(text.Text)));

    private IEnumerable<LabelledName> Ours(LabelledText text, int index)
    {
        var article = _annotator.Annotate(text.Text);
        return article.Names.Select(name => new LabelledName(article.Tokens[name.FirstToken].Start, article.Tokens[name.EndToken - 1].End, Label(name.Type)));
    }

    private static string Label(NameType type) => type switch
    {
        NameType.Person => "PER",
        NameType.Organization => "ORG",
        NameType.Location => "LOC",
        _ => "MISC",
    };

    private static IEnumerable<LabelledName> Names(JsonNode answer) => answer.AsArray()
        .Select(name => new LabelledName(name!["start"]!.GetValue<int>(), name["end"]!.GetValue<int>(), name["type"]?.GetValue<string>()));

    private static NameScore Score(IReadOnlyList<LabelledText> texts, bool typed, Func<LabelledText, int, IEnumerable<LabelledName>> find)
    {
        var score = new NameScore(typed);
        for (var i = 0; i < texts.Count; i++)
            score.Add(texts[i].Text, texts[i].Names, find(texts[i], i));
        return score;
    }

    private static string Rate(IReadOnlyList<LabelledText> texts, Action<LabelledText> work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 4; round++)
        {
            var started = Stopwatch.GetTimestamp();
            foreach (var text in texts)
                work(text);
            if (round > 0)
                best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        return (texts.Count / best).ToString("0", CultureInfo.InvariantCulture);
    }
}
