namespace Reports.Analysis.Actors;

/// <summary>A noun for those who take part in violence.</summary>
/// <param name="Singular">Its singular.</param>
/// <param name="Class">What it says about its bearer.</param>
/// <param name="Plural">Whether the form found is the plural.</param>
internal sealed record PartyNoun(string Singular, PartyNounClass Class, bool Plural);
