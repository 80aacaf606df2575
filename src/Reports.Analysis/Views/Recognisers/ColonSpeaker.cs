using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"Police: Twelve hurt in blast", "MAYOR: We will rebuild.": a paragraph that opens with who speaks and a colon.</summary>
internal sealed class ColonSpeaker(ReportingVerbs verbs, SpeakerLexicons speakers) : IViewRecogniser
{
    private const int LongestName = 6;

    private static readonly WordSet Labels = WordSets.Of("genre-labels");

    private readonly ContentBounds _bounds = new(verbs);

    public string Name => "colon-speaker";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        var paragraph = -1;
        foreach (var sentence in map.Text.Sentences)
        {
            if (sentence.Paragraph == paragraph)
                continue;
            paragraph = sentence.Paragraph;
            var colon = Colon(map, sentence);
            if (colon <= sentence.FirstToken || colon + 2 >= sentence.EndToken || Labels.Contains(map.Lower(colon - 1)) || !IsSpeaker(reading, sentence.FirstToken, colon))
                continue;
            var source = new Source(sentence.FirstToken, colon, sentence.FirstToken, colon, colon - 1);
            var content = map.IsOpeningMark(colon + 1)
                ? new TokenRange(colon + 1, map.Quotation(map.QuotationAt(colon + 1)).EndToken)
                : new TokenRange(colon + 1, _bounds.End(map, colon + 1, null, ContentShape.None));
            if (content.End - content.First > 2 && !reading.IsContentStart(content.First))
                reading.Add(new Attribution(Name, source, new TokenRange(colon, colon + 1), [content]));
        }
    }

    private static int Colon(ClauseMap map, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestName); i++)
        {
            if (map.Lower(i) is ":")
                return i;
            if (!Words.IsNoun(map.Tag(i)) && map.Tag(i) is not "JJ")
                return -1;
        }

        return -1;
    }

    /// <summary>A person, an organisation or a role: not a place that dates a report, nor "Update".</summary>
    private bool IsSpeaker(ViewReading reading, int first, int end) => reading.Entities.At(end - 1) is { } entity
        ? entity.Type is NameType.Person or NameType.Organization
        : (end - first <= 2 && Words.IsRecord(reading.Map.Lower(end - 1))) || speakers.RoleIn(reading.Map.Tokens, first, end) is not null && speakers.RoleIn(reading.Map.Tokens, end - 1, end) is not null;
}
