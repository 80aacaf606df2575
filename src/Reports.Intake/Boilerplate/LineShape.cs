using Reports.Intake.Credits;

namespace Reports.Intake.Boilerplate;

/// <summary>What a line looks like, whatever its words mean.</summary>
internal static class LineShape
{
    /// <summary>The line ends as a sentence does.</summary>
    public static bool EndsSentence(string line)
    {
        var bare = line.AsSpan().TrimEnd("\"'”’)]»").TrimEnd();
        return bare is [.., '.' or '!' or '?' or '…'];
    }

    public static bool IsBulleted(string line) => line is ['-' or '*' or '•' or '–' or '·' or '▪' or '‣' or '►', ' ', ..];

    /// <summary>A whole sentence of running text: the article's own, for all that can be seen.</summary>
    public static bool IsRunningText(string line) => EndsSentence(line) && !IsBulleted(line) && WordCount(line) >= 8;

    /// <summary>A whole sentence as an item of a list; the links in lists are none.</summary>
    public static bool IsBulletedSentence(string line) => IsBulleted(line) && EndsSentence(line) && WordCount(line) >= 8;

    /// <summary>Running text of some length: no line of a page's furniture is so long and so whole.</summary>
    public static bool IsLongRunningText(string line) => line.Length > 200 && EndsSentence(line);

    /// <summary>A line such as links have: short, and no sentence.</summary>
    public static bool IsLinkLike(string line) => line.Length <= 160 && (IsBulleted(line) || (!EndsSentence(line) && WordCount(line) <= 25));

    /// <summary>A link's text set as a headline.</summary>
    public static bool IsHeadlineLike(string line) =>
        line.Length <= 160 && !line.EndsWith('.') && WordCount(line) >= 5 && Headline.IsTitleCase(line.Split(' '));

    public static int WordCount(ReadOnlySpan<char> line)
    {
        var words = 0;
        var within = false;
        foreach (var character in line)
        {
            var space = character == ' ';
            words += !space && !within ? 1 : 0;
            within = !space;
        }
        return words;
    }
}
