using System.Collections.Frozen;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>A lexicon of nouns or adjectives that attribute something to somebody, asked by form.</summary>
internal sealed class ReportingWords
{
    private readonly FrozenDictionary<string, ReportingWord> _byForm;

    /// <param name="lexicon">The lexicon's file name without ending; its columns are forms and frames.</param>
    /// <exception cref="InvalidDataException">A row has an unknown frame; the message names it.</exception>
    public ReportingWords(string lexicon)
    {
        var byForm = new Dictionary<string, ReportingWord>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Rows(lexicon))
        {
            var word = Parse(lexicon, row);
            foreach (var form in row[0].Split(' '))
                byForm.TryAdd(form, word);
        }

        _byForm = byForm.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What a lower-case form takes, or null where it is no such word.</summary>
    public ReportingWord? Find(string form) => _byForm.GetValueOrDefault(form);

    private static ReportingWord Parse(string lexicon, string[] row)
    {
        bool clause = false, infinitive = false, lists = false, alone = false;
        var prepositions = new List<string>();
        foreach (var frame in row[1].Split(' '))
        {
            if (frame[0] == '+')
                prepositions.Add(frame[1..]);
            else if (frame is "that")
                clause = true;
            else if (frame is "to")
                infinitive = true;
            else if (frame is "list")
                lists = true;
            else if (frame is "alone")
                alone = true;
            else
                throw new InvalidDataException($"{lexicon}.tsv: \"{row[0]}\" has the unknown frame \"{frame}\".");
        }

        return new ReportingWord(clause, infinitive, lists, alone, prepositions);
    }
}
