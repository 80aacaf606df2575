namespace Reports.Rendering;

/// <summary>The licence of QuestPDF under which you use it. The choice is a statement to its makers; docs/questpdf.md says who may choose what.</summary>
public enum QuestPdfLicence
{
    /// <summary>Free of charge: individuals, non-profits, open-source projects and companies below 1 million US dollars of gross revenue a year.</summary>
    Community,

    /// <summary>Paid: one company with up to ten developers before 2026, any number since.</summary>
    Professional,

    /// <summary>Paid: a company with its affiliates.</summary>
    Enterprise,
}
