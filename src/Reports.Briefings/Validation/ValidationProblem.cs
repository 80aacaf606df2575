namespace Reports.Briefings;

/// <summary>One thing that is wrong with a record.</summary>
/// <param name="Path">Where, as a JSON path: "actors[2].roles[0].incident".</param>
/// <param name="Message">What is wrong.</param>
public sealed record ValidationProblem(string Path, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path}: {Message}";
}
