using System.Collections.Frozen;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>The gender that a person's title or given name shows.</summary>
internal sealed class PersonGender
{
    private readonly FrozenDictionary<string, Gender> _names = Read("given-names");
    private readonly FrozenDictionary<string, Gender> _titles = Read("person-titles");

    public Gender Of(ArticleText text, NameCluster person, IReadOnlyList<TokenRange> descriptions)
    {
        foreach (var form in person.Forms)
        {
            foreach (var mention in form.Mentions)
            {
                if (mention.FirstToken > 0 && OfTitle(text.Tokens[mention.FirstToken - 1].Lower) is var gender and not Gender.Unknown)
                    return gender;
            }
        }

        foreach (var description in descriptions)
        {
            for (var i = description.First; i < Math.Min(description.End, description.First + 5); i++)
            {
                if (OfTitle(text.Tokens[i].Lower) is var gender and not Gender.Unknown)
                    return gender;
            }
        }

        var first = person.Fullest;
        return first.Words.Count > 1 && _names.TryGetValue(text.Tokens[first.Mentions[0].FirstToken].Lower, out var known) ? known : Gender.Unknown;
    }

    /// <summary>The gender of a title or noun for a person: "king", "Mrs.", "spokeswoman".</summary>
    public Gender OfTitle(string lower)
    {
        if (_titles.TryGetValue(lower, out var known) && known != Gender.Unknown)
            return known;
        if (lower is "man" or "boy" or "he" || (lower.EndsWith("man", StringComparison.Ordinal) && !lower.EndsWith("woman", StringComparison.Ordinal) && lower.Length > 6))
            return Gender.Male;
        return lower is "woman" or "girl" or "she" || lower.EndsWith("woman", StringComparison.Ordinal) ? Gender.Female : Gender.Unknown;
    }

    private static FrozenDictionary<string, Gender> Read(string lexicon) =>
        LexiconFile.Rows(lexicon).DistinctBy(row => row[0]).ToFrozenDictionary(
            row => TokenFactory.Plain(row[0]),
            row => row[1] switch { "m" => Gender.Male, "f" => Gender.Female, _ => Gender.Unknown },
            StringComparer.Ordinal);
}
