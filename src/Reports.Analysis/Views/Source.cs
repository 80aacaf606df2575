namespace Reports.Analysis.Views;

/// <summary>Who a cue attributes its content to, as the text has it.</summary>
/// <param name="First">Index of the span's first token: the whole phrase, appositives included, or "who".</param>
/// <param name="End">Index behind the span's last token; the comma that closes an appositive before the cue is included.</param>
/// <param name="PhraseFirst">Index of the first token of the phrase that says who it is.</param>
/// <param name="PhraseEnd">Index behind that phrase's last token, appositives left out.</param>
/// <param name="Head">Index of that phrase's head noun, name or pronoun.</param>
internal sealed record Source(int First, int End, int PhraseFirst, int PhraseEnd, int Head);
