using Reports.Analysis.Models;
using Reports.Analysis.Tagging;
using Reports.Analysis.Text;

namespace Reports.Analysis.Names;

/// <summary>
/// The features of a token for the name tagger: the words around it, their tags and shapes, what the lexicons know, the run of capitals it
/// stands in, and how the document uses the word elsewhere. Shared by training and tagging: a change asks for new weights.
/// </summary>
internal sealed class NameFeatures
{
    /// <summary>Most features that a token has.</summary>
    public const int Capacity = LinearModel.MostFeatures;

    private const uint Edge = 0x5EED;

    private readonly WordForms _forms;
    private readonly uint[] _tags;
    private readonly GazetteerClasses[] _classes;
    private readonly CapitalRun[] _runs;
    private readonly WordUse[] _uses;
    private readonly bool[] _possible;

    public NameFeatures(string[] words, string[] tags, IReadOnlyList<Sentence> sentences, WordForms forms, Gazetteer gazetteer)
    {
        _forms = forms;
        var lowers = Array.ConvertAll(words, TokenFactory.Plain);
        _tags = Array.ConvertAll(tags, tag => FeatureHash.Of(tag));
        _classes = gazetteer.Match(words, lowers);
        _runs = CapitalRun.Find(words, lowers, sentences, _classes);
        _uses = WordUses.Collect(words, lowers, sentences, _classes, _runs);
        _possible = Possible(words, sentences);
    }

    /// <summary>What the lexicons know of each token.</summary>
    public GazetteerClasses[] Classes => _classes;

    /// <summary>Whether a name may cover the token: one with a capital or figure stands at it or near it.</summary>
    public bool IsPossible(int i) => _possible[i];

    /// <summary>Writes a token's features; returns how many.</summary>
    public int Write(Sentence sentence, int i, Span<uint> features)
    {
        var n = 0;
        n = WriteWords(sentence, i, features, n);
        n = WriteTags(sentence, i, features, n);
        n = WriteLexicon(sentence, i, features, n);
        n = WriteRun(sentence, i, features, n);
        return WriteUse(i, features, n);
    }

    private static bool[] Possible(string[] words, IReadOnlyList<Sentence> sentences)
    {
        const int reach = 3;
        var possible = new bool[words.Length];
        foreach (var sentence in sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!char.IsUpper(words[i][0]) && !HasUpper(words[i]))
                    continue;
                for (var k = Math.Max(sentence.FirstToken, i - reach); k < Math.Min(sentence.EndToken, i + reach + 1); k++)
                    possible[k] = true;
            }
        }

        return possible;
    }

    private static bool HasUpper(string word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }

    private int WriteWords(Sentence sentence, int i, Span<uint> f, int n)
    {
        int first = sentence.FirstToken, end = sentence.EndToken;
        var word = _forms.Lower(i);
        var left = i > first ? _forms.Lower(i - 1) : Edge;
        var right = i + 1 < end ? _forms.Lower(i + 1) : Edge;
        var shape = _forms.Shape(i);
        var leftShape = i > first ? _forms.Shape(i - 1) : Edge;
        var rightShape = i + 1 < end ? _forms.Shape(i + 1) : Edge;
        var start = i == first ? 1u : 0u;
        f[n++] = FeatureHash.Feature(101, 0);
        f[n++] = FeatureHash.Feature(102, word);
        f[n++] = FeatureHash.Feature(103, _forms.Exact(i), start);
        f[n++] = FeatureHash.Feature(104, left);
        f[n++] = FeatureHash.Feature(105, right);
        f[n++] = FeatureHash.Feature(106, i > first + 1 ? _forms.Lower(i - 2) : Edge);
        f[n++] = FeatureHash.Feature(107, i + 2 < end ? _forms.Lower(i + 2) : Edge);
        f[n++] = FeatureHash.Feature(108, shape, start);
        f[n++] = FeatureHash.Feature(109, leftShape, shape);
        f[n++] = FeatureHash.Feature(110, shape, rightShape);
        f[n++] = FeatureHash.Feature(111, leftShape, shape, rightShape);
        f[n++] = FeatureHash.Feature(112, _forms.Suffix3(i), shape);
        f[n++] = FeatureHash.Feature(113, _forms.Suffix2(i), shape);
        f[n++] = FeatureHash.Feature(114, _forms.Prefix(i), shape);
        f[n++] = FeatureHash.Feature(115, left, shape);
        f[n++] = FeatureHash.Feature(116, right, shape);
        f[n++] = FeatureHash.Feature(117, left, word);
        f[n++] = FeatureHash.Feature(118, word, right);
        return n;
    }

    private int WriteTags(Sentence sentence, int i, Span<uint> f, int n)
    {
        var left = i > sentence.FirstToken ? _tags[i - 1] : Edge;
        var right = i + 1 < sentence.EndToken ? _tags[i + 1] : Edge;
        f[n++] = FeatureHash.Feature(120, _tags[i]);
        f[n++] = FeatureHash.Feature(121, left, _tags[i]);
        f[n++] = FeatureHash.Feature(122, _tags[i], right);
        f[n++] = FeatureHash.Feature(123, left, _tags[i], right);
        f[n++] = FeatureHash.Feature(124, _tags[i], _forms.Shape(i));
        return n;
    }

    private int WriteLexicon(Sentence sentence, int i, Span<uint> f, int n)
    {
        var here = (uint)_classes[i];
        var left = i > sentence.FirstToken ? (uint)_classes[i - 1] : Edge;
        var right = i + 1 < sentence.EndToken ? (uint)_classes[i + 1] : Edge;
        var shape = _forms.Shape(i);
        f[n++] = FeatureHash.Feature(130, here, shape);
        f[n++] = FeatureHash.Feature(131, left, here, shape);
        f[n++] = FeatureHash.Feature(132, here, right, shape);
        f[n++] = FeatureHash.Feature(133, left, shape);
        f[n++] = FeatureHash.Feature(134, right, shape);
        for (var bit = 1u; bit <= here; bit <<= 1)
        {
            if ((here & bit) != 0)
                f[n++] = FeatureHash.Feature(135, bit);
        }

        return n;
    }

    private int WriteRun(Sentence sentence, int i, Span<uint> f, int n)
    {
        var run = _runs[i];
        if (run.Length == 0)
            return n;
        var before = run.First > sentence.FirstToken ? _forms.Lower(run.First - 1) : Edge;
        var after = run.End < sentence.EndToken ? _forms.Lower(run.End) : Edge;
        var place = (uint)((Math.Min(run.Length, 5) * 8) + Math.Min(i - run.First, 5));
        var last = _forms.Lower(run.End - 1);
        f[n++] = FeatureHash.Feature(140, place);
        f[n++] = FeatureHash.Feature(141, last, place);
        f[n++] = FeatureHash.Feature(142, last);
        f[n++] = FeatureHash.Feature(143, _forms.Lower(run.First));
        f[n++] = FeatureHash.Feature(144, before, (uint)(i - run.First));
        f[n++] = FeatureHash.Feature(145, after, (uint)(run.End - i));
        f[n++] = FeatureHash.Feature(146, before, after);
        f[n++] = FeatureHash.Feature(147, (uint)run.Classes, place);
        f[n++] = FeatureHash.Feature(148, (uint)run.Classes, run.First > sentence.FirstToken ? _tags[run.First - 1] : Edge, place);
        return n;
    }

    private int WriteUse(int i, Span<uint> f, int n)
    {
        var use = (uint)_uses[i];
        if (use == 0)
            return n;
        var shape = _forms.Shape(i);
        f[n++] = FeatureHash.Feature(150, use, shape);
        for (var bit = 1u; bit <= use; bit <<= 1)
        {
            if ((use & bit) != 0)
                f[n++] = FeatureHash.Feature(151, bit, shape);
        }

        return n;
    }
}
