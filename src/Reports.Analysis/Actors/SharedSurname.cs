using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>"two brothers, Ali and Omar Reza": the surname that stands behind the last of several kin is the first one's too.</summary>
internal static class SharedSurname
{
    private static readonly WordSet Kin = WordSets.Of("kin-of-one-name");

    /// <summary>The full name of a person whom the text calls by a given name alone; null where no such words tell it.</summary>
    public static string? Of(Party party, ArticleText text)
    {
        if (party.Kind != ActorKind.Person)
            return null;
        foreach (var form in party.Forms)
        {
            if (form.End - form.First == 1 && form.End + 3 <= text.Tokens.Count && text.Tokens[form.End].Lower == "and" && text.Names.Any(name => name.Type == NameType.Person && name.FirstToken == form.End + 1 && name.EndToken == form.End + 3) && SpeaksOfKin(text, form.First))
                return text.Tokens[form.First].Text + " " + text.Tokens[form.End + 2].Text;
        }

        return null;
    }

    private static bool SpeaksOfKin(ArticleText text, int before)
    {
        var first = text.Sentences[text.Tokens[before].Sentence].FirstToken;
        for (var i = before - 1; i >= first; i--)
        {
            if (Kin.Contains(text.Tokens[i].Lower))
                return true;
        }

        return false;
    }
}
