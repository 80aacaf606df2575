using System.Collections.Frozen;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>The lexicon of reporting verbs (reporting-verbs.tsv), asked by inflected form.</summary>
internal sealed class ReportingVerbs
{
    private static readonly FrozenDictionary<string, ContentFrames> FrameWords = new Dictionary<string, ContentFrames>
    {
        ["clause"] = ContentFrames.Clause,
        ["that"] = ContentFrames.That,
        ["whether"] = ContentFrames.Whether,
        ["quote"] = ContentFrames.Quotation,
        ["object"] = ContentFrames.Object,
        ["object-person"] = ContentFrames.PersonObject,
        ["to"] = ContentFrames.Infinitive,
        ["told"] = ContentFrames.Addressee,
        ["object-to"] = ContentFrames.ObjectInfinitive,
        ["object-of"] = ContentFrames.ObjectOf,
        ["object-for"] = ContentFrames.ObjectFor,
        ["object-as"] = ContentFrames.ObjectAs,
        ["object-pred"] = ContentFrames.ObjectPredicate,
        ["object-to-noun"] = ContentFrames.ObjectTo,
        ["object-to-be"] = ContentFrames.ObjectToBe,
        ["object-at"] = ContentFrames.ObjectAt,
        ["guilty"] = ContentFrames.Guilty,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, ReportingVerb> _byForm;

    private ReportingVerbs(FrozenDictionary<string, ReportingVerb> byForm) => _byForm = byForm;

    /// <summary>Number of inflected forms.</summary>
    public int FormCount => _byForm.Count;

    /// <summary>Reads the embedded lexicon.</summary>
    /// <exception cref="InvalidDataException">A row is malformed; the message names its lemma.</exception>
    public static ReportingVerbs Load()
    {
        var byForm = new Dictionary<string, ReportingVerb>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Rows("reporting-verbs"))
        {
            var verb = Parse(row);
            foreach (var form in row[1].Split(' '))
                byForm.TryAdd(form, verb);
        }

        return new ReportingVerbs(byForm.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The verb that a lower-case form belongs to, or null.</summary>
    public ReportingVerb? Find(string form) => _byForm.GetValueOrDefault(form);

    private static ReportingVerb Parse(string[] row)
    {
        if (!Enum.TryParse<VerbGrade>(row[2], ignoreCase: true, out var grade) || !Enum.TryParse<VerbKind>(row[3], ignoreCase: true, out var kind))
            throw new InvalidDataException($"reporting-verbs.tsv: grade or class of \"{row[0]}\" is unknown.");
        var frames = ContentFrames.None;
        var particles = new List<string>();
        var needsParticle = false;
        foreach (var word in row[4].Split(' '))
        {
            if (word is "phrase")
                needsParticle = true;
            else if (word[0] == '+')
                particles.Add(word[1..].Replace('_', ' '));
            else if (FrameWords.TryGetValue(word, out var frame))
                frames |= frame;
            else
                throw new InvalidDataException($"reporting-verbs.tsv: \"{row[0]}\" has the unknown frame \"{word}\".");
        }

        return new ReportingVerb(row[0], grade, kind, frames, particles, needsParticle);
    }
}
