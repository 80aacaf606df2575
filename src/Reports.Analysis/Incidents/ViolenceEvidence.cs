using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>Weighs whether a text tells of violence at all, or of accidents, sports and politics in violent words.</summary>
internal static class ViolenceEvidence
{
    private static readonly HashSet<string> Violent = new(StringComparer.Ordinal)
    {
        "bomb", "bombs", "bomber", "bombers", "bombing", "bombings", "suicide", "gunman", "gunmen", "militant", "militants", "terrorist", "terrorists", "terrorism", "terror", "insurgent", "insurgents",
        "jihadist", "jihadists", "attacker", "attackers", "assailant", "assailants", "explosives", "grenade", "grenades", "rifle", "rifles", "ied", "ieds", "shooter", "shooting", "shootings", "stabbing", "stabbed",
        "knife", "machete", "kidnapped", "abducted", "hostages", "hostage", "ambush", "ambushed", "massacre", "assassinated", "assassination", "murdered", "murder", "murders", "guerrilla", "guerrillas", "rebels",
        "taliban", "isis", "shot", "opened", "dynamite", "airstrike", "airstrikes", "shelling", "missile", "missiles", "rockets", "extremists", "extremist", "gunfire", "gunned", "armed",
    };

    private static readonly HashSet<string> Accidental = new(StringComparer.Ordinal)
    {
        "crash", "crashed", "crashes", "collision", "collided", "derailed", "derailment", "accident", "accidents", "earthquake", "quake", "flood", "floods", "flooding", "hurricane", "typhoon", "cyclone", "tornado",
        "avalanche", "landslide", "landslides", "tsunami", "wildfire", "wildfires", "bushfire", "bushfires", "capsized", "sank", "drowned", "virus", "coronavirus", "covid-19", "pandemic", "epidemic", "outbreak", "ebola",
        "disease", "cancer", "pneumonia", "heatwave", "eruption", "volcano", "collapse", "collapsed", "stampede", "storm", "tropical", "magnitude", "landfall", "gas", "leak", "boiler", "fireworks", "refinery", "coal", "methane", "transformer",
    };

    /// <summary>Whether a sentence speaks of an accident, an illness or a force of nature, and of no weapon or attacker.</summary>
    public static bool IsAccident(SentenceReading sentence) => Count(sentence, Accidental) > 0 && Count(sentence, Violent) == 0;

    /// <summary>Words of violence in a sentence.</summary>
    public static int InSentence(SentenceReading sentence) => Count(sentence, Violent);

    public static int AccidentInSentence(SentenceReading sentence) => Count(sentence, Accidental);

    private static int Count(SentenceReading sentence, HashSet<string> words)
    {
        var count = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words.Contains(sentence.Tokens[i].Lower) || sentence.Article.IsArmedGroup(i) && ReferenceEquals(words, Violent))
                count++;
        }

        return count;
    }
}
