using Reports.Analysis.Dates;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Victims;

/// <summary>The run of modifiers and nouns in which a phrase for persons has its head.</summary>
internal static class NounRun
{
    private static readonly WordSet Breaks = WordSets.Of("run-breaks");

    private static readonly WordSet BareDays = WordSets.Of("bare-days");

    private static readonly WordSet CasualtyWords = WordSets.Of("casualty-words");

    /// <summary>Index behind the named person to whom something belongs, 0 where there is none: "Judge Ruiz" in "Judge Ruiz's murder".</summary>
    public static int EndOfOwner(ArticleReading reading, int start, int run)
    {
        for (var i = start + 1; i < run; i++)
        {
            if (reading.Tag(i) == "POS")
                return IsInPersonName(reading, i - 1) ? i : 0;
        }

        return 0;
    }

    /// <summary>Index behind the run of modifiers and nouns that starts at a token.</summary>
    public static int EndAt(ArticleReading reading, int start, int end)
    {
        var tokens = reading.Tokens;
        var i = start;
        while (i < end && (Holds(tokens, i, start, end) || IsInPersonName(reading, i)))
        {
            if (Breaks.Contains(tokens[i].Lower) || (i > start && IsShot(tokens, i, end)))
                break;
            if (i > 0 && IsCasualtyWord(tokens[i].Lower) && tokens[i - 1].Tag is "NN" or "NNS" or "NNP" or "NNPS" or "CD" && !(i + 1 < end && tokens[i + 1].Tag is "NN" or "NNS"))
                break;
            if (i > start && (Calendar.Weekday(tokens[i]) is not null || BareDays.Contains(tokens[i].Lower)) && tokens[i - 1].Tag is not "JJ")
                break;
            i++;
        }

        return i;
    }

    /// <summary>"Ali Reza shot/NN three people", "the gunman shot/NN himself": the verb, taken for the noun.</summary>
    private static bool IsShot(TokenList tokens, int i, int end) =>
        tokens[i].Lower == "shot" && i + 1 < end && (tokens[i + 1].Tag is "CD" or "DT" or "PRP" or "PRP$" or "NNP" || tokens[i + 1].Lower is "dead" or "and");

    /// <summary>Whether a token belongs to the name of a person.</summary>
    public static bool IsInPersonName(ArticleReading reading, int i) => reading.NameAt(i) is { Type: NameType.Person };

    /// <summary>Whether a token can stand in a run that begins at <paramref name="start"/>.</summary>
    public static bool Holds(TokenList tokens, int i, int start, int end) => tokens[i].Tag switch
    {
        "NN" or "NNS" or "NNP" or "NNPS" or "JJ" or "JJR" or "JJS" or "AFX" or "FW" => true,
        "POS" => i > start && i + 1 < end,
        "VBN" or "VBG" => i + 1 < end && tokens[i + 1].Tag is "NN" or "NNS" && !IsCasualtyWord(tokens[i].Lower) && (i == start || tokens[i - 1].Tag is not ("NN" or "NNS" or "NNP")),
        "CD" => tokens[i].Text.Contains('-', StringComparison.Ordinal) && tokens[i].Lower.EndsWith("old", StringComparison.Ordinal),
        "CC" => i > start && i + 1 < end && tokens[i - 1].Tag == "JJ" && tokens[i + 1].Tag == "JJ",
        _ => tokens[i].Lower.EndsWith("-old", StringComparison.Ordinal) || tokens[i].Lower is "more" && i + 1 < end && tokens[i + 1].Tag is "NNS",
    };

    /// <summary>Whether a word tells of harm, and so ends a run behind its noun: "two soldiers dead".</summary>
    public static bool IsCasualtyWord(string lower) => CasualtyWords.Contains(lower);
}
