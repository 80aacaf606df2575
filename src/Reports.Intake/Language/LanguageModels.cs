using Lingua;

namespace Reports.Intake.Language;

/// <summary>The language models, loaded when the first text needs them: those of the languages in which news of attacks is mostly written.</summary>
internal sealed class LanguageModels(LanguageDetector detector)
{
    /// <summary>How much surer than of English the models must be for a text to be refused.</summary>
    private const double Sureness = 0.6;

    /// <summary>The same for text of fewer than <see cref="Short"/> characters, in which foreign names weigh much.</summary>
    private const double SurenessOfShort = 0.9;

    private const int Short = 200;

    private static readonly Lingua.Language[] Languages =
    [
        Lingua.Language.English, Lingua.Language.Arabic, Lingua.Language.Bengali, Lingua.Language.Chinese, Lingua.Language.Czech,
        Lingua.Language.Danish, Lingua.Language.Dutch, Lingua.Language.Finnish, Lingua.Language.French, Lingua.Language.German,
        Lingua.Language.Greek, Lingua.Language.Hebrew, Lingua.Language.Hindi, Lingua.Language.Hungarian, Lingua.Language.Indonesian,
        Lingua.Language.Italian, Lingua.Language.Japanese, Lingua.Language.Korean, Lingua.Language.Latin, Lingua.Language.Persian, Lingua.Language.Polish,
        Lingua.Language.Portuguese, Lingua.Language.Romanian, Lingua.Language.Russian, Lingua.Language.Somali, Lingua.Language.Spanish,
        Lingua.Language.Swahili, Lingua.Language.Swedish, Lingua.Language.Tagalog, Lingua.Language.Thai, Lingua.Language.Turkish,
        Lingua.Language.Ukrainian, Lingua.Language.Urdu, Lingua.Language.Vietnamese,
    ];

    public static LanguageModels Load() =>
        new(LanguageDetectorBuilder.FromLanguages(Languages).WithLowAccuracyMode().Build());

    /// <summary>The language's English name, or null where the text is English or may be.</summary>
    public string? OtherThanEnglish(string text)
    {
        var sureness = text.Length < Short ? SurenessOfShort : Sureness;
        var values = detector.ComputeLanguageConfidenceValues(text);
        var english = values.GetValueOrDefault(Lingua.Language.English);
        var (best, confidence) = values.MaxBy(pair => pair.Value);
        return best != Lingua.Language.English && best != Lingua.Language.Unknown && best != Lingua.Language.Latin && confidence - english >= sureness ? best.ToString() : null;
    }
}
