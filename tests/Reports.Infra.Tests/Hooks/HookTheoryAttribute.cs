namespace Reports.Infra.Tests.Hooks;

/// <summary>A table of tests that run the hooks with a fake az, which is a script for sh; skipped, and visibly so, on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HookTheoryAttribute : TheoryAttribute
{
    public HookTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "the fake az needs sh" : null;
}
