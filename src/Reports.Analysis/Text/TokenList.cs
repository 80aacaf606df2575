using System.Collections;
using System.Runtime.CompilerServices;

namespace Reports.Analysis.Text;

/// <summary>
/// Tokens in reading order. A class of its own, so that the rules, which ask for single tokens more often than for anything else, look up no
/// method of an interface each time.
/// </summary>
[CollectionBuilder(typeof(TokenList), nameof(Of))]
internal sealed class TokenList : IReadOnlyList<Token>
{
    private readonly Token[] _tokens;

    private TokenList(Token[] tokens) => _tokens = tokens;

    public int Count => _tokens.Length;

    public Token this[int index] => _tokens[index];

    /// <summary>A copy of some tokens.</summary>
    public static TokenList Of(ReadOnlySpan<Token> tokens) => new(tokens.ToArray());

    /// <summary>The tokens of an array as they are at each time: not a copy.</summary>
    public static TokenList Over(Token[] tokens) => new(tokens);

    /// <summary>The tokens from one up to another, without a walk over those before them, which LINQ's <c>Skip</c> would take on a long text.</summary>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">Index behind the last; what lies behind the list's end is left out.</param>
    public IReadOnlyList<Token> Between(int first, int end)
    {
        var count = Math.Min(end, _tokens.Length) - first;
        return count > 0 ? new ArraySegment<Token>(_tokens, first, count) : ArraySegment<Token>.Empty;
    }

    public IEnumerator<Token> GetEnumerator() => ((IEnumerable<Token>)_tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
