using System.Globalization;

namespace Reports.Intake.Language;

/// <summary>Refuses text in another language than English. What cannot be told passes.</summary>
internal sealed class LanguageCheck
{
    /// <summary>Shorter text says too little: names alone decide its language.</summary>
    private const int ShortestJudged = 60;

    /// <summary>How much of a text is looked at, from its middle: what stands above and below an article may be in another language.</summary>
    private const int SampleLength = 2000;

    private readonly Lazy<LanguageModels> _models = new(LanguageModels.Load);

    /// <exception cref="IntakeException">The text is in another language, which the message names.</exception>
    public void RequireEnglish(string text, string name)
    {
        if (EnglishStopWords.SettleEnglish(text) || text.Length < ShortestJudged)
            return;
        var sample = text.Substring(Math.Max(0, text.Length - SampleLength) / 2, Math.Min(text.Length, SampleLength)).ToLowerInvariant();
        if (_models.Value.OtherThanEnglish(sample) is not { } language)
            return;
        throw new IntakeException(
            IntakeFault.NotEnglish,
            string.Create(CultureInfo.InvariantCulture, $"{name} is in {language}. Only English is read: give a translation."));
    }
}
