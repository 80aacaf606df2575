using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>"among the dead were two nuns", "the mayor was among those killed", "the victims included a child".</summary>
internal sealed class AmongRule(CasualtyVerbs verbs, CasualtyNouns nouns) : ICasualtyRule
{
    private static readonly WordSet Including = WordSets.Of("including-verbs");

    private static readonly WordSet Fillers = WordSets.Of("among-fillers");

    private static readonly WordSet FiniteBe = WordSets.Of("finite-be");

    private static readonly WordSet Modifiers = WordSets.Of("harmed-modifiers");

    public string Name => "victims.among";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End - 1; i++)
        {
            if (sentence.Lower(i) == "among" && HarmedAt(sentence, i + 1) is var (outcome, end))
                ReadAmong(sentence, i, end, outcome, found);
            else if (sentence.Lower(i) == "among" && HarmedGroupAt(sentence, i + 1) is { } harm)
                ReadAmong(sentence, i, harm.End, harm.Outcome, found);
            else if (i == sentence.First && sentence.Lower(i) is "they" or "these" && Earlier(sentence, found) is { } told && sentence.Lower(i + 1) is "include" or "included")
                ReadIncluded(sentence, i, i + 1, told.Outcome, found);
            else if (sentence.Lower(i) is "the" or "those" && sentence.Lower(i - 1) is not ("among" or "of") && HarmedAt(sentence, i) is var (all, behind))
                ReadIncluded(sentence, i, behind, all, found);
        }
    }

    /// <summary>The figure of the sentence before, which "they" takes up.</summary>
    private static CasualtyMention? Earlier(SentenceReading sentence, List<CasualtyMention> found) =>
        found.LastOrDefault(m => m.Sentence == sentence.Sentence.Index - 1) is { IsPart: false, Group: { HasNumber: true, Noun: not { Category: VictimCategory.Attacker } } } told ? told : null;

    private void ReadAmong(SentenceReading sentence, int among, int end, Outcome outcome, List<CasualtyMention> found)
    {
        var at = end;
        while (sentence.Lower(at) is "," || Fillers.Contains(sentence.Lower(at)))
            at++;
        if (FiniteBe.Contains(sentence.Lower(at)) && Clause.GroupBehind(sentence, at + 1) is var behind and >= 0)
        {
            Add(sentence, Clause.ListFrom(sentence, behind), outcome, among, found);
            return;
        }

        if (Clause.SubjectOf(sentence, among, out _) is var subject and >= 0)
            Add(sentence, Clause.ListTo(sentence, subject), outcome, among, found);
    }

    private void ReadIncluded(SentenceReading sentence, int first, int end, Outcome outcome, List<CasualtyMention> found)
    {
        var at = end;
        while (sentence.Tag(at) is "RB" || sentence.Lower(at) is "also")
            at++;
        if (!Including.Contains(sentence.Lower(at)))
            return;
        if (sentence.Lower(at) is "were" or "are" or "was" && sentence.Lower(at + 1) is "identified" or "named" && sentence.Lower(at + 2) == "as")
            at += 2;
        if (Clause.GroupBehind(sentence, at + 1) is not (var group and >= 0))
            return;
        if (sentence.Groups[group] is { HasNumber: false, Name: null, Count.Minimum: not 1 } && sentence.Lower(at) is not ("include" or "included" or "includes"))
            return;
        Add(sentence, Clause.ListFrom(sentence, group), outcome, first, found);
    }

    private void Add(SentenceReading sentence, List<PersonGroup> groups, Outcome outcome, int trigger, List<CasualtyMention> found)
    {
        var list = groups.Count > 1 ? sentence.NextList() : 0;
        foreach (var group in groups.Where(g => !g.IsPronoun && g.HeadOutcome is null))
            found.Add(sentence.Mention(Name, outcome, group, trigger, group.First, group.End) with { IsPart = true, List = list });
    }

    /// <summary>"among five people shot dead".</summary>
    private HarmVerb? HarmedGroupAt(SentenceReading sentence, int i) =>
        Clause.GroupBehind(sentence, i) is var group and >= 0 && sentence.Groups[group] is { HasNumber: true, Noun: not null } persons && HarmVerb.At(verbs, sentence, persons.End) is { } harm && harm.Verb.Form.HasFlag(VerbForm.Participle) ? harm : null;

    /// <summary>"among the priests murdered".</summary>
    private static Outcome? Harm(string lower) => lower switch
    {
        "killed" or "murdered" or "assassinated" => Outcome.Killed,
        "wounded" or "injured" or "hurt" => Outcome.Wounded,
        "kidnapped" or "abducted" => Outcome.Abducted,
        _ => null,
    };

    /// <summary>"the dead", "those killed", "the injured", "the victims", and where they end.</summary>
    private (Outcome Outcome, int End)? HarmedAt(SentenceReading sentence, int i)
    {
        if (sentence.Lower(i) is not ("the" or "those"))
            return null;
        var at = i + 1;
        if (Modifiers.Contains(sentence.Lower(at)) || sentence.Tag(at) == "CD")
            at++;
        if (sentence.Tag(at) == "NNS" && sentence.Lower(at) is not ("dead" or "wounded" or "injured") && sentence.Lower(i - 1) == "among" && Harm(sentence.Lower(at + 1)) is { } done)
            return (done, at + 2);
        if (sentence.Lower(at) is "killed")
            return (Outcome.Killed, at + 1);
        if (nouns.Find(sentence.Lower(at)) is { Kind: CasualtyNounKind.Persons } noun)
            return (noun.Outcome, at + 1);
        return null;
    }
}
