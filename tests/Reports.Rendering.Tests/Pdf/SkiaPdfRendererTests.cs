namespace Reports.Rendering.Tests.Pdf;

public sealed class SkiaPdfRendererTests : PdfRendererContract
{
    protected override IBriefingRenderer Renderer { get; } = new SkiaPdfRenderer();
}
