namespace Reports.Infra.Tests.Hooks;

/// <summary>
/// A test that calls PSScriptAnalyzer; skipped, and visibly so, where pwsh or that module is missing, also in continuous
/// integration: the module comes from the PowerShell Gallery alone.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScriptAnalyzerFactAttribute : FactAttribute
{
    public ScriptAnalyzerFactAttribute() =>
        Skip = Tools.Exists("pwsh") && ModuleIsThere() ? null : "needs pwsh with the module PSScriptAnalyzer (Install-Module PSScriptAnalyzer)";

    private static bool ModuleIsThere() =>
        Commands.Run("pwsh", ["-NoProfile", "-Command", "exit [int]-not (Get-Module -ListAvailable PSScriptAnalyzer)"]).ExitCode == 0;
}
