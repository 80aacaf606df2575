namespace Reports.Infra.Tests.Templates;

internal static class BicepAvailability
{
    /// <summary>Why tests of templates cannot run here; null where they can.</summary>
    public static string? Reason => Bicep.Path is null ? "needs the Bicep CLI, which is restored on Linux x64 alone" : null;
}
