using Reports.Analysis.Actors.Clauses;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>From how sure a clause is to the standing of a role.</summary>
internal static class Standings
{
    /// <summary>The standing of what a clause tells in the document's own voice.</summary>
    public static Standing Of(Certainty certainty) => certainty switch
    {
        Certainty.Suspected => Standing.Suspected,
        Certainty.Possible => Standing.Possible,
        Certainty.Negated => Standing.Denied,
        _ => Standing.Fact,
    };

    /// <summary>The standing of what a phrase says by itself, in a clause that may be less sure.</summary>
    public static Standing Of(Standing phrase, Certainty certainty) => phrase == Standing.Fact ? Of(certainty) : phrase;
}
