namespace Reports.Infra.Tests.Hooks;

/// <summary>Tests that change this process's environment variables run one at a time, apart from all others.</summary>
[CollectionDefinition(nameof(ProcessEnvironment), DisableParallelization = true)]
public sealed class ProcessEnvironment;
