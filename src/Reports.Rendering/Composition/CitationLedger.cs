using System.Globalization;
using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition;

/// <summary>
/// Numbers the cited sentences in the order of the source. The sections are composed twice: the first time the ledger only learns
/// which sentences are cited, the second time it knows their numbers.
/// </summary>
internal sealed class CitationLedger
{
    private readonly Dictionary<int, Evidence> _cited;
    private readonly Dictionary<int, int> _numbers = [];
    private readonly Dictionary<int, List<((string Words, string Section) Place, string Anchor)>> _uses = [];
    private readonly int _limit;

    public CitationLedger(int limit)
    {
        _limit = limit;
        _cited = [];
    }

    private CitationLedger(CitationLedger learned)
    {
        _limit = learned._limit;
        _cited = learned._cited;
        foreach (var sentence in _cited.Keys.Order())
            _numbers[sentence] = _numbers.Count + 1;
    }

    /// <summary>A ledger that knows the numbers of all sentences cited so far.</summary>
    public CitationLedger Numbered() => new(this);

    /// <summary>Citations of the sentences that a claim rests on, in order.</summary>
    public IEnumerable<Citation> Cite(IEnumerable<Evidence> evidence, (string Words, string Section) place)
    {
        foreach (var sentence in evidence.GroupBy(span => span.Sentence).OrderBy(group => group.Key).Take(_limit))
        {
            if (!_cited.TryGetValue(sentence.Key, out var known) || known.Text.Length < sentence.First().Text.Length)
                _cited[sentence.Key] = sentence.First();
            var number = _numbers.GetValueOrDefault(sentence.Key);
            if (!_uses.TryGetValue(sentence.Key, out var uses))
                _uses[sentence.Key] = uses = [];
            var anchor = string.Create(CultureInfo.InvariantCulture, $"c{number}-{uses.Count + 1}");
            uses.Add((place, anchor));
            yield return new Citation(number, AnchorOf(number), anchor);
        }
    }

    /// <summary>The list of evidence, complete once every section is composed.</summary>
    public IEnumerable<EvidenceEntry> Entries(SourceSentences sentences, int sentenceCharacters)
    {
        foreach (var (sentence, number) in _numbers.OrderBy(pair => pair.Value))
        {
            if (!_uses.TryGetValue(sentence, out var uses))
                continue;
            var links = uses.GroupBy(use => use.Place).Select(group => new BackLink(group.Key.Words, group.Key.Section, group.First().Anchor, [.. group.Select(use => use.Anchor)]));
            var evidence = _cited[sentence];
            yield return new(number, AnchorOf(number), DisplayText.Shorten(sentences.Text(evidence), sentenceCharacters), sentences.Place(evidence), [.. links]);
        }
    }

    private static string AnchorOf(int number) => string.Create(CultureInfo.InvariantCulture, $"s{number}");
}
