using Reports.Analysis.Text;

namespace Reports.Training.Corpora;

/// <summary>A name in a sentence's or document's text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Type">What it names.</param>
internal readonly record struct NameSpan(int Start, int End, NameType Type)
{
    public static NameType TypeOf(string label) => label switch
    {
        "PER" => NameType.Person,
        "ORG" => NameType.Organization,
        "LOC" => NameType.Location,
        "MISC" => NameType.Miscellaneous,
        _ => throw new InvalidDataException($"{label} is no type of names."),
    };
}
