using Reports.Analysis.Entities;

namespace Reports.Analysis.Views;

/// <summary>What recognisers have found so far in one text.</summary>
internal sealed class ViewReading
{
    private readonly bool[] _takenCues;
    private readonly bool[] _takenQuotations;

    // By token: of how many contents found so far it is part, and how many start at it.
    private readonly int[] _contents;
    private readonly int[] _starts;
    private readonly ILookup<int, Cue> _cuesByFirst;

    // By sentence: the statements whose cue or content stands in it.
    private readonly List<Attribution>?[] _inSentence;

    public ViewReading(ClauseMap map, EntityTable entities, IReadOnlyList<Cue> cues, ReportingVerbs verbs)
    {
        Map = map;
        Entities = entities;
        Cues = cues;
        Verbs = verbs;
        _takenCues = new bool[cues.Count];
        _takenQuotations = new bool[map.Text.Quotations.Count];
        _contents = new int[map.Tokens.Count];
        _starts = new int[map.Tokens.Count];
        _inSentence = new List<Attribution>?[map.Text.Sentences.Count];
        _cuesByFirst = cues.ToLookup(cue => cue.First);
    }

    public ClauseMap Map { get; }

    public EntityTable Entities { get; }

    /// <summary>All verb cues in reading order.</summary>
    public IReadOnlyList<Cue> Cues { get; }

    public ReportingVerbs Verbs { get; }

    /// <summary>What was found, in order of finding.</summary>
    public List<Attribution> Found { get; } = [];

    /// <summary>Whether a quotation belongs to a statement already.</summary>
    public bool IsTaken(int quotation) => _takenQuotations[quotation];

    /// <summary>Whether a token stands in the content of a statement found so far.</summary>
    public bool IsContent(int token) => _contents[token] > 0;

    /// <summary>The statements found so far whose cue or content stands, in part at least, in the sentence of a token.</summary>
    public IReadOnlyList<Attribution> Around(int token) => _inSentence[Map.Tokens[token].Sentence] ?? [];

    /// <summary>Whether a statement's content starts at a token, or does so behind "that".</summary>
    public bool IsContentStart(int token) =>
        _starts[token] > 0 || (token > 0 && _starts[token - 1] > 0 && Map.Lower(token - 1) is "that");

    /// <summary>The verb cues whose group starts at a token.</summary>
    public IEnumerable<Cue> CuesFrom(int token) => _cuesByFirst[token];

    /// <summary>The cues that no recogniser has used yet, with their indices.</summary>
    public IEnumerable<(int Index, Cue Cue)> FreeCues()
    {
        for (var i = 0; i < Cues.Count; i++)
        {
            if (!_takenCues[i])
                yield return (i, Cues[i]);
        }
    }

    /// <summary>Marks a cue as used up.</summary>
    public void Take(int cue) => _takenCues[cue] = true;

    /// <summary>Marks the cues within a range as used up: whoever speaks there reports them, not the text.</summary>
    public void TakeWithin(TokenRange range)
    {
        for (var i = 0; i < Cues.Count; i++)
            _takenCues[i] |= range.First <= Cues[i].First && Cues[i].First < range.End;
    }

    /// <summary>Adds a statement and marks the quotations that it holds as taken.</summary>
    public void Add(Attribution attribution)
    {
        Found.Add(attribution);
        Mark(attribution, 1);
        TakeQuotations(attribution);
    }

    /// <summary>Puts a longer version of a statement in its place.</summary>
    public void Replace(int index, Attribution attribution)
    {
        Mark(Found[index], -1);
        Found[index] = attribution;
        Mark(attribution, 1);
        TakeQuotations(attribution);
    }

    private void Mark(Attribution attribution, int by)
    {
        foreach (var piece in attribution.Pieces)
        {
            _starts[piece.First] += by;
            for (var i = piece.First; i < piece.End; i++)
                _contents[i] += by;
        }

        foreach (var sentence in SentencesOf(attribution))
        {
            var own = _inSentence[sentence] ??= [];
            if (by > 0)
                own.Add(attribution);
            else
                own.Remove(attribution);
        }
    }

    private IEnumerable<int> SentencesOf(Attribution attribution)
    {
        IEnumerable<TokenRange> parts = attribution.Cue is { } cue ? attribution.Pieces.Append(cue) : attribution.Pieces;
        return parts.Where(part => part.End > part.First).SelectMany(part => Enumerable.Range(Map.Tokens[part.First].Sentence, Map.Tokens[part.End - 1].Sentence - Map.Tokens[part.First].Sentence + 1)).Distinct();
    }

    private void TakeQuotations(Attribution attribution)
    {
        foreach (var piece in attribution.Pieces)
            TakeQuotations(piece);
    }

    private void TakeQuotations(TokenRange piece)
    {
        for (var i = piece.First; i < piece.End; i++)
        {
            if (Map.QuotationAt(i) is var quotation and >= 0)
            {
                _takenQuotations[quotation] = true;
                i = Map.Quotation(quotation).EndToken - 1;
            }
        }
    }
}
