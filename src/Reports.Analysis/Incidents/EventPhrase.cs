using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>The phrase around an event's noun.</summary>
internal static class EventPhrase
{
    /// <summary>Index of the first token of the phrase with this noun.</summary>
    public static int StartOf(SentenceReading sentence, int noun)
    {
        var at = noun;
        while (at > sentence.First && noun - at < 8 && (sentence.Tag(at - 1) is "NN" or "NNP" or "NNPS" or "NNS" or "JJ" or "JJS" or "JJR" or "CD" or "POS" or "VBN" or "VBG" or "DT" or "PRP$" || sentence.Lower(at - 1) is "'s"))
        {
            at--;
            if (sentence.Tag(at) is "DT" or "PRP$")
                break;
        }

        return at;
    }

    /// <summary>Whether a possessive stands in a range: "the group's attack".</summary>
    public static bool HasOwner(SentenceReading sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence.Lower(i) is "'s" or "'" || sentence.Tag(i) == "POS")
                return true;
        }

        return false;
    }
}
