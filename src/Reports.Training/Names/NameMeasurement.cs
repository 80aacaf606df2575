using System.Globalization;
using Reports.Analysis.Names;
using Reports.Analysis.Tagging;
using Reports.Analysis.Text;
using Reports.Training.Corpora;

namespace Reports.Training.Names;

/// <summary>Exact spans of names found, by type.</summary>
internal sealed class NameMeasurement
{
    private static readonly NameType[] Scored = [NameType.Person, NameType.Organization, NameType.Location];

    private readonly Dictionary<NameType, (int Right, int Found, int Gold)> _counts = [];

    public static NameMeasurement Of(NameTagger names, PerceptronTagger tagger, IEnumerable<NameDocument> documents)
    {
        var measurement = new NameMeasurement();
        foreach (var document in documents)
        {
            var forms = new WordForms(document.Words);
            var tags = tagger.Tag(forms, document.Sentences);
            measurement.Count(document, names.Find(document.Words, tags, document.Sentences, forms));
        }

        return measurement;
    }

    /// <summary>F over persons, organisations and places.</summary>
    public double F => FOf(Scored);

    public double FOf(params NameType[] types)
    {
        int right = 0, found = 0, gold = 0;
        foreach (var type in types)
        {
            var count = _counts.GetValueOrDefault(type);
            right += count.Right;
            found += count.Found;
            gold += count.Gold;
        }

        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{F * 100:0.0} (PER {FOf(NameType.Person) * 100:0.0}, ORG {FOf(NameType.Organization) * 100:0.0}, LOC {FOf(NameType.Location) * 100:0.0}, MISC {FOf(NameType.Miscellaneous) * 100:0.0})");

    private void Count(NameDocument document, List<NameMention> found)
    {
        foreach (var type in Enum.GetValues<NameType>())
        {
            var count = _counts.GetValueOrDefault(type);
            var gold = document.Names.Where(name => name.Type == type).ToHashSet();
            var mine = found.Where(name => name.Type == type).ToList();
            _counts[type] = (count.Right + mine.Count(gold.Contains), count.Found + mine.Count, count.Gold + document.NameCount.GetValueOrDefault(type));
        }
    }
}
