namespace Reports.Analysis.Views;

/// <summary>What a content begins with.</summary>
internal enum ContentShape
{
    /// <summary>Nothing that can be content.</summary>
    None,

    /// <summary>A quotation mark.</summary>
    Quotation,

    /// <summary>"that".</summary>
    That,

    /// <summary>"whether", "if", "how", "what"…</summary>
    Question,

    /// <summary>"to" and a verb.</summary>
    Infinitive,

    /// <summary>A verb in -ing.</summary>
    Gerund,

    /// <summary>The word "guilty".</summary>
    Guilty,

    /// <summary>A noun phrase, with or without a clause behind it.</summary>
    Phrase,
}
