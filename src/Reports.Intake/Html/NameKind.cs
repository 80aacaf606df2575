namespace Reports.Intake.Html;

/// <summary>What an element's names speak for.</summary>
[Flags]
internal enum NameKind
{
    None = 0,

    /// <summary>It holds the article.</summary>
    Article = 1,

    /// <summary>It belongs to the page around the article.</summary>
    Page = 2,

    /// <summary>It is furniture of the page and no article, however much text it holds.</summary>
    Furniture = 4,

    /// <summary>It says who wrote the article and when.</summary>
    Byline = 8,

    /// <summary>It stands beside a picture.</summary>
    Caption = 16,

    /// <summary>It holds the article and little else.</summary>
    Body = 32,

    /// <summary>It shows pictures in a row, each with its text.</summary>
    Gallery = 64,

    /// <summary>It is the paragraph under the headline.</summary>
    Lead = 128,

    /// <summary>It holds what readers wrote, however much.</summary>
    Comments = 256,

    /// <summary>It asks readers to subscribe, or is the text that only subscribers see.</summary>
    Gate = 512,
}
