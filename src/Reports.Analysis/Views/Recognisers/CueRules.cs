namespace Reports.Analysis.Views.Recognisers;

/// <summary>Which cues tell of a statement at all.</summary>
internal static class CueRules
{
    /// <summary>Whether a cue says that the statement was made: not what somebody would say, nor what somebody did not say.</summary>
    public static bool Asserts(Cue cue) => !cue.Hypothetical && !(cue.Negated && cue.Verb.Kind is VerbKind.Statement or VerbKind.Finding && cue.Verb.Lemma is not "agree");

    /// <summary>Whether a source can have a view: not "nobody", not a time.</summary>
    public static bool CanSpeak(ClauseMap map, Source source)
    {
        var lower = map.Lower(source.PhraseFirst);
        if (lower is "no" or "none" or "nobody" or "neither" || Words.IsTime(map.Lower(source.Head)))
            return false;
        return map.Tag(source.Head) is not ("EX" or "CD") && map.Lower(source.Head) is not ("it" or "there" or "this" or "that" or "what")
            || map.Lower(source.Head) is "it" && map.Tag(source.Head) is "PRP" && source.PhraseFirst == source.Head;
    }
}
