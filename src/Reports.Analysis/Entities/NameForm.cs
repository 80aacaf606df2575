using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>A way of writing a name, with all mentions that write it so.</summary>
/// <param name="Text">The name as it stands at its first mention.</param>
/// <param name="Words">Its words as they are compared.</param>
/// <param name="Mentions">Its mentions in reading order.</param>
internal sealed record NameForm(string Text, IReadOnlyList<string> Words, List<NameMention> Mentions)
{
    public int Length => Text.Length;

    public bool IsAcronym
    {
        get
        {
            if (Text.Length is < 2 or > 8)
                return false;
            var letters = 0;
            foreach (var c in Text)
            {
                if (char.IsUpper(c))
                    letters++;
                else if (c is not ('.' or '-' or '&') && !char.IsDigit(c))
                    return false;
            }

            return letters >= 2;
        }
    }
}
