using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>Finds what a reader would expect and the document does not say, or says two ways. Safe to use from several threads at once.</summary>
internal sealed class GapFinder
{
    private readonly IGapRule[] _rules =
    [
        new UnaccountedVictims(),
        new ConflictingFigures(),
        new CompetingClaims(),
        new DisputedAuthor(),
        new UnclaimedAttack(),
        new UnnamedSuspect(),
        new UnnamedVictims(),
        new MissingFate(),
        new OpenQuestion(),
        new UnconfirmedStatement(),
        new MissingFigures(),
        new MissingDate(),
    ];

    /// <summary>The gaps, in the order of the rules; one of each wording.</summary>
    public IReadOnlyList<Gap> Find(GapReading reading) =>
        [.. _rules.SelectMany(rule => rule.Find(reading).Select(gap => gap with { Rule = rule.Rule, Text = PrintedCase.Of(reading.Text, gap.Text) })).DistinctBy(gap => (gap.Kind, gap.Text))];
}
