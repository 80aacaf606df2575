namespace Reports.Analysis.Actors.Clauses;

/// <summary>A verb with who does it and to whom, as far as they can be read off the words around it.</summary>
internal sealed record Clause
{
    /// <summary>Index of the verb.</summary>
    public required int Verb { get; init; }

    /// <summary>Index behind the verb and its particles.</summary>
    public required int VerbEnd { get; init; }

    /// <summary>Who does it; for a passive verb the phrase behind "by".</summary>
    public PartyPhrase? Agent { get; init; }

    /// <summary>To whom it is done; for a passive verb the subject.</summary>
    public PartyPhrase? Patient { get; init; }

    public required bool Passive { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>Whether a modal verb without "have" puts what is possible into the future: "could attack", unlike "could have attacked".</summary>
    public bool Prospective { get; init; }
}
