namespace Reports.Analysis.Views;

/// <summary>Tells where one clause ends and another begins: by commas, "and", relative clauses and the verbs that wait for their turn.</summary>
internal static class ClauseJoints
{
    /// <summary>Whether a noun phrase with a finite verb of its own starts at a token.</summary>
    public static bool IsClause(ClauseMap map, int start, int limit)
    {
        if (map.Lower(start) is "as" && map.Lower(start + 1) is not ("many" or "much" or "few" or "little"))
            start++;
        if (NounChain.StartingAt(map, start, limit) is not { } chain)
            return map.HasFiniteVerb(start, limit);
        var i = SkipAdverbs(map, chain.End, limit);
        if (JoinsOtherClause(map, start, limit))
            return false;
        if (Words.IsFinite(map.Tag(i)) || map.Tag(chain.End) is "MD" || Words.IsAuxiliary(map.Lower(chain.End)))
            return true;
        return map.Lower(chain.End) switch
        {
            "who" or "and" => map.HasFiniteVerb(chain.End, limit),
            "," => IsVerbBehindParenthesis(map, chain.End, limit),
            _ => false,
        };
    }

    /// <summary>Whether a noun phrase and its finite verb start at a token: another clause, not more of an object.</summary>
    public static bool StartsClause(ClauseMap map, int token, int limit) =>
        NounChain.StartingAt(map, token, limit) is { } chain && Words.IsFinite(map.Tag(SkipAdverbs(map, chain.End, limit)));

    /// <summary>"pledged funds and the town is safe": what "and" joins would be plural, so the verb in the singular goes with the second noun alone.</summary>
    public static bool JoinsOtherClause(ClauseMap map, int start, int limit)
    {
        if (NounChain.StartingAt(map, start, limit) is not { } chain)
            return false;
        for (var i = start + 1; i <= chain.End && i < limit; i++)
        {
            if (map.Tag(i) is "IN" or "TO" or "POS")
                return false;
            if (map.Lower(i) is "and")
                return StartsOtherClause(map, i, limit);
        }

        return false;
    }

    /// <summary>Whether "and" is followed by a noun and a verb in the singular: another clause.</summary>
    public static bool StartsOtherClause(ClauseMap map, int and, int limit)
    {
        if (NounChain.StartingAt(map, and + 1, limit) is not { } chain)
            return false;
        var verb = SkipAdverbs(map, chain.End, limit);
        return verb < limit && (map.Tag(verb) is "VBZ" || map.Lower(verb) is "was");
    }

    /// <summary>"the memo in which Chad and | Mali agreed": what "and" joins is the subject of a clause that has no verb yet.</summary>
    public static bool JoinsSubjects(ClauseMap map, int start, int and)
    {
        if (map.Lower(and) is not "and")
            return false;
        for (var i = and - 1; i > start && map.QuotationAt(i) < 0 && map.Lower(i) is not ","; i--)
        {
            if (Words.IsFinite(map.Tag(i)) || map.Tag(i) is "VBN" or "VB")
                return false;
            if (map.Tag(i) is "WDT" or "WRB")
                return i < and - 1;
        }

        return false;
    }

    /// <summary>"a deal whereby, on Monday, the firm …": a clause has opened and has no verb yet.</summary>
    public static bool AwaitsVerb(ClauseMap map, int start, int comma)
    {
        for (var i = comma - 1; i > start; i--)
        {
            if (Words.IsFinite(map.Tag(i)) || map.QuotationAt(i) >= 0)
                return false;
            if (map.Lower(i) is "whereby" || (map.Tag(i) is "WRB" or "WDT" && map.Lower(i + 1) is ","))
                return true;
        }

        return false;
    }

    /// <summary>"said they believed the fire, which had burned for hours, was set": the verb behind the relative clause goes with the noun in front of it.</summary>
    public static bool ClosesRelative(ClauseMap map, int start, int comma)
    {
        for (var i = comma - 1; i > start + 1; i--)
        {
            if (map.Lower(i) is ",")
                return map.QuotationAt(i) < 0 && map.Tag(i + 1) is "WDT" or "WP" or "WRB" && map.PhraseAt(i - 1) is { } noun && Words.IsFinite(map.Tag(noun.FirstToken - 1)) && map.IsBelief(noun.FirstToken - 1);
        }

        return false;
    }

    /// <summary>Whether a content has its finite verb before its first comma, so that another one behind a comma is not its own.</summary>
    public static bool HasMainVerb(ClauseMap map, int start, int comma)
    {
        var i = start;
        while (i < comma && map.Lower(i) is not ",")
            i++;
        return HasMainVerbBefore(map, start, i) || map.Lower(start) is "to";
    }

    /// <summary>Whether a finite verb stands there besides that of a relative clause behind the subject: "two brothers who had lived abroad".</summary>
    private static bool HasMainVerbBefore(ClauseMap map, int start, int end)
    {
        if (NounChain.StartingAt(map, start, end) is not { } chain || map.Tag(chain.End) is not ("WP" or "WDT"))
            return map.HasFiniteVerb(start, end);
        var verb = chain.End + 1;
        while (verb < end && !Words.IsFinite(map.Tag(verb)))
            verb++;
        while (verb < end && (Words.IsVerb(map.Tag(verb)) || map.Tag(verb) is "MD" || Words.IsAdverb(map.Tag(verb))))
            verb++;
        return map.HasFiniteVerb(verb, end);
    }

    /// <summary>"the decision, which struck down the ban, shows", "the ban, above all, among other steps, shows": a verb behind the second comma or the third.</summary>
    private static bool IsVerbBehindParenthesis(ClauseMap map, int comma, int limit)
    {
        var commas = 1;
        for (var i = comma + 1; i + 1 < limit && commas < 3; i++)
        {
            if (map.Lower(i) is not ",")
                continue;
            if (Words.IsFinite(map.Tag(i + 1)) || (Words.IsAdverb(map.Tag(i + 1)) && Words.IsFinite(map.Tag(i + 2))))
                return true;
            commas++;
        }

        return false;
    }

    /// <summary>Index behind adverbs and forms of "have".</summary>
    public static int SkipAdverbs(ClauseMap map, int token, int limit)
    {
        while (token < limit && (Words.IsAdverb(map.Tag(token)) || map.Lower(token) is "has" or "have" or "had"))
            token++;
        return token;
    }
}
