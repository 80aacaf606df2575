using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition;

/// <summary>
/// A view in the source's words: quoted pieces each in quotation marks of their own, so that two pieces of a broken quotation never read as one
/// sentence; reported speech behind the verb that the source reports it with, quotation marks inside it as they stand.
/// </summary>
internal static class StatementWording
{
    private const string QuotationMarks = "\"“”„«»";

    /// <summary>The words, without citations and marks.</summary>
    public static IEnumerable<Inline> Of(CompositionContext context, View view)
    {
        var pieces = Pieces(view);
        if (view.Mode == ViewMode.Direct)
            return [new TextRun(context.Passage(Quoted(pieces ?? [view.Text])))];
        var words = context.Passage(pieces is null ? view.Text : string.Join(" … ", pieces));
        return Introduction(view) is { } verb ? [new TextRun($"{context.Name(verb)} ", RunStyle.Muted), new TextRun(words)] : [new TextRun(words)];
    }

    /// <summary>The pieces as the source has them; null where the evidence does not hold the view's words.</summary>
    private static List<string>? Pieces(View view)
    {
        var pieces = view.Evidence.Where(span => span.Part == EvidencePart.Content).OrderBy(span => span.Start).Select(span => span.Text.Trim()).ToList();
        var (whole, spans) = (Letters(view.Text), Letters(string.Concat(pieces)));
        var agree = pieces.Count > 0 && spans.EndsWith(whole, StringComparison.OrdinalIgnoreCase) && spans.Length - whole.Length <= "that".Length;
        return agree ? [.. pieces.Select(piece => view.Mode == ViewMode.Direct ? Bare(piece) : piece)] : null;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Bare(string piece) => piece.Trim().Trim(QuotationMarks.ToCharArray()).Trim();

    private static string Quoted(List<string> pieces) => string.Join(' ', pieces.Select((piece, index) => $"“{(index == pieces.Count - 1 ? piece.TrimEnd(',') : piece)}”"));

    /// <summary>The verb, where it stands before the words: "claimed", "have described". "According to" says no more than the speaker's name does.</summary>
    private static string? Introduction(View view)
    {
        if (string.IsNullOrWhiteSpace(view.Cue) || view.Cue.StartsWith("according", StringComparison.OrdinalIgnoreCase))
            return null;
        var cue = view.Evidence.Where(span => span.Part == EvidencePart.Cue).Select(span => (int?)span.Start).Min();
        var content = view.Evidence.Where(span => span.Part == EvidencePart.Content).Select(span => (int?)span.Start).Min();
        return cue > content ? $"{view.Cue}:" : view.Cue;
    }
}
