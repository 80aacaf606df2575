using Reports.Analysis.Text;
using Reports.Training.Corpora;

namespace Reports.Training.Tagging;

/// <summary>
/// Carries part-of-speech tags from a corpus's words to the engine's tokens. The corpora part hyphenated words, the engine keeps them:
/// such a word gets the tag that the Penn Treebank would give the whole.
/// </summary>
internal sealed class TagProjection(Tokenizer tokenizer)
{
    public TaggedSentence Project(GoldSentence sentence)
    {
        var tokens = tokenizer.Tokenize(sentence.Text);
        var words = new string[tokens.Count];
        var tags = new string[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            words[i] = sentence.Text[tokens[i].Start..tokens[i].End];
            tags[i] = TagOf(sentence, tokens[i], words[i]);
        }

        return new TaggedSentence(words, tags, sentence.NewDocument);
    }

    private static string TagOf(GoldSentence sentence, TokenSpan token, string word)
    {
        var first = -1;
        var last = -1;
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            if (sentence.Words[i].Start >= token.End || sentence.Words[i].End <= token.Start)
                continue;
            if (first < 0)
                first = i;
            last = i;
        }

        if (first < 0)
            throw new InvalidDataException($"No word of the corpus stands at {token.Start} in: {sentence.Text}");
        if (word is "-" or "--")
            return ":";
        if (first == last)
            return sentence.Words[first].Label;
        var tags = sentence.Words.Skip(first).Take(last - first + 1).Select(gold => gold.Label).Where(tag => tag is not ("HYPH" or ":" or ",")).ToList();
        var next = last + 1 < sentence.Words.Count ? sentence.Words[last + 1].Label : "";
        return TagOfWhole(tags, next);
    }

    private static string TagOfWhole(List<string> tags, string next)
    {
        if (tags.Count == 0)
            return "SYM";
        var head = tags[^1];
        var isModifier = next is "NN" or "NNS" or "NNP" or "NNPS" or "JJ";
        return head switch
        {
            "VBN" or "VBG" or "VBD" when tags.Count > 1 && tags[0] != "AFX" => "JJ",
            "NN" or "NNS" when tags.Count > 1 && isModifier && tags[0] is not ("NN" or "NNP") => "JJ",
            "NN" when tags.Count > 1 && isModifier && tags[0] is "CD" or "AFX" => "JJ",
            "." when tags.Count > 1 => tags[^2],
            _ => head,
        };
    }
}
