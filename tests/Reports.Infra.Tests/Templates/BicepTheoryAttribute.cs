namespace Reports.Infra.Tests.Templates;

/// <summary>A table of tests that run the Bicep CLI; skipped, and visibly so, where no package of it is restored.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BicepTheoryAttribute : TheoryAttribute
{
    public BicepTheoryAttribute() => Skip = BicepAvailability.Reason;
}
