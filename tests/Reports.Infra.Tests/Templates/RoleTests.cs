namespace Reports.Infra.Tests.Templates;

public sealed class RoleTests
{
    /// <summary>What stands for the name where the compiler gives resources none.</summary>
    private const string Unnamed = "Microsoft.Authorization/roleAssignments";

    /// <summary>Module, resource, the roles it gives (by id) and the kind of resource it gives them on.</summary>
    public static TheoryData<string, string, string[], string> Assignments => new()
    {
        { "monitoring", Unnamed, ["3913510d-42f4-4e42-8a64-420c390055eb"], "Microsoft.Insights/components" },
        { "hostRoles", Unnamed, ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b", "974c5e8b-45b9-4653-ba55-5f855dd0fb88", "17d1049b-9a84-46fb-8f53-869881c3d3ab"], "Microsoft.Storage/storageAccounts" },
        { "dataRoles", "appBlobs", ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"], "Microsoft.Storage/storageAccounts/blobServices/containers" },
        { "dataRoles", "appQueues", ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"], "Microsoft.Storage/storageAccounts" },
        { "dataRoles", "operatorBlobs", ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"], "Microsoft.Storage/storageAccounts/blobServices/containers" },
        { "dataRoles", "operatorQueues", ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"], "Microsoft.Storage/storageAccounts" },
        { "events", Unnamed, ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"], "Microsoft.Storage/storageAccounts/blobServices/containers" },
    };

    [BicepTheory]
    [MemberData(nameof(Assignments))]
    public void Each_role_is_given_at_the_narrowest_scope(string module, string name, string[] roles, string scopeType)
    {
        var assignment = Assert.Single(All(), assignment => (assignment.Module, assignment.Name) == (module, name));

        Assert.Matches($"resourceId\\('{scopeType}'", assignment.Scope!);
        var variables = assignment.Template["variables"]!.ToJsonString();
        Assert.All(roles, role => Assert.Contains(role, variables, StringComparison.Ordinal));
    }

    [BicepFact]
    public void No_other_role_is_given_and_none_on_a_group_or_subscription()
    {
        Assert.Equal(Assignments.Count, All().Count);
        Assert.All(All(), assignment => Assert.NotNull(assignment.Scope));
    }

    [BicepFact]
    public void Operators_get_roles_only_when_named()
    {
        Assert.All(All().Where(assignment => assignment.Name.StartsWith("operator", StringComparison.Ordinal)),
            assignment => Assert.Equal("[not(empty(parameters('operatorPrincipalId')))]", assignment.Body["condition"]!.GetValue<string>()));
        Assert.Equal("", Bicep.Main.Parameters["principalId"]!["defaultValue"]!.GetValue<string>());
    }

    [BicepFact]
    public void Storage_Account_Contributor_is_off_unless_asked_for()
    {
        Assert.False(Bicep.Main.Parameters["hostAccountContributor"]!["defaultValue"]!.GetValue<bool>());
        var roles = Assert.Single(All(), assignment => assignment.Module == "hostRoles").Template["variables"]!["roles"]!.GetValue<string>();
        Assert.Contains("if(parameters('accountContributor'), createArray(variables('storageAccountContributor')), createArray())", roles, StringComparison.Ordinal);
    }

    private static IReadOnlyList<TemplateResource> All() => Bicep.Main.OfType("Microsoft.Authorization/roleAssignments");
}
