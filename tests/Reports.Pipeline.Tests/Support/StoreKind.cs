using System.Reflection;
using Reports.Tests;
using Xunit.Sdk;

namespace Reports.Pipeline.Tests.Support;

public enum StoreKind
{
    Folder,
    Azurite,
}

/// <summary>Runs a test over a folder, and over Azurite where Node is there (in continuous integration it must be).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryStoreAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        yield return [StoreKind.Folder];
        if (Tools.Exists("node") || Environment.GetEnvironmentVariable("CI") == "true")
            yield return [StoreKind.Azurite];
    }
}
