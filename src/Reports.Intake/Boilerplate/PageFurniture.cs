using System.Buffers;
using System.Text.RegularExpressions;

namespace Reports.Intake.Boilerplate;

/// <summary>Lines known by their form and not by their words: players' time displays, rows of network names, addresses, credits.</summary>
internal static partial class PageFurniture
{
    private static readonly string[] Networks =
        ["facebook", "twitter", "whatsapp", "linkedin", "reddit", "pinterest", "tumblr", "telegram", "instagram", "google+", "flipboard", "digg", "stumble", "messenger", "weibo", "youtube", "tiktok"];

    private static readonly SearchValues<string> AnyNetwork = SearchValues.Create(Networks, StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Agencies =
        ["getty", "reuters", "afp", "ap photo", "epa", "shutterstock", "istock", "alamy", "bloomberg", "anadolu", "wikimedia", "flickr", "unsplash", "xinhua", "zuma"];

    private const int LongestCount = 30;

    private const int LongestCaption = 160;

    /// <summary>The reason to remove a line, or null. What a line's first letter or length rules out is not looked for.</summary>
    /// <param name="line">A line that is not empty.</param>
    public static string? ReasonFor(string line) =>
        IsPlayerControl(line) ? "video player"
        : IsNetworkRow(line) ? "share"
        : line[0] is '(' or '©' or 'c' or 'C' && Copyright().IsMatch(line) ? "copyright"
        : IsPictureCredit(line) || IsCreditedCaption(line) ? "picture credit"
        : !line.Contains(' ') && Address().IsMatch(line) ? "link"
        : !char.IsLetterOrDigit(line[0]) && Rule().IsMatch(line) ? "rule"
        : line.Length <= LongestCount && CommentCount().IsMatch(line) ? "comments"
        : line.Length <= LongestCount && ReadingTime().IsMatch(line) ? "reading time"
        : null;

    /// <summary>Three networks named in a sentence without a verb of its own: "Share Facebook Twitter WhatsApp".</summary>
    public static bool IsNetworkRow(string line)
    {
        if (line.Length > 400 || LineShape.EndsSentence(line) || !line.AsSpan().ContainsAny(AnyNetwork))
            return false;
        var named = Networks.Count(network => line.Contains(network, StringComparison.OrdinalIgnoreCase));
        var words = LineShape.WordCount(line);
        return named >= 3 && words <= 8 * named;
    }

    private static bool IsPlayerControl(string line) => line.Length <= 40 && PlayerControl().IsMatch(line);

    /// <summary>"AFP/Getty Images", "REUTERS/Jane Doe": an agency's name and little else.</summary>
    private static bool IsPictureCredit(string line) =>
        line.Length <= 80 && line.Contains('/') && !LineShape.EndsSentence(line) && LineShape.WordCount(line) <= 8
        && Agencies.Any(agency => line.Contains($"{agency}/", StringComparison.OrdinalIgnoreCase) || line.Contains($"/{agency}", StringComparison.OrdinalIgnoreCase));

    /// <summary>A sentence or two beside a picture end in whose picture it is.</summary>
    private static bool IsCreditedCaption(string line) =>
        line.Length <= LongestCaption && (line[^1] is ')' ? BracketedCredit().IsMatch(line) : line.Contains(':') && TrailingCredit().IsMatch(line));

    [GeneratedRegex(@"^(?:/?\d{1,2}:\d{2}(?::\d{2})?(?:\s*/\s*\d{1,2}:\d{2}(?::\d{2})?)?|\d{3,4}p(?:\s*\|\s*[\d.,]+\s?[KMG]B)?|[▶►◀■❚⏸⏵🔊]+|Live TV)$", RegexOptions.CultureInvariant)]
    private static partial Regex PlayerControl();

    [GeneratedRegex(@"^(?:\(c\)|©|copyright\b).{0,20}\b(?:19|20)\d{2}\b.{0,200}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copyright();

    /// <summary>"The market in 2019 (Image: Ana Example)".</summary>
    [GeneratedRegex(@"\((?:image|photo|picture|photograph|file photo|photo credit|credit)s?(?::| by ) ?[^()]{2,60}\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BracketedCredit();

    /// <summary>"The market in 2019. Photo: Ana Example", "The market in 2019 | Photo Credit: Example Agency".</summary>
    [GeneratedRegex(@"[.!?”""|–—] ?(?:image|photo|picture|photograph|file photo)s?(?: credit| by)?: [\p{Lu}©][^.:!?]{1,60}\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TrailingCredit();

    [GeneratedRegex(@"^<?(?:https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|pic\.twitter\.com/\S+)>?[.,]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:[•·§]|[\s*_=~#.·•—–-]{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:reading time:?\s*)?\d+\s*min(?:ute)?s?\.?(?:\s+read)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReadingTime();

    [GeneratedRegex(@"^(?:\d+\s+comments?|comments?\s*\(\d+\))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CommentCount();
}
