using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"carried out the bombing", "led armed operations": the deed that the object of a verb names which tells of none by itself.</summary>
internal static class CommittedDeed
{
    private static readonly WordSet DoneDeeds = WordSets.Of("done-deeds");

    private static readonly WordSet ArmedOperations = WordSets.Of("armed-operations");

    private static readonly WordSet ArmedModifiers = WordSets.Of("armed-modifiers");

    private static readonly WordSet Leading = WordSets.Of("leading-verbs");

    /// <summary>Whether the object of a clause names a deed.</summary>
    public static bool IsIn(ActorReading reading, Clause clause)
    {
        if (clause.Patient is not { } phrase)
            return false;
        var leads = Leading.Contains(reading.Tokens[clause.Verb].Lower); // Actions and strikes are led in peace too.
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (reading.Lexicons.Events.EndsAt(reading.Tokens, i) || (!leads && DoneDeeds.Contains(reading.Tokens[i].Lower)) || IsArmedOperation(reading, i))
                return true;
        }

        return false;
    }

    /// <summary>Index of the event that an object names: "carried out the May 22 concert | bombing"; null where it names none.</summary>
    public static int? EventIn(ActorReading reading, PartyPhrase? patient)
    {
        if (patient is not { } phrase)
            return null;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (reading.Lexicons.Events.EndsAt(reading.Tokens, i))
                return i;
        }

        return null;
    }

    /// <summary>"armed operations", unlike a surgeon's.</summary>
    private static bool IsArmedOperation(ActorReading reading, int i) => i > 0 && ArmedOperations.Contains(reading.Tokens[i].Lower) && ArmedModifiers.Contains(reading.Tokens[i - 1].Lower);
}
