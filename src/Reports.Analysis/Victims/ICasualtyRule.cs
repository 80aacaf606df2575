namespace Reports.Analysis.Victims;

/// <summary>A recogniser of casualty statements in one sentence.</summary>
internal interface ICasualtyRule
{
    /// <summary>Its name, as records give it.</summary>
    string Name { get; }

    /// <summary>Adds what it finds.</summary>
    void Find(SentenceReading sentence, List<CasualtyMention> found);
}
