using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace Reports.Infra.Tests.Hooks;

/// <summary>Runs a post-deploy hook: the one for sh in a shell, the one for PowerShell in the engine that pwsh itself is made of.</summary>
internal static class Hook
{
    /// <summary>The cmdlets that the hook uses and that the bare engine lacks.</summary>
    private const string MissingCmdlets = """
        function Write-Output { param([Parameter(ValueFromPipeline)] $InputObject) process { $InputObject } }
        function Start-Sleep { param($Seconds) [System.Threading.Thread]::Sleep($Seconds * 1000) }
        """;

    public static string Path(string shell) =>
        Repository.PathOf("infra", "hooks", shell == "sh" ? "post-deploy.sh" : "post-deploy.ps1");

    public static CommandResult Run(string shell, IReadOnlyDictionary<string, string> environment) =>
        shell == "sh" ? Commands.Run("sh", [Path(shell)], environment) : RunPowerShell(environment);

    private static CommandResult RunPowerShell(IReadOnlyDictionary<string, string> environment)
    {
        var before = environment.Keys.ToDictionary(name => name, Environment.GetEnvironmentVariable);
        foreach (var (name, value) in environment)
            Environment.SetEnvironmentVariable(name, value);
        try
        {
            return Invoke();
        }
        finally
        {
            foreach (var (name, value) in before)
                Environment.SetEnvironmentVariable(name, value);
        }
    }

    private static CommandResult Invoke()
    {
        using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        shell.AddScript(MissingCmdlets).Invoke();
        shell.Commands.Clear();
        try
        {
            var output = shell.AddCommand(Path("pwsh")).Invoke();
            return new CommandResult(0, string.Join('\n', output), string.Join('\n', shell.Streams.Error));
        }
        catch (RuntimeException exception)
        {
            // What ends a script run by pwsh with status 1.
            return new CommandResult(1, "", exception.Message);
        }
    }
}
