namespace Reports.Infra.Tests.Templates;

/// <summary>A test that runs the Bicep CLI; skipped, and visibly so, where no package of it is restored.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BicepFactAttribute : FactAttribute
{
    public BicepFactAttribute() => Skip = BicepAvailability.Reason;
}
