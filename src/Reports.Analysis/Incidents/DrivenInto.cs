using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>"drove a car into a crowd": a verb of driving, a vehicle, and people for its aim.</summary>
internal static class DrivenInto
{
    private const int LongestVehicle = 7;

    private const int LongestAim = 5;

    private static readonly WordSet Driving = WordSets.Of("driving-verbs");

    private static readonly WordSet Purposeful = WordSets.Of("driving-on-purpose");

    private static readonly WordSet Vehicles = WordSets.Of("driven-vehicles");

    private static readonly WordSet Crowds = WordSets.Of("crowds");

    /// <summary>Whether a verb tells that somebody drives a vehicle into people.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="end">Index behind the sentence.</param>
    public static bool IsAt(TokenList tokens, int verb, int end)
    {
        if (!Driving.Contains(tokens[verb].Lower) || !tokens[verb].Tag.StartsWith("VB", StringComparison.Ordinal))
            return false;
        var vehicle = IsDriven(tokens, verb);
        for (var i = verb + 1; i < end && i <= verb + LongestVehicle; i++)
        {
            if (vehicle && tokens[i].Lower is "into" or "through" or "at")
                return AimsAtPeople(tokens, i + 1, end);
            vehicle |= Vehicles.Contains(tokens[i].Lower);
            if (tokens[i].Lower is "," or ";" || tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal))
                return false;
        }

        return false;
    }

    /// <summary>"a car | struck a group of people": what an accident does too, so that other words must tell of an attack.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="end">Index behind the sentence.</param>
    public static bool IsStruckBy(TokenList tokens, int verb, int end) =>
        verb > 0 && tokens[verb].Lower is "struck" or "hit" && Vehicles.Contains(tokens[verb - 1].Lower) && AimsAtPeople(tokens, verb + 1, end);

    /// <summary>"jailed on Friday for | driving his car into a crowd", "drove a van at worshippers in Odrin": a deed even where the text tells of nobody hurt; a car that crashes into people may have slid.</summary>
    public static bool IsOnPurpose(SentenceReading sentence, EventTrigger trigger) =>
        trigger is { IsNoun: false, Type: IncidentType.VehicleRamming } && IsAt(sentence.Tokens, trigger.First, sentence.End)
        && (sentence.Lower(trigger.First - 1) == "for" || (Purposeful.Contains(sentence.Lower(trigger.First)) && trigger.Places.Count + (trigger.Date is null ? 0 : 1) > 0));

    /// <summary>"a white van was | driven".</summary>
    private static bool IsDriven(TokenList tokens, int verb) =>
        verb > 1 && tokens[verb - 1].Lower is "was" or "were" or "being" && tokens[verb].Tag == "VBN" && Vehicles.Contains(tokens[verb - 2].Lower);

    private static bool AimsAtPeople(TokenList tokens, int first, int end)
    {
        for (var i = first; i < end && i < first + LongestAim; i++)
        {
            if (Crowds.Contains(tokens[i].Lower))
                return true;
        }

        return false;
    }
}
