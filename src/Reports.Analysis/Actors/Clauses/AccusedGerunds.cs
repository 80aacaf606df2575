using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Clauses;

/// <summary>Participles behind verbs of accusing, urging and hindering: whose deed they tell of, and whether they tell of one.</summary>
internal sealed class AccusedGerunds(TokenList tokens, PhraseReader phrases)
{
    /// <summary>How far before the participle the verb may stand.</summary>
    private const int Reach = 14;

    private static readonly WordSet ObjectControls = WordSets.Of("object-controls");

    /// <summary>"accused the group of killing", "urged them to refrain from attacking": whoever is accused or urged does it.</summary>
    public PartyPhrase? Accused(int gerund, Sentence sentence)
    {
        for (var i = gerund - 2; i > sentence.FirstToken && i > gerund - Reach; i--)
        {
            if (tokens[i].Lower is "," or ";" or "but")
                return null;
            if (Accuses(i))
                return AuxiliaryChain.Before(tokens, i, sentence.FirstToken).HasBe ? null : phrases.StartingAt(i + 1);
        }

        return null;
    }

    /// <summary>"accused of killing", "stopped them from killing": the words before a participle make a charge of it, which is for the rules of accusations to read.</summary>
    public bool IsAccusation(int gerund, Sentence sentence)
    {
        for (var i = gerund - 1; i > sentence.FirstToken && i > gerund - Reach; i--)
        {
            if (tokens[i].Lower is ";" or "but" or "who" or "which")
                return false;
            if (Accuses(i))
                return HasComplement(i, gerund + 1);
        }

        return false;
    }

    /// <summary>"accused", "urged", "stopped": a verb whose object does what the participle behind it tells.</summary>
    public bool Accuses(int verb) => tokens[verb].Tag.StartsWith("VB", StringComparison.Ordinal) && ObjectControls.Contains(tokens[verb].Lower);

    /// <summary>"accused the group of robbing banks, killing guards": a further participle goes with the first one's subject.</summary>
    public bool HasComplement(int verb, int end)
    {
        for (var i = verb + 1; i < end - 1; i++)
        {
            if (tokens[i].Lower is "of" or "from" && tokens[i + 1].Tag == "VBG")
                return true;
        }

        return false;
    }
}
