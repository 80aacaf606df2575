using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>Finds whose a statement, ruling, paper or site is, by what its phrase names or by what the text has told before.</summary>
internal sealed class DocumentOwners(ClauseMap map, EntityTable entities, SpeakerNames names)
{
    private static readonly WordSet PartialDocuments = WordSets.Of("partial-documents");

    private static readonly WordSet Rulings = WordSets.Of("rulings");

    /// <summary>"part of | the judge's statement", "the summary of | the ruling": what the part is of.</summary>
    public Source WholeDocument(Source source) => PartialDocuments.Contains(map.Lower(source.Head)) && map.Lower(source.Head + 1) is "of" && NounChain.StartingAt(map, source.Head + 2, source.PhraseEnd) is { } whole && (Words.IsDocument(map.Lower(whole.Head)) || Rulings.Contains(map.Lower(whole.Head)) || map.Lower(whole.Head) is "order" or "law")
        ? source with { PhraseFirst = whole.First, PhraseEnd = whole.End, Head = whole.Head }
        : source;

    /// <summary>"the decree signed by | Doe": who has put a name to a document.</summary>
    public Entity? SignerOf(Source source)
    {
        for (var i = source.Head + 1; i + 1 < source.End && i <= source.Head + 2; i++)
        {
            if (map.Tag(i) is "VBN" or "VBD" && Words.Issues(map.Lower(i)) && map.Lower(i + 1) is "by" && NounChain.StartingAt(map, i + 2, source.End) is { } signer && signer.End == source.End)
                return names.In(SourceReader.Of(signer));
        }

        return null;
    }

    /// <summary>"the ruling" is of the only court that the text has named, where it tells of no judge.</summary>
    public Entity? CourtOf(Source source)
    {
        if (!Rulings.Contains(map.Lower(source.Head)) || source.PhraseEnd > source.Head + 1 || map.Lower(source.PhraseFirst) is not "the" || IsBefore("judge", source) || IsBefore("magistrate", source))
            return null;
        return names.OnlyOne("court", source.PhraseFirst) ?? names.OnlyOne("tribunal", source.PhraseFirst);
    }

    /// <summary>Whom a document's phrase names: its author behind "by" or "from", or whoever stands before its noun.</summary>
    public Entity? Owner(Source source, bool byAuthor)
    {
        for (var i = source.PhraseFirst; i < source.PhraseEnd; i++)
        {
            if (entities.At(i) is not { Type: NameType.Organization or NameType.Person or NameType.Location } owner)
                continue;
            var isAuthor = i > source.Head && HasAuthorMark(source.Head, i);
            if (byAuthor ? isAuthor : map.Tag(i + 1) is "POS" || (owner.Type == NameType.Organization && i + 1 == (IsPressRelease(source.Head) ? source.Head - 1 : source.Head)) || (i > source.Head && map.Lower(source.Head + 1) is "of"))
                return owner;
        }

        return null;
    }

    /// <summary>"The website": the one that was named last by its address ("Harbour.net").</summary>
    public Entity? SiteBefore(Source source) => entities.Entities
        .Where(entity => entity.Name.IndexOf('.', StringComparison.Ordinal) is var dot && dot > 1 && dot + 2 < entity.Name.Length && char.IsLower(entity.Name[dot + 1]) && !entity.Name.Contains(' ', StringComparison.Ordinal))
        .OrderBy(entity => entity.Mentions.Where(mention => mention.EndToken <= source.First).Select(mention => mention.FirstToken).DefaultIfEmpty(-1).Max())
        .LastOrDefault(entity => entity.Mentions.Any(mention => mention.EndToken <= source.First));

    /// <summary>What carries a statement, or is one: "the release", "the report", "the site".</summary>
    public static bool IsPaper(string lower) => Words.IsVehicle(lower) || IsSite(lower);

    public static bool IsSite(string lower) => lower is "website" or "site" or "portal" or "outlet";

    /// <summary>"a Harbour Board press | release".</summary>
    private bool IsPressRelease(int head) => map.Lower(head) is "release" or "statement" or "conference" or "briefing" && map.Lower(head - 1) is "press" or "news" or "media";

    private bool HasAuthorMark(int head, int name)
    {
        for (var i = name - 1; i > head; i--)
        {
            if (map.Lower(i) is "by" or "from")
                return true;
        }

        return false;
    }

    private bool IsBefore(string word, Source source) => map.PlacesOf(word) is [var first, ..] && first < source.PhraseFirst;
}
