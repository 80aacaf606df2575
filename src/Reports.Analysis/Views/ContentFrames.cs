namespace Reports.Analysis.Views;

/// <summary>What may follow a reporting verb as its content; the words of the lexicon's column "frames".</summary>
[Flags]
internal enum ContentFrames
{
    None = 0,

    /// <summary>A clause, with or without "that", or a wh-clause.</summary>
    Clause = 1,

    /// <summary>A clause with "that" or a wh-word.</summary>
    That = 1 << 1,

    /// <summary>A clause with "whether", "if" or a wh-word.</summary>
    Whether = 1 << 2,

    /// <summary>A quotation, before or after the verb.</summary>
    Quotation = 1 << 3,

    /// <summary>A noun phrase.</summary>
    Object = 1 << 4,

    /// <summary>A noun phrase that names somebody.</summary>
    PersonObject = 1 << 5,

    /// <summary>An infinitive.</summary>
    Infinitive = 1 << 6,

    /// <summary>An addressee, then clause, quotation or infinitive.</summary>
    Addressee = 1 << 7,

    /// <summary>Somebody, then an infinitive.</summary>
    ObjectInfinitive = 1 << 8,

    /// <summary>Somebody, then "of".</summary>
    ObjectOf = 1 << 9,

    /// <summary>Somebody, then "for".</summary>
    ObjectFor = 1 << 10,

    /// <summary>Somebody or something, then "as".</summary>
    ObjectAs = 1 << 11,

    /// <summary>Something, then what it is called.</summary>
    ObjectPredicate = 1 << 12,

    /// <summary>Something, then "to" and its cause.</summary>
    ObjectTo = 1 << 13,

    /// <summary>The word "guilty".</summary>
    Guilty = 1 << 14,

    /// <summary>Somebody or something, then "to be" or "to have".</summary>
    ObjectToBe = 1 << 15,

    /// <summary>A figure, then "at" or "in".</summary>
    ObjectAt = 1 << 16,
}
