namespace Reports.Rendering.Tests;

/// <summary>The built-in renderer keeps the contract of all renderers.</summary>
public sealed class SkiaPdfRendererContractTests : RendererContract
{
    protected override IBriefingRenderer Renderer { get; } = new SkiaPdfRenderer();
}
