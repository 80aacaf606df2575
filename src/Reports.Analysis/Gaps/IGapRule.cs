using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>Finds one kind of gap.</summary>
internal interface IGapRule
{
    /// <summary>Its name, written into the gaps it finds.</summary>
    string Rule { get; }

    /// <summary>The gaps, in reading order.</summary>
    IEnumerable<Gap> Find(GapReading reading);
}
