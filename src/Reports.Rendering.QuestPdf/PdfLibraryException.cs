namespace Reports.Rendering.QuestPdf;

/// <summary>QuestPDF could not be loaded or could not lay a document out: its native part is missing, or it has a fault.</summary>
public sealed class PdfLibraryException : Exception
{
    /// <summary>Makes the error of a fault in the library.</summary>
    /// <param name="fault">What the library threw.</param>
    public PdfLibraryException(Exception fault)
        : base($"QuestPDF failed: {Innermost(fault).Message} Choose the built-in renderer (Reports__Renderer=BuiltIn) to go on without it.", fault)
    {
    }

    private static Exception Innermost(Exception fault)
    {
        while (fault is TypeInitializationException { InnerException: { } inner })
            fault = inner;
        return fault;
    }
}
