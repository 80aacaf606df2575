using Reports.Rendering.Model;

namespace Reports.Rendering.Composition;

/// <summary>Composes one section of the briefing.</summary>
internal interface ISectionComposer
{
    /// <summary>The section, or null where there is nothing to say.</summary>
    Section? Compose(CompositionContext context);
}
