using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering;

/// <summary>Makes the briefing document of a record. Safe to use from several threads at once.</summary>
public sealed class BriefingComposer
{
    private readonly Func<Briefing, CompositionOptions, BriefingDocument> _compose = (_, _) => throw new NotImplementedException();

    /// <summary>The document of a record; the same record and options give the same document.</summary>
    /// <param name="briefing">A valid record.</param>
    /// <param name="options">What goes in besides.</param>
    public BriefingDocument Compose(Briefing briefing, CompositionOptions options)
    {
        ArgumentNullException.ThrowIfNull(briefing);
        ArgumentNullException.ThrowIfNull(options);
        return _compose(briefing, options);
    }
}
