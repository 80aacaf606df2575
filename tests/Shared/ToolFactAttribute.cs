namespace Reports.Tests;

/// <summary>
/// A test that needs programs besides the .NET SDK. Where one is missing the test is skipped and says which; in continuous
/// integration (CI=true) it runs all the same and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools)
    {
        var missing = tools.Where(tool => !Tools.Exists(tool)).ToList();
        if (missing.Count > 0 && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = $"needs {string.Join(", ", missing)} on the PATH";
    }
}
