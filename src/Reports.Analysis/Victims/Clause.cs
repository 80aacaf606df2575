using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Victims;

/// <summary>Finds subjects, objects and lists around a verb by order and tags alone.</summary>
internal static class Clause
{
    private const int LongestGap = 28;

    private static readonly WordSet Passives = WordSets.Of("passive-auxiliaries");

    private static readonly WordSet Conjunctions = WordSets.Of("clause-conjunctions");

    private static readonly WordSet Governing = WordSets.Of("governing-words");

    private static readonly WordSet RelativePronouns = WordSets.Of("relative-pronouns");

    private static readonly WordSet Breaks = WordSets.Of("clause-breaks");

    private static readonly WordSet InsertionVerbs = WordSets.Of("insertion-verbs");

    private static readonly WordSet Severities = WordSets.Of("severity-adverbs");

    private static readonly WordSet SayingPassives = WordSets.Of("saying-passives");

    private static readonly WordSet PassiveBe = WordSets.Of("passive-be");

    private static readonly WordSet VerbGroupWords = WordSets.Of("verb-group-words");

    private static readonly WordSet Harms = WordSets.Of("harm-participles");

    private static readonly WordSet HarmsBefore = WordSets.Of("harms-before-objects");

    private static readonly WordSet ListJoints = WordSets.Of("list-joints");

    private static readonly WordSet SubjectVerbs = WordSets.Of("subject-verbs");

    /// <summary>Index in the sentence's groups of the one that a verb's subject is, -1 where it is not a group of persons.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">Index of the verb's token.</param>
    /// <param name="auxiliary">Index of the first token of its auxiliaries and adverbs; the verb's own index where there are none.</param>
    public static int SubjectOf(SentenceReading sentence, int verb, out int auxiliary)
    {
        var found = NearestSubject(sentence, verb, out auxiliary);
        return found > 0 && Apposition.IsOneOf(sentence, sentence.Groups[found - 1], sentence.Groups[found]) ? found - 1 : found;
    }

    private static int NearestSubject(SentenceReading sentence, int verb, out int auxiliary)
    {
        auxiliary = StartOfVerbGroup(sentence, verb);
        var adjacent = -1;
        if (sentence.Lower(auxiliary - 1) is "it" or "this" or "which")
            return -1;
        var behind = Insertion.StartBefore(sentence, auxiliary);
        if (AntecedentOfInsertion(sentence, behind) is var told and >= 0)
            return told;
        for (var g = sentence.Groups.Count - 1; g >= 0; g--)
        {
            var group = sentence.Groups[g];
            if (group.End > behind)
                continue;
            if (behind - group.End > LongestGap)
                return adjacent;
            if (group.Person is null && sentence.Lower(group.First) is "who" or "whom" && group.End == behind && g > 0)
                return AntecedentOf(sentence, g);
            if (g > 0 && behind != auxiliary && Insertion.EndOf(sentence, sentence.Groups[g - 1], sentence.Groups[g - 1].End) == behind)
                return g - 1;
            if (Disagrees(sentence, group, auxiliary, behind) && IsInRelativeClause(sentence, g, behind))
                continue;
            if (group.End == behind)
            {
                if (!IsGoverned(sentence, group.First) && !IsInGovernedList(sentence, g))
                    return g;
                adjacent = g;
                continue;
            }

            if (!IsQuiet(sentence, group.End, behind))
            {
                if (sentence.Lower(behind - 1) == "," || (adjacent >= 0 && (sentence.Lower(group.First - 1) == "including" || IsAmongThem(sentence, group.First))) || IsInRelativeClause(sentence, g, behind))
                    continue;
                return adjacent;
            }

            if (!IsGoverned(sentence, group.First) && !IsInGovernedList(sentence, g))
                return g;
        }

        return adjacent;
    }

    /// <summary>"four guards who had searched the bomber | were killed", "a man who stabbed two people in a shop | was shot dead": whose number is not that of the verb.</summary>
    private static bool Disagrees(SentenceReading sentence, PersonGroup group, int auxiliary, int behind) => sentence.Lower(auxiliary) switch
    {
        "were" => group.End == behind && group.Count is { Minimum: 1, Maximum: 1 },
        "was" => group.Count.Minimum > 1,
        _ => false,
    };

    /// <summary>"Ruiz, who killed a senator in 1968, | was stabbed": the person of whom an inserted clause tells; -1 where none ends before the verb.</summary>
    private static int AntecedentOfInsertion(SentenceReading sentence, int behind)
    {
        if (sentence.Lower(behind - 1) != ",")
            return -1;
        for (var i = behind - 2; i > sentence.First + 1 && behind - i <= LongestGap && sentence.Lower(i) != ";"; i--)
        {
            if (sentence.Lower(i) != "who" || sentence.Lower(i - 1) != ",")
                continue;
            for (var g = 0; g < sentence.Groups.Count && sentence.Groups[g].First < i; g++)
            {
                if (sentence.Groups[g].Name is not null && (sentence.Groups[g].End == i - 1 || Insertion.EndOf(sentence, sentence.Groups[g], sentence.Groups[g].End) == i - 1))
                    return g;
            }

            return -1;
        }

        return -1;
    }

    /// <summary>Whether a form of "be" or "get" stands in the verb group.</summary>
    public static bool HasBe(SentenceReading sentence, int auxiliary, int verb)
    {
        for (var i = auxiliary; i < verb; i++)
        {
            if (Passives.Contains(sentence.Lower(i)))
                return true;
        }

        return false;
    }

    /// <summary>Index of the group that starts at a token or behind a few adverbs; -1 where none does.</summary>
    public static int GroupBehind(SentenceReading sentence, int position)
    {
        for (var i = position; i < Math.Min(position + 3, sentence.End); i++)
        {
            if (sentence.GroupStartingAt(i) is var group and >= 0)
                return group;
            if (sentence.Tag(i) is not "RB" && sentence.Lower(i) is not ("all" or "both"))
                return -1;
        }

        return -1;
    }

    /// <summary>The groups of a list that starts with one: "22 civilians, two officers and five attackers"; one person's name and description count once.</summary>
    public static List<PersonGroup> ListFrom(SentenceReading sentence, int group)
    {
        var list = new List<PersonGroup> { sentence.Groups[group] };
        var last = sentence.Groups[group];
        for (var g = group + 1; g < sentence.Groups.Count; g++)
        {
            var from = Insertion.EndOf(sentence, last, last.DescriptionEnd);
            var next = sentence.Groups[g];
            if (next.First >= last.DescriptionEnd && next.End <= from)
                continue; // "Ana Ruiz, 34, of Hull;"
            if (next.First < from)
                from = last.End;
            last = next;
            if ((next.IsShare && !IsOfOnes(sentence, next)) || !IsListJoint(sentence, from, next.First) || IsSubjectOfItsOwn(sentence, next))
                break;
            if ((Apposition.Join(sentence, list[^1], next) ?? Apposition.JoinTitles(sentence, list[^1], next)) is { } joined)
                list[^1] = joined;
            else
                list.Add(next);
        }

        return list;
    }

    /// <summary>"a colonel and seven of his men": a share of somebody's people, of whom none is told before.</summary>
    private static bool IsOfOnes(SentenceReading sentence, PersonGroup group) =>
        group.Noun is not null && Enumerable.Range(group.First, group.End - group.First).Any(i => sentence.Lower(i) == "of" && sentence.Lower(i + 1) is "his" or "her" or "their");

    /// <summary>The groups of a list that ends with one.</summary>
    public static List<PersonGroup> ListTo(SentenceReading sentence, int group)
    {
        var first = group;
        while (first > 0)
        {
            var before = sentence.Groups[first - 1];
            var from = before.DescriptionEnd <= sentence.Groups[first].First ? before.DescriptionEnd : before.End;
            from = Math.Min(Insertion.EndOf(sentence, before, from), sentence.Groups[first].First);
            if (EndBehindDescription(sentence, before, sentence.Groups[first].First) is var mark and > 0)
                from = mark;
            if (!IsListJoint(sentence, from, sentence.Groups[first].First) || IsHarm(sentence.Lower(before.First - 1)) || HarmsBefore.Contains(sentence.Lower(before.First - 1)))
                break;
            var isAbsolute = sentence.Lower(before.First - 1) == "with" && sentence.Tag(sentence.Groups[group].End) == "VBN";
            if (IsGoverned(sentence, before.First) && !isAbsolute)
                return [sentence.Groups[group]];
            first--;
            if (isAbsolute)
                break;
        }

        var list = new List<PersonGroup> { sentence.Groups[first] };
        for (var g = first + 1; g <= group; g++)
        {
            if ((Apposition.Join(sentence, list[^1], sentence.Groups[g]) ?? Apposition.JoinTitles(sentence, list[^1], sentence.Groups[g])) is { } joined)
                list[^1] = joined;
            else
                list.Add(sentence.Groups[g]);
        }

        return list;
    }

    /// <summary>"Ana Ruiz, a spokeswoman for the institute; Luis Mora": index of the mark that ends what is said of a member of such a list, 0 where none does.</summary>
    private static int EndBehindDescription(SentenceReading sentence, PersonGroup before, int next)
    {
        var mark = sentence.Lower(next - 1) == "and" ? next - 2 : next - 1;
        return sentence.Lower(mark) == ";" && before.End <= mark && Enumerable.Range(before.End, mark - before.End).All(i => sentence.Tag(i) is "IN" or "DT" or "JJ" or "NN" or "NNS" or "NNP" or "NNPS" or "," or "CD" or "POS") ? mark : 0;
    }

    /// <summary>The groups of a subject; "was" makes one person of a name and its descriptions.</summary>
    public static List<PersonGroup> SubjectList(SentenceReading sentence, int group, int auxiliary)
    {
        var list = ListTo(sentence, group);
        if (list.Count < 2 || sentence.Lower(auxiliary) is not ("was" or "has" or "is") || !list.TrueForAll(g => g.Count is { Minimum: 1, Maximum: 1 } && !g.HasNumber))
            return list;
        var named = list.Find(g => g.Name is not null) ?? (list.Count == 2 && sentence.Lower(list[1].First - 1) == "," ? list[0] : null);
        return named is null || list.Count(g => g.Name is not null) > 1 ? list : [named];
    }

    /// <summary>Whether the tokens before a phrase make it part of another: "in", "by", "including".</summary>
    public static bool IsGoverned(SentenceReading sentence, int position) =>
        sentence.Tag(position - 1) is "IN" or "TO" && !Conjunctions.Contains(sentence.Lower(position - 1))
        || Governing.Contains(sentence.Lower(position - 1)) || IsAmongThem(sentence, position);

    /// <summary>"30 people, among them two nuns, were killed", "30 people, most of them nuns, were killed".</summary>
    private static bool IsAmongThem(SentenceReading sentence, int position) => sentence.Lower(position - 1) is "them" or "whom" && sentence.Lower(position - 2) is "among" or "of";

    /// <summary>"a girl who was hurt by gunmen | died": phrases of a relative clause that follows on its antecedent are no subject of the verb behind it.</summary>
    private static bool IsInRelativeClause(SentenceReading sentence, int group, int behind)
    {
        for (var g = group; g > 0 && behind - sentence.Groups[g].First <= LongestGap; g--)
        {
            if (sentence.Lower(sentence.Groups[g].First) is "who" && sentence.Tag(sentence.Groups[g].End) is "VBD" or "VBZ" && AntecedentOf(sentence, g) == g - 1)
                return IsQuiet(sentence, sentence.Groups[g].First, behind);
        }

        return false;
    }

    /// <summary>Whether the stretch between a subject and its verb holds no verb of its own.</summary>
    private static bool IsQuiet(SentenceReading sentence, int from, int to)
    {
        var first = sentence.Lower(from);
        if (first is "," or "(" or "-" or "--" or "–" or "—" && sentence.Lower(to - 1) is "," or ")" or "-" or "--" or "–" or "—")
            return !HasSpeech(sentence, from, to);
        if (TrailingHedge.Fills(sentence, from, to))
            return true;
        if (sentence.Tag(from) is not ("IN" or "VBN" or "VBG" or "RB" or "WP" or "WDT" or "TO" or "JJ") && first is not ("who" or "that" or "which" or "(" or ","))
            return false;
        var relative = RelativePronouns.Contains(first);
        for (var i = from; i < to; i++)
        {
            if (sentence.Tag(i) is "WP" or "WDT")
                relative = true;
            if (!relative && sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "MD")
                return false;
            if (sentence.Lower(i) is ";" or ":" or "\"" || (!relative && i > from && Breaks.Contains(sentence.Lower(i))))
                return false;
        }

        return true;
    }

    /// <summary>"including women and children": the last of a list that a preposition leads.</summary>
    private static bool IsInGovernedList(SentenceReading sentence, int group)
    {
        for (var g = group; g > 0 && IsListJoint(sentence, sentence.Groups[g - 1].End, sentence.Groups[g].First); g--)
        {
            if (sentence.Lower(sentence.Groups[g - 1].First - 1) is "including" || IsAmongThem(sentence, sentence.Groups[g - 1].First))
                return true;
        }

        return false;
    }

    private static bool HasSpeech(SentenceReading sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (InsertionVerbs.Contains(sentence.Lower(i)))
                return true;
        }

        return false;
    }

    private static int AntecedentOf(SentenceReading sentence, int relative)
    {
        var before = sentence.Groups[relative - 1];
        return before.DescriptionEnd == sentence.Groups[relative].First || before.End == sentence.Groups[relative].First ||
               (before.DescriptionEnd + 1 == sentence.Groups[relative].First && sentence.Lower(before.DescriptionEnd) == ",")
            ? relative - 1
            : -1;
    }

    private static int StartOfVerbGroup(SentenceReading sentence, int verb)
    {
        var at = verb;
        while (at > sentence.First)
        {
            var before = sentence.Lower(at - 1);
            if (IsOfVerbGroup(sentence, at - 1))
                at--;
            else if (before is "and" or "or" or "," && at - 2 >= sentence.First && IsHarm(sentence.Lower(at - 2)))
                at -= 2;
            else
                break;
        }

        return at;
    }

    /// <summary>Auxiliaries, adverbs, and what the passive of a verb of saying puts before the verb: "were reported killed", not "police reported".</summary>
    private static bool IsOfVerbGroup(SentenceReading sentence, int i)
    {
        var lower = sentence.Lower(i);
        if (sentence.Tag(i) is "RB" or "RBR" or "MD" || Severities.Contains(lower))
            return true;
        if (SayingPassives.Contains(lower))
            return PassiveBe.Contains(sentence.Lower(i - 1));
        return VerbGroupWords.Contains(lower);
    }

    private static bool IsHarm(string lower) => Harms.Contains(lower);

    /// <summary>"," "and" ", and" "as well as" "plus", ";" between longer members, nothing else.</summary>
    private static bool IsListJoint(SentenceReading sentence, int from, int to)
    {
        if (from >= to || to - from > 3)
            return false;
        for (var i = from; i < to; i++)
        {
            if (sentence.Lower(i) is not ("," or ";" or "&") && !ListJoints.Contains(sentence.Lower(i)) || (sentence.Lower(i) == "with" && sentence.Lower(i - 1) is not ("along" or "together")))
                return false;
        }

        return true;
    }

    /// <summary>"killing 23 soldiers, and two others were hurt": the second group starts a clause.</summary>
    private static bool IsSubjectOfItsOwn(SentenceReading sentence, PersonGroup group)
    {
        var at = group.DescriptionEnd < sentence.End ? group.DescriptionEnd : group.End;
        while (at < sentence.End && sentence.Tag(at) is "RB")
            at++;
        return sentence.Tag(at) is "VBD" or "VBZ" or "VBP" or "MD" || SubjectVerbs.Contains(sentence.Lower(at));
    }
}
