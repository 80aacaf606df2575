using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>Names that have been found to be of one entity.</summary>
internal sealed class NameCluster(NameForm first)
{
    /// <summary>The forms, in order of first use.</summary>
    public List<NameForm> Forms { get; } = [first];

    /// <summary>The cluster that this one went into, if any.</summary>
    public NameCluster? Into { get; private set; }

    public int FirstToken => Forms[0].Mentions[0].FirstToken;

    /// <summary>The form with most words, among equals the one with more letters, then the earlier.</summary>
    public NameForm Fullest
    {
        get
        {
            var fullest = Forms[0];
            foreach (var form in Forms)
            {
                if (form.Words.Count > fullest.Words.Count || (form.Words.Count == fullest.Words.Count && form.Length > fullest.Length))
                    fullest = form;
            }

            return fullest;
        }
    }

    /// <summary>The type that most mentions have; among equals that of the fullest form.</summary>
    public NameType Type
    {
        get
        {
            Span<int> votes = stackalloc int[4];
            foreach (var form in Forms)
            {
                foreach (var mention in form.Mentions)
                    votes[(int)mention.Type] += form.Words.Count > 1 ? 3 : 2;
            }

            var best = (int)Fullest.Mentions[0].Type;
            for (var i = 0; i < votes.Length; i++)
            {
                if (votes[i] > votes[best])
                    best = i;
            }

            return (NameType)best;
        }
    }

    public void Absorb(NameCluster other)
    {
        if (ReferenceEquals(this, other))
            return;
        Forms.AddRange(other.Forms);
        Forms.Sort((a, b) => a.Mentions[0].FirstToken.CompareTo(b.Mentions[0].FirstToken));
        other.Into = this;
    }
}
