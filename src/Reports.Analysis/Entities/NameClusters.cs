using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>Gathers the names of a text into entities, the surest signs first.</summary>
internal sealed class NameClusters
{
    private readonly ArticleText _text;
    private readonly List<NameCluster> _clusters = [];

    private NameClusters(ArticleText text) => _text = text;

    public static List<NameCluster> Of(ArticleText text)
    {
        var clusters = new NameClusters(text);
        clusters.GatherExact();
        clusters.JoinBrackets();
        clusters.JoinAcronyms();
        clusters.JoinKnownAs();
        clusters.JoinSpellings();
        clusters.JoinParts();
        return clusters._clusters;
    }

    /// <summary>Same words, whatever the case, accents, articles and hyphens.</summary>
    private void GatherExact()
    {
        var forms = new Dictionary<string, NameForm>(StringComparer.Ordinal);
        foreach (var name in _text.Names)
        {
            var written = _text.CasedTextOf(name.FirstToken, name.EndToken);
            var words = FoldedWords.Of(written);
            if (words.Count == 0)
                words = [written];
            var key = string.Join(' ', words);
            if (words.Count == 1 && name.Type is NameType.Person or NameType.Location)
                key += name.Type == NameType.Person ? "|p" : "|l";
            if (forms.TryGetValue(key, out var form))
            {
                form.Mentions.Add(name);
                continue;
            }

            forms[key] = form = new NameForm(written, words, [name]);
            _clusters.Add(new NameCluster(form));
        }

        JoinTypes();
    }

    /// <summary>A single word seen as a person and as a place is one entity where one reading is rare.</summary>
    private void JoinTypes()
    {
        for (var i = 0; i < _clusters.Count; i++)
        {
            for (var j = i + 1; j < _clusters.Count; j++)
            {
                if (_clusters[i].Forms[0].Words.SequenceEqual(_clusters[j].Forms[0].Words))
                    Join(_clusters[i], _clusters[j--]);
            }
        }
    }

    /// <summary>"Movement for the North (MFN)".</summary>
    private void JoinBrackets()
    {
        for (var i = 0; i + 1 < _text.Names.Count; i++)
        {
            var name = _text.Names[i];
            var next = _text.Names[i + 1];
            if (next.FirstToken != name.EndToken + 1 || _text.Tokens[name.EndToken].Text is not ("(" or "[") ||
                next.EndToken >= _text.Tokens.Count || _text.Tokens[next.EndToken].Text is not (")" or "]" or "," or ";"))
                continue;
            var shorter = ClusterOf(next);
            if (name.Type == next.Type && name.Type == NameType.Organization && shorter.Forms[0].Words.Count == 1)
                Join(ClusterOf(name), shorter);
            else if (shorter.Forms[0].IsAcronym && Acronym.Fits(ClusterOf(name).Fullest.Text, shorter.Forms[0].Text))
                Join(ClusterOf(name), shorter);
        }
    }

    /// <summary>The initials of a longer name: "UN" for "United Nations".</summary>
    private void JoinAcronyms()
    {
        foreach (var acronym in _clusters.Where(cluster => cluster.Forms.Count == 1 && cluster.Forms[0].IsAcronym).ToList())
        {
            var longer = _clusters.Find(cluster =>
                cluster != acronym && cluster.Type != NameType.Person && cluster.Forms.Exists(form => form.Words.Count > 1 && Acronym.Fits(form.Text, acronym.Forms[0].Text)));
            if (longer is not null)
                Join(longer, acronym);
        }
    }

    /// <summary>"Omar Roe, also known as Abu Doe".</summary>
    private void JoinKnownAs()
    {
        for (var i = 0; i + 1 < _text.Names.Count; i++)
        {
            var name = _text.Names[i];
            var next = _text.Names[i + 1];
            if (name.Type == next.Type && KnownAs.Joins(_text, name.EndToken, next.FirstToken))
                Join(ClusterOf(name), ClusterOf(next));
        }
    }

    /// <summary>Transliterations of one name: "Zawahri" and "Zawahiri".</summary>
    private void JoinSpellings()
    {
        for (var i = 0; i < _clusters.Count; i++)
        {
            for (var j = i + 1; j < _clusters.Count; j++)
            {
                var (a, b) = (_clusters[i], _clusters[j]);
                if (a.Type == b.Type && a.Forms[0].Words.Count == b.Forms[0].Words.Count && Transliteration.AreSame(a.Forms[0].Words, b.Forms[0].Words))
                    Join(a, _clusters[j--]);
            }
        }
    }

    /// <summary>A surname or a shortened form joins the one full name that it can be part of.</summary>
    private void JoinParts()
    {
        foreach (var part in _clusters.Where(cluster => cluster.Type is NameType.Person or NameType.Organization).OrderByDescending(cluster => cluster.Fullest.Words.Count).ToList())
        {
            if (part.Into is not null)
                continue;
            var wholes = _clusters.Where(cluster => cluster != part && NamePart.IsPartOf(part, cluster) && !IsOnlyNamesake(part, cluster)).ToList();
            if (Nearest(part, wholes) is { } whole)
                Join(whole, part);
        }
    }

    /// <summary>"José, a driver, …" long before "José Ruiz": somebody whom the text introduces by a first name alone.</summary>
    private bool IsOnlyNamesake(NameCluster part, NameCluster whole)
    {
        var first = part.Forms[0].Mentions[0];
        return part.Type == NameType.Person && part.Fullest.Words.Count == 1 && part.FirstToken < whole.FirstToken && part.Fullest.Words[0] == whole.Fullest.Words[0] && whole.Fullest.Words[^1] != part.Fullest.Words[0]
            && first.EndToken + 1 < _text.Tokens.Count && _text.Tokens[first.EndToken].Text == "," && _text.Tokens[first.EndToken + 1] is { Tag: "DT" } or { Lower: "who" };
    }

    /// <summary>Of several full names the last one before the part, or the next one behind it.</summary>
    private static NameCluster? Nearest(NameCluster part, List<NameCluster> wholes)
    {
        if (wholes.Count <= 1)
            return wholes.Count == 0 ? null : wholes[0];
        NameCluster? nearest = null;
        var distance = int.MaxValue;
        foreach (var whole in wholes)
        {
            foreach (var mention in whole.Forms.SelectMany(form => form.Mentions))
            {
                var gap = part.FirstToken - mention.FirstToken;
                var weight = gap >= 0 ? gap : 10_000 - gap;
                if (weight < distance)
                    (nearest, distance) = (whole, weight);
            }
        }

        return nearest;
    }

    private NameCluster ClusterOf(NameMention mention) =>
        _clusters.Find(cluster => cluster.Forms.Exists(form => form.Mentions.Contains(mention)))
        ?? throw new InvalidOperationException("Every name is in a cluster.");

    private void Join(NameCluster target, NameCluster other)
    {
        if (ReferenceEquals(target, other))
            return;
        target.Absorb(other);
        _clusters.Remove(other);
    }
}
