using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>
/// Finds whom pronouns and descriptions such as "the minister" and "the group" mean: the nearest entity that gender, number and kind allow,
/// subjects first. Where nothing fits they stay unresolved.
/// </summary>
internal sealed class AnaphorResolver
{
    private const int PronounReach = 2;

    private const int GroupReach = 3;

    private static readonly WordSet Conjunctions = WordSets.Of("adverbial-conjunctions");

    private static readonly WordSet Attackers = WordSets.Of("known-attackers");

    private static readonly WordSet Restricting = WordSets.Of("restricting-words");

    private readonly ArticleText _text;
    private readonly EntityDraft?[] _at;
    private readonly Func<string, Gender> _genderOf;

    /// <summary>For each role of a person the first token of the first who has it: before that, no "the minister" finds anybody.</summary>
    private readonly Dictionary<string, int> _firstOfRole = new(StringComparer.Ordinal);

    public AnaphorResolver(ArticleText text, IReadOnlyList<EntityDraft> drafts, Func<string, Gender> genderOf)
    {
        _text = text;
        _genderOf = genderOf;
        _at = new EntityDraft?[text.Tokens.Count];
        foreach (var draft in drafts)
        {
            foreach (var mention in draft.Mentions)
                Array.Fill(_at, draft, mention.FirstToken, mention.EndToken - mention.FirstToken);
        }

        foreach (var person in drafts.Where(draft => draft.Type == NameType.Person && draft.Roles.Count > 0))
        {
            var first = person.Mentions.Min(mention => mention.FirstToken);
            foreach (var role in person.Roles)
                _firstOfRole[role] = Math.Min(first, _firstOfRole.GetValueOrDefault(role, first));
        }
    }

    public void Resolve()
    {
        foreach (var phrase in _text.NounPhrases)
        {
            if (_at[phrase.Head] is not null)
                continue;
            var tag = _text.Tokens[phrase.FirstToken].Tag;
            if (tag == "PRP")
                Link(phrase.FirstToken, phrase.EndToken, MentionKind.Pronoun, Pronoun(phrase.FirstToken));
            else if (tag == "PRP$")
                Link(phrase.FirstToken, phrase.FirstToken + 1, MentionKind.Pronoun, Pronoun(phrase.FirstToken));
            else if (_text.Tokens[phrase.FirstToken].Lower is "the" or "this" or "that")
                Link(phrase.FirstToken, phrase.EndToken, MentionKind.Nominal, Nominal(phrase));
        }
    }

    private void Link(int first, int end, MentionKind kind, EntityDraft? draft)
    {
        if (draft is null)
            return;
        for (var i = first; i < end; i++)
        {
            if (_at[i] is not null)
                return;
        }

        draft.Mentions.Add(new EntityMention(first, end, kind));
        Array.Fill(_at, draft, first, end - first);
    }

    private EntityDraft? Pronoun(int token)
    {
        switch (_text.Tokens[token].Lower)
        {
            case "he" or "him" or "his" or "himself":
                return Person(token, Gender.Male);
            case "she" or "her" or "hers" or "herself":
                return Person(token, Gender.Female);
            case "its" or "itself":
                return InSentence(token, draft => draft.Type is NameType.Organization or NameType.Location);
            case "they" or "their" or "them":
                return HasPluralBefore(token) ? null : InSentence(token, draft => draft.Type is NameType.Organization);
            default:
                return null;
        }
    }

    /// <summary>The first fitting person of the same sentence, else of the one before: subjects stand first.</summary>
    private EntityDraft? Person(int token, Gender gender)
    {
        bool Fits(EntityDraft draft) => draft.Type == NameType.Person && (draft.Gender == gender || draft.Gender == Gender.Unknown);
        var found = _text.Tokens[token].Lower is "him" or "her" ? Object(token, Fits) : null;
        found ??= BySentence(token, PronounReach, Fits);
        if (found is not null && AttackerBetween(found, token))
            return null;
        if (found is { Gender: Gender.Unknown })
            found.Gender = gender;
        return found;
    }

    /// <summary>"Chief Doe said the gunman shot nine people before officers killed him": an attacker without a name, told of behind the name, is nearer.</summary>
    private bool AttackerBetween(EntityDraft found, int token)
    {
        var first = _text.Sentences[_text.Tokens[token].Sentence].FirstToken;
        for (var i = token - 1; i > first + 1; i--)
        {
            if (_at[i] == found)
                return false;
            if (_at[i] is null && Attackers.Contains(_text.Tokens[i].Lower) && _text.Tokens[i - 1].Lower is "the" or "a" && _text.Tokens[i - 2].Tag is "VBD" or "VBZ" or "VBP" && _text.Tokens[i - 2].Lower is not ("was" or "is"))
                return true;
        }

        return false;
    }

    /// <summary>"Doe rebuked Roe and urged him": the last of several persons of the sentence.</summary>
    private EntityDraft? Object(int token, Func<EntityDraft, bool> fits)
    {
        var first = First(_text.Tokens[token].Sentence, token, fits);
        for (var i = token - 1; first is not null && i >= _text.Sentences[_text.Tokens[token].Sentence].FirstToken; i--)
        {
            if (_at[i] is { } draft && draft != first && fits(draft))
                return draft;
        }

        return null;
    }

    /// <summary>The first fitting entity of the same sentence, else of one of the sentences before, the nearest first.</summary>
    private EntityDraft? BySentence(int token, int reach, Func<EntityDraft, bool> fits)
    {
        var sentence = _text.Tokens[token].Sentence;
        for (var back = 0; back <= reach && back <= sentence; back++)
        {
            if (First(sentence - back, token, fits) is { } found)
                return found;
        }

        return null;
    }

    private EntityDraft? InSentence(int token, Func<EntityDraft, bool> fits) => First(_text.Tokens[token].Sentence, token, fits);

    private EntityDraft? First(int sentence, int before, Func<EntityDraft, bool> fits)
    {
        var range = _text.Sentences[sentence];
        EntityDraft? owner = null;
        for (var i = range.FirstToken; i < Math.Min(range.EndToken, before); i++)
        {
            if (_at[i] is not { } draft || !fits(draft) || IsInAdjunct(i, before))
                continue;
            if (!IsModifier(i))
                return draft;
            owner ??= draft.Type == NameType.Person ? draft : null;
        }

        return owner;
    }

    /// <summary>"Speaking to Doe, he said", "in an interview with Doe, she said": the subject is somebody else than the adjunct before it tells of.</summary>
    private bool IsInAdjunct(int token, int pronoun)
    {
        var sentence = _text.Sentences[_text.Tokens[pronoun].Sentence];
        if (_text.Tokens[token].Sentence != _text.Tokens[pronoun].Sentence || _text.Tokens[pronoun - 1].Text != ",")
            return false;
        var opens = _text.Tokens[sentence.FirstToken].Tag is "IN" or "VBG" && !Conjunctions.Contains(_text.Tokens[sentence.FirstToken].Lower);
        for (var i = sentence.FirstToken; opens && i < pronoun; i++)
            opens = _text.Tokens[i].Tag is not ("VBD" or "VBZ" or "VBP" or "MD");
        var first = token;
        while (first > sentence.FirstToken && (_text.Tokens[first - 1].Tag is "NNP" or "NN" or "DT" or "JJ" || ReferenceEquals(_at[first - 1], _at[token])))
            first--;
        return opens && first > sentence.FirstToken && _text.Tokens[first - 1].Lower is "to" or "with" or "by";
    }

    /// <summary>A name that stands before a noun or a possessive ending is no subject: "Mali's army".</summary>
    private bool IsModifier(int token)
    {
        var end = token + 1;
        while (end < _at.Length && ReferenceEquals(_at[end], _at[token]))
            end++;
        return end < _at.Length && _text.Tokens[end].Tag is "POS" or "NN" or "NNS";
    }

    private bool HasPluralBefore(int token)
    {
        for (var i = _text.Sentences[_text.Tokens[token].Sentence].FirstToken; i < token; i++)
        {
            if (_text.Tokens[i].Tag is "NNS" or "NNPS" || _text.Tokens[i].Lower is "police" or "people" or "and")
                return true;
        }

        return false;
    }

    private EntityDraft? Nominal(NounPhrase phrase)
    {
        var head = _text.Tokens[phrase.Head];
        if (head.Tag is "NNS" or "NNPS" || HasPostModifier(phrase))
            return null;
        if (GroupNouns.Contains(head.Lower) && phrase.Head - phrase.FirstToken <= 2)
            return BySentence(phrase.FirstToken, GroupReach, draft => draft.Type == NameType.Organization && NamesSuch(draft, head.Lower));
        var role = OfficeQualifiers.Before(_text, phrase.FirstToken, phrase.Head) + head.Lower;
        if (!_firstOfRole.TryGetValue(role, out var first))
            return null;
        var gender = _genderOf(head.Lower);
        return LastBetween(first, phrase.FirstToken, draft => draft.Type == NameType.Person && draft.Roles.Contains(role) && Fits(draft, gender));
    }

    private static bool Fits(EntityDraft draft, Gender gender) => gender == Gender.Unknown || draft.Gender == Gender.Unknown || draft.Gender == gender;

    /// <summary>"the ministry" is an organisation with that word in its name, "the organisation" any.</summary>
    private static bool NamesSuch(EntityDraft draft, string noun) =>
        (GroupNouns.IsGeneral(noun) && !draft.Cluster.Forms.Exists(form => GroupNouns.IsOutlet(form.Text))) ||
        draft.Roles.Contains(noun) || draft.Cluster.Forms.Exists(form => form.Words.Contains(noun));

    /// <summary>"the leader of…", "the group that…" speak of something new.</summary>
    private bool HasPostModifier(NounPhrase phrase) =>
        phrase.EndToken < _text.Tokens.Count && Restricting.Contains(_text.Tokens[phrase.EndToken].Lower);

    private EntityDraft? LastBetween(int first, int end, Func<EntityDraft, bool> fits)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (_at[i] is { } draft && fits(draft))
                return draft;
        }

        return null;
    }
}
