namespace Reports.Infra.Tests.Hooks;

/// <summary>A test that runs pwsh; skipped, and visibly so, where it is missing, also in continuous integration: no package brings it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PwshFactAttribute : FactAttribute
{
    public PwshFactAttribute() => Skip = Tools.Exists("pwsh") ? null : "needs pwsh on the PATH";
}
