using Reports.Analysis.Actors;
using Reports.Analysis.Dates;
using Reports.Analysis.Entities;
using Reports.Analysis.Text;

namespace Reports.Analysis.Victims;

/// <summary>An article with what is asked of every token: the name, the armed group and the date that it belongs to.</summary>
internal sealed class ArticleReading
{
    private readonly NameMention?[] _names;
    private readonly DateMention?[] _dates;
    private readonly bool[] _armedGroups;

    public ArticleReading(ArticleText article, EntityTable entities, IReadOnlyList<ArmedGroupMention> armedGroups, IReadOnlyList<DateMention> dates, DateOnly? published)
    {
        Article = article;
        Entities = entities;
        Dates = dates;
        Published = published;
        _names = new NameMention?[Tokens.Count];
        foreach (var name in ListedNames.Of(article))
            Array.Fill(_names, name, name.FirstToken, name.EndToken - name.FirstToken);
        _dates = new DateMention?[Tokens.Count];
        foreach (var date in dates)
            Array.Fill(_dates, date, date.FirstToken, date.EndToken - date.FirstToken);
        _armedGroups = new bool[Tokens.Count];
        foreach (var group in armedGroups)
            Array.Fill(_armedGroups, true, group.FirstToken, group.EndToken - group.FirstToken);
    }

    public ArticleText Article { get; }

    public EntityTable Entities { get; }

    public IReadOnlyList<DateMention> Dates { get; }

    public DateOnly? Published { get; }

    public string Text => Article.Text;

    public TokenList Tokens => Article.Tokens;

    /// <summary>The name that a token belongs to.</summary>
    public NameMention? NameAt(int index) => index >= 0 && index < _names.Length ? _names[index] : null;

    /// <summary>The date that a token belongs to.</summary>
    public DateMention? DateAt(int index) => index >= 0 && index < _dates.Length ? _dates[index] : null;

    /// <summary>Whether a token belongs to the name of an armed group.</summary>
    public bool IsArmedGroup(int index) => index >= 0 && index < _armedGroups.Length && _armedGroups[index];

    public string Lower(int index) => index >= 0 && index < Tokens.Count ? Tokens[index].Lower : "";

    public string Tag(int index) => index >= 0 && index < Tokens.Count ? Tokens[index].Tag : "";
}
