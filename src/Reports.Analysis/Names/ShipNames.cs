using Reports.Analysis.Text;

namespace Reports.Analysis.Names;

/// <summary>"USS Moon": a ship is no person, whoever it is named after.</summary>
internal static class ShipNames
{
    public static List<NameMention> Apply(List<NameMention> names, string[] words)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Type == NameType.Person && names[i].EndToken - names[i].FirstToken > 1 && words[names[i].FirstToken] is "USS" or "HMS" or "HMAS" or "HMCS")
                names[i] = names[i] with { Type = NameType.Miscellaneous };
        }

        return names;
    }
}
