namespace Reports.Rendering.Model;

/// <summary>How a mark looks, from firm to loose, so that print without colour tells them apart.</summary>
public enum MarkKind
{
    /// <summary>Filled: the source states it in its own voice.</summary>
    Firm,

    /// <summary>Solid outline: somebody says it.</summary>
    Said,

    /// <summary>Dashed outline: suspected or possible.</summary>
    Unsure,

    /// <summary>No outline, only the word: a neutral label such as "paraphrase".</summary>
    Plain,
}
