namespace Reports.Cli.Tests;

/// <summary>A test of the command as native code. Skipped unless REPORTS_NATIVE names that program: compiling it takes minutes.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    private const string Variable = "REPORTS_NATIVE";

    public NativeFactAttribute()
    {
        if (Program is null)
            Skip = $"needs the native command in {Variable}: .ci/native compiles and tests it";
    }

    /// <summary>The path of the native command; null where none is given.</summary>
    public static string? Program => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : null;
}
