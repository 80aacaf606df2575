using System.Reflection;
using System.Runtime.CompilerServices;

namespace Reports.Architecture.Tests;

public sealed class TypeTests
{
    public static TheoryData<string> Assemblies =>
        ["Reports.Briefings", "Reports.Intake", "Reports.Analysis", "Reports.Rendering", "Reports.Pipeline", "reports", "Reports.Training"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Classes_are_sealed_abstract_or_static(string assembly)
    {
        var types = Types(assembly);
        var open = types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract && !types.Any(other => other.BaseType == type));

        Assert.Empty(open.Select(type => type.FullName));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_state_is_static_and_mutable(string assembly)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var fields = Types(assembly).SelectMany(type => type.GetFields(Static))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute)));

        Assert.Empty(fields.Select(field => $"{field.DeclaringType}.{field.Name}"));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Names_say_what_a_type_is(string assembly)
    {
        string[] empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Impl"];

        Assert.DoesNotContain(Types(assembly), type => empty.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)));
    }

    private static List<Type> Types(string assembly) =>
        [.. Assembly.Load(assembly).GetTypes().Where(type => !IsGenerated(type))];

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.Name.Contains('<', StringComparison.Ordinal)
        || type.GetCustomAttributes().Any(a => a is System.CodeDom.Compiler.GeneratedCodeAttribute)
        || type.Namespace is null || (type.DeclaringType is { } outer && IsGenerated(outer));
}
