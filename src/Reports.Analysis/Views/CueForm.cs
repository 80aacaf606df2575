namespace Reports.Analysis.Views;

/// <summary>How a verb group stands in its clause.</summary>
internal enum CueForm
{
    /// <summary>With a subject of its own: "said", "has said".</summary>
    Finite,

    /// <summary>As a participle that borrows a subject: "saying".</summary>
    Participle,

    /// <summary>As an infinitive that borrows a subject: "to say".</summary>
    Infinitive,

    /// <summary>In the passive: "was described".</summary>
    Passive,

    /// <summary>As a past participle behind a noun: "a group described as".</summary>
    ReducedPassive,
}
