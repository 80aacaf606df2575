using System.Reflection;

namespace Reports.Infra.Tests.Templates;

/// <summary>The Bicep CLI that restore brought, and the templates it compiled.</summary>
internal static class Bicep
{
    private static readonly Lazy<CompiledTemplate> LazyMain = new(() => Compile("main.bicep"));
    private static readonly Lazy<CompiledTemplate> LazySubscriptions = new(() => Compile("event-subscriptions.bicep"));

    /// <summary>Where the CLI is; absent where no package has it.</summary>
    public static string? Path { get; } = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "BicepPath")?.Value;

    public static CompiledTemplate Main => LazyMain.Value;

    public static CompiledTemplate Subscriptions => LazySubscriptions.Value;

    public static CommandResult Run(params string[] arguments) =>
        Commands.Run(Path ?? throw new InvalidOperationException("The Bicep CLI was not restored."), arguments);

    private static CompiledTemplate Compile(string file)
    {
        var result = Run("build", Repository.PathOf("infra", file), "--stdout");
        return result.ExitCode == 0 ? CompiledTemplate.Parse(result.Output) : throw new InvalidOperationException(result.Errors);
    }
}
