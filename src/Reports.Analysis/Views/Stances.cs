using Reports.Analysis.Entities;

namespace Reports.Analysis.Views;

/// <summary>
/// Tells a stand on a matter, which is a view ("opposes the plan"), from siding with or fighting somebody, which is an act ("backs the rebels").
/// </summary>
internal static class Stances
{
    /// <summary>Whether what a verb of the class "stance" takes is a matter: a plan, a measure, a step; or that somebody do something.</summary>
    public static bool IsOnMatter(ClauseMap map, Cue cue, TokenRange content, SpeakerLexicons speakers)
    {
        if (NounChain.StartingAt(map, content.First, content.End) is not { } chain)
            return map.Tag(content.First) is "VBG";
        if (cue.Verb.Takes(ContentFrames.ObjectInfinitive) && map.Lower(chain.End) is "to" && map.Tag(chain.End + 1) is "VB")
            return true;
        var first = map.PhraseAt(chain.Head)?.FirstToken ?? chain.First;
        return map.Tag(chain.Head) is "NN" or "NNS" && speakers.RoleIn(map.Tokens, first, chain.Head + 1) is null && speakers.OrganizationIn(map.Tokens, first, chain.Head + 1) is null;
    }
}
