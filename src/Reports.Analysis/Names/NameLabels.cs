using Reports.Analysis.Text;

namespace Reports.Analysis.Names;

/// <summary>The labels of the name tagger: outside, and beginning, inside, last and unit of each type.</summary>
internal static class NameLabels
{
    public const int Outside = 0;

    public const int Count = 1 + (4 * 4);

    private const int Begin = 0, Inside = 1, Last = 2, Unit = 3;

    /// <summary>Which label may follow which; row: the label before, <see cref="Outside"/> at a sentence's start.</summary>
    private static readonly bool[,] Follows = BuildFollows();

    /// <summary>Names of the labels by number: "O", "B-PER"…</summary>
    public static string[] Names { get; } = BuildNames();

    public static bool MayFollow(int before, int label) => Follows[before, label];

    /// <summary>Whether a sentence may end behind the label.</summary>
    public static bool MayEnd(int label) => label == Outside || PartOf(label) is Last or Unit;

    public static NameType TypeOf(int label) => (NameType)((label - 1) / 4);

    public static bool Begins(int label) => label != Outside && PartOf(label) is Begin or Unit;

    public static bool Ends(int label) => label != Outside && PartOf(label) is Last or Unit;

    /// <summary>The label of a token in a name.</summary>
    /// <param name="type">The name's type.</param>
    /// <param name="position">The token's place in the name.</param>
    /// <param name="length">Number of tokens of the name.</param>
    public static int Of(NameType type, int position, int length)
    {
        var part = length == 1 ? Unit : position == 0 ? Begin : position == length - 1 ? Last : Inside;
        return 1 + ((int)type * 4) + part;
    }

    private static int PartOf(int label) => (label - 1) % 4;

    private static string[] BuildNames()
    {
        string[] types = ["PER", "ORG", "LOC", "MISC"];
        return ["O", .. types.SelectMany(type => "BILU".Select(part => $"{part}-{type}"))];
    }

    private static bool[,] BuildFollows()
    {
        var follows = new bool[Count, Count];
        for (var before = 0; before < Count; before++)
        {
            for (var label = 0; label < Count; label++)
            {
                var open = before != Outside && PartOf(before) is Begin or Inside;
                var goesOn = label != Outside && PartOf(label) is Inside or Last;
                follows[before, label] = open == goesOn && (!open || TypeOf(before) == TypeOf(label));
            }
        }

        return follows;
    }
}
