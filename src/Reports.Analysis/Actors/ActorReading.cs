using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>What the recognisers of actors share while they run over one document.</summary>
internal sealed class ActorReading
{
    public ActorReading(ArticleText text, EntityTable entities, ActorLexicons lexicons)
    {
        text = VerbRepair.Apply(text, lexicons.Nouns);
        Text = text;
        Tokens = text.Tokens;
        Entities = entities;
        Lexicons = lexicons;
        Phrases = new PhraseReader(text);
        Clauses = new ClauseReader(text, Phrases);
        Deeds = new ToldDeeds(Tokens, lexicons);
        Parties = new PartyTable(text, entities, lexicons.Groups.FindAll(text.Tokens), lexicons.Nouns, lexicons.States);
    }

    public ArticleText Text { get; }

    public TokenList Tokens { get; }

    public EntityTable Entities { get; }

    public ActorLexicons Lexicons { get; }

    public PhraseReader Phrases { get; }

    public ClauseReader Clauses { get; }

    public ToldDeeds Deeds { get; }

    public PartyTable Parties { get; }

    /// <summary>The phrase that starts at a token, or the group's name where no phrase was seen there ("IS").</summary>
    public PartyPhrase? PhraseFrom(int token) => Phrases.StartingAt(token) ??
        (Parties.GroupAt(token) is { } group ? new PartyPhrase(group.FirstToken, group.EndToken, group.EndToken, group.EndToken - 1) : null);

    /// <summary>What a phrase calls somebody, with the owner before it: "Moonland's army".</summary>
    public string NameOf(PartyPhrase phrase)
    {
        var first = phrase.First;
        if (Tokens[first].Tag == "POS" && Phrases.At(first - 1) is { } owner && owner.EndToken == first)
            first = owner.FirstToken;
        return Text.TextOf(first, phrase.BaseEnd);
    }

    /// <summary>The names of a sentence, in reading order.</summary>
    public IEnumerable<NameMention> NamesIn(Sentence sentence) => Text.NamesIn(sentence.FirstToken, sentence.EndToken);

    /// <summary>Notes a party's part in the event that a token names.</summary>
    public static void AddRole(Party party, RoleKind role, Standing standing, TokenRange span, int anchor, string rule, string? by = null) =>
        party.Roles.Add(new RoleClaim(role, standing, by, span, anchor, rule));
}
