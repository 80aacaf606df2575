namespace Reports.Infra.Tests;

internal sealed record CommandResult(int ExitCode, string Output, string Errors);
