using System.Text.RegularExpressions;
using Reports.Infra.Tests.Templates;

namespace Reports.Infra.Tests.Hooks;

/// <summary>What both post-deploy hooks must do, each run against a fake az.</summary>
[Collection(nameof(ProcessEnvironment))]
public sealed class HookTests
{
    private static readonly string[] InOrder = ["functions", "key", "deployment", "subscription", "subscription"];

    public static TheoryData<string> Shells => new("sh", "pwsh");

    public static TheoryData<string, string, int> FailingSteps => new()
    {
        { "sh", "functions", 0 }, { "sh", "key", 1 }, { "sh", "deployment", 2 }, { "sh", "subscription", 3 },
        { "pwsh", "functions", 0 }, { "pwsh", "key", 1 }, { "pwsh", "deployment", 2 }, { "pwsh", "subscription", 3 },
    };

    [HookTheory]
    [MemberData(nameof(Shells))]
    public void Steps_run_in_order(string shell)
    {
        using var azure = new FakeAzure();

        var result = Hook.Run(shell, azure.Environment());

        Assert.True(result.ExitCode == 0, result.Errors + result.Output);
        Assert.Equal(InOrder, azure.Kinds);
        Assert.Contains("--name evgs-parse-seed ", azure.Calls[3], StringComparison.Ordinal);
        Assert.Contains("--name evgs-render-briefing ", azure.Calls[4], StringComparison.Ordinal);
    }

    [HookTheory]
    [MemberData(nameof(Shells))]
    public void What_azd_knows_is_passed_on(string shell)
    {
        using var azure = new FakeAzure();

        Hook.Run(shell, azure.Environment());

        var deployment = Assert.Single(azure.Calls, call => call.StartsWith("deployment ", StringComparison.Ordinal));
        foreach (var (parameter, variable) in new[]
        {
            ("functionAppName", "AZURE_FUNCTION_APP_NAME"), ("systemTopicName", "REPORTS_SYSTEM_TOPIC"),
            ("dataAccountName", "REPORTS_DATA_ACCOUNT"), ("seedsContainer", "REPORTS_SEEDS_CONTAINER"),
            ("recordsContainer", "REPORTS_RECORDS_CONTAINER"), ("deadLetterContainer", "REPORTS_DEAD_LETTER_CONTAINER"),
        })
            Assert.Contains($" {parameter}=value-of-{variable} ", deployment, StringComparison.Ordinal);
        Assert.All(azure.Calls, call => Assert.Contains("--resource-group value-of-AZURE_RESOURCE_GROUP ", call, StringComparison.Ordinal));
    }

    [HookTheory]
    [MemberData(nameof(Shells))]
    public void The_key_itself_is_never_asked_for(string shell)
    {
        using var azure = new FakeAzure();

        Hook.Run(shell, azure.Environment());

        var keys = Assert.Single(azure.Calls, call => call.StartsWith("key ", StringComparison.Ordinal));
        Assert.Contains("--query systemKeys.blobs_extension != null ", keys, StringComparison.Ordinal);
    }

    [HookTheory]
    [MemberData(nameof(Shells))]
    public void Errors_and_early_answers_are_tried_again(string shell)
    {
        using var azure = new FakeAzure();
        azure.Fail("functions", 1);
        azure.Delay("key", 2);
        azure.Fail("deployment", 2);
        azure.Delay("subscription", 1);

        var result = Hook.Run(shell, azure.Environment());

        Assert.True(result.ExitCode == 0, result.Errors + result.Output);
        Assert.Equal(
            ["functions", "functions", "key", "key", "key", "deployment", "deployment", "deployment", "subscription", "subscription", "subscription"],
            azure.Kinds);
    }

    [HookTheory]
    [MemberData(nameof(FailingSteps))]
    public void A_step_that_keeps_failing_ends_the_hook_with_an_error(string shell, string kind, int stepsBefore)
    {
        using var azure = new FakeAzure();
        azure.Fail(kind, 99);

        var result = Hook.Run(shell, azure.Environment());

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("gave up after 3 tries", result.Errors, StringComparison.Ordinal);
        Assert.Equal(InOrder.Take(stepsBefore).Concat([kind, kind, kind]), azure.Kinds);
    }

    [HookTheory]
    [MemberData(nameof(Shells))]
    public void A_missing_variable_is_named_and_nothing_is_called(string shell)
    {
        using var azure = new FakeAzure();
        var environment = azure.Environment();
        environment["REPORTS_SYSTEM_TOPIC"] = "";

        var result = Hook.Run(shell, environment);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("REPORTS_SYSTEM_TOPIC is not set", result.Errors, StringComparison.Ordinal);
        Assert.Empty(azure.Calls);
    }

    [BicepFact]
    public void Every_variable_that_the_hooks_need_is_an_output_of_the_template()
    {
        var outputs = Bicep.Main.Outputs.Select(output => output.Key).ToHashSet();

        foreach (var shell in new[] { "sh", "pwsh" })
        {
            var needed = Regex.Matches(File.ReadAllText(Hook.Path(shell)), @"\b(?:AZURE|REPORTS)_[A-Z_]+").Select(match => match.Value)
                .Where(name => !name.StartsWith("REPORTS_HOOK_", StringComparison.Ordinal)).Distinct().ToList();
            Assert.Equal(7, needed.Count);
            Assert.Empty(needed.Except(outputs));
        }
    }

    [BicepFact]
    public void What_the_hooks_pass_is_what_the_subscriptions_template_takes()
    {
        using var azure = new FakeAzure();
        Hook.Run("sh", azure.Environment());
        var passed = Regex.Matches(azure.Calls.Single(call => call.StartsWith("deployment ", StringComparison.Ordinal)), @" (\w+)=value-of-")
            .Select(match => match.Groups[1].Value);
        var required = Bicep.Subscriptions.Parameters.Where(parameter => parameter.Value!["defaultValue"] is null).Select(parameter => parameter.Key);

        Assert.Equal(required.Order(StringComparer.Ordinal), passed.Order(StringComparer.Ordinal));
    }

    [ToolFact("shellcheck")]
    public void Shellcheck_finds_nothing()
    {
        string[] scripts = ["infra/hooks/post-deploy.sh", ".devcontainer/post-create.sh", ".ci/run", "eng/fuzz-intake.sh", "tests/contact-sheets.sh", "tests/Reports.Benchmarks/compare.sh"];

        var result = Commands.Run("shellcheck", scripts);

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
    }

    [ScriptAnalyzerFact]
    public void PSScriptAnalyzer_finds_nothing()
    {
        var result = Commands.Run("pwsh", ["-NoProfile", "-Command", $"Invoke-ScriptAnalyzer -Path '{Hook.Path("pwsh")}' -EnableExit"]);

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output.Trim(), result.Errors.Trim()));
    }

    [ToolFact("pwsh")]
    public void PowerShell_itself_runs_the_hook_and_tells_failure_by_its_exit_status()
    {
        using var azure = new FakeAzure();
        azure.Delay("key", 1);

        var success = RunPowerShell(azure);
        azure.Fail("deployment", 99);
        var failure = RunPowerShell(azure);

        Assert.True(success.ExitCode == 0, success.Errors + success.Output);
        Assert.Equal(["functions", "key", "key", "deployment", "subscription", "subscription"], azure.Kinds.Take(6));
        Assert.Equal(1, failure.ExitCode);
        Assert.Contains("gave up after 3 tries", failure.Errors, StringComparison.Ordinal);

        static CommandResult RunPowerShell(FakeAzure azure) =>
            Commands.Run("pwsh", ["-NoProfile", "-NonInteractive", "-File", Hook.Path("pwsh")], azure.Environment());
    }

    [HookTheory]
    [InlineData("sh", "pwsh")]
    public void Both_hooks_make_the_same_calls(string one, string other)
    {
        Assert.Equal(CallsOf(one), CallsOf(other));

        static IReadOnlyList<string> CallsOf(string shell)
        {
            using var azure = new FakeAzure();
            Hook.Run(shell, azure.Environment());
            return azure.Calls;
        }
    }
}
