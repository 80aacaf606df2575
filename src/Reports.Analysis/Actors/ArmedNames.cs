using Reports.Analysis.Text;

namespace Reports.Analysis.Actors;

/// <summary>Words that make a name or description one of an armed group.</summary>
internal static class ArmedNames
{
    /// <summary>Whether a name itself speaks of arms: "Moon Brigades", "Liberation Front of the Moon".</summary>
    public static bool IsArmed(IReadOnlyList<Token> tokens, int first, int end)
    {
        if (end - first < 2)
            return false;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Lower is "brigade" or "brigades" or "liberation" or "mujahideen" or "mujahedin" or "jihad" or "martyrs" or "guerrilla" or "militia" or
                "militias" or "cartel" or "commando" or "commandos" or "insurgent" or "resistance" or "rebel" or "rebels" or "battalion" or "battalions" or "katiba")
                return true;
        }

        return false;
    }

    /// <summary>Whether a description speaks of arms: "a militant group", "the armed wing of".</summary>
    public static bool Describes(IReadOnlyList<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Lower is "armed" or "militant" or "militants" or "terrorist" or "terror" or "rebel" or "rebels" or "guerrilla" or "guerrillas" or "guerilla" or
                "insurgent" or "insurgents" or "insurgency" or "jihadist" or "jihadi" or "extremist" or "separatist" or "paramilitary" or "splinter" or "militia" or
                 "hooded" or "masked" or "unidentified" or "unknown" or "alleged" or "suspected" or "presumed" or "radical" or "underground" or "clandestine" or
                "outlawed" or "banned" or "drug-trafficking" or "drug" or "trafficking" or "narcotics" or "cocaine" or "criminal" or "ultraleftist" or "mercenary" or "subversive" or "ultrarightist" or "knife-wielding" or "heavily-armed")
                return true;
        }

        return false;
    }
}
