using CsCheck;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Steps;
using Reports.Pipeline.Tests.Support;

namespace Reports.Pipeline.Tests.Naming;

[Collection(AzuriteCollection.Name)]
public sealed class SeedNameTests(AzuriteServer azurite)
{
    private static readonly string[] Pieces =
    [
        "a", "B", "report", " ", "  ", "#", "%", "%2F", "%00", "?", "&", "+", "=", "'", "\"", "<b>", ";", ",", "..", ".", "😀", "تقرير", "é", "e\u0301",
        "日本", "~", "$", "@", "!", "(1)", "[x]", "{y}", "|", ":", "*", "\\", "/", "//", "\u200F", "\r\n", "\0",
    ];

    private static readonly Gen<string> Name = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 8].Select(pieces => $"{string.Concat(pieces)}.txt");

    [Theory]
    [InlineData("2015/mali.txt")]
    [InlineData("Bericht über Anschlag #3 (100%) – Entwurf?.txt")]
    [InlineData("تقرير.txt")]
    [InlineData("😀/😀.txt")]
    [InlineData("...txt")]
    [InlineData("no ending")]
    public void Odd_names_can_be_used(string name) => Assert.Null(SeedName.Problem(name, int.MaxValue));

    [Theory]
    [InlineData("")]
    [InlineData("../secrets.txt")]
    [InlineData("a/../../b.txt")]
    [InlineData("a/./b.txt")]
    [InlineData("/a.txt")]
    [InlineData("a/")]
    [InlineData("a//b.txt")]
    [InlineData("a\\..\\b.txt")]
    [InlineData("a\r\nSet-Cookie: x.txt")]
    [InlineData("a\u0000.txt")]
    public void Names_that_could_lead_astray_cannot(string name) => Assert.NotNull(SeedName.Problem(name, int.MaxValue));

    [Fact]
    public void Half_a_character_cannot() => Assert.NotNull(SeedName.Problem(string.Concat("a", (char)0xD800, ".txt"), int.MaxValue));

    [Fact]
    public void A_name_of_900_characters_can_be_used_and_one_of_1001_cannot()
    {
        Assert.Null(SeedName.Problem(new string('n', 900), int.MaxValue));
        Assert.NotNull(SeedName.Problem(new string('n', 1001), int.MaxValue));
        Assert.NotNull(SeedName.Problem(new string('n', 900), 249));
    }

    [Fact]
    public void Error_records_of_unusable_names_have_usable_names_of_their_own()
    {
        var names = new OutputNames(new ContainerNames(), 249);
        var refused = new[] { "../a", "/a", new string('n', 3000), "a\u0000" }.Select(names.Rejection).ToList();
        Assert.Equal(4, refused.Distinct().Count());
        Assert.All(refused, address => Assert.Null(SeedName.Problem(address.Name, 249)));
    }

    [Theory]
    [InlineData("a\r\nb", "a\\u000d\\u000ab")]
    [InlineData("a\u202Etxt", "a\\u202etxt")]
    public void Names_are_shown_on_one_line_without_hidden_characters(string name, string shown) => Assert.Equal(shown, SeedName.ForDisplay(name));

    [Theory, EveryStore]
    public async Task Whatever_its_name_a_seed_is_briefed_under_it_or_refused_with_a_reason(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        var number = 0;
        await Name.SampleAsync(
            async name =>
            {
                var text = Articles.Number(Interlocked.Increment(ref number));
                if (harness.Names.Problem(name) is not null)
                {
                    var refused = await harness.Pipeline.Parse.RunAsync(name, default);
                    Assert.Equal("unusableName", refused.Code);
                    Assert.Equal(name, (await harness.FailureAsync(name)).Document.Name);
                    return;
                }

                await harness.DropAsync(name, text);
                Assert.Equal(StepOutcome.Briefed, (await harness.RunAsync(name)).Outcome);
                Assert.Contains($"{name}.json", await harness.NamesInAsync(harness.Options.Containers.Records));
                Assert.Contains($"{name}.pdf", await harness.NamesInAsync(harness.Options.Containers.Briefings));
                Assert.Contains(name, await harness.NamesInAsync(harness.Options.Containers.Seeds));
            },
            iter: kind == StoreKind.Folder ? 100 : 30, threads: 1, seed: "0000KOIUBO84");
    }

    [Theory, EveryStore]
    public async Task A_long_name_survives(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        var name = string.Join('/', Enumerable.Repeat(new string('n', 89), 10));
        Assert.Equal(899, name.Length);
        await harness.DropAsync(name, Articles.Number(5));
        await harness.RunAsync(name);
        await harness.AssertBriefedAsync(name, Articles.Number(5));
    }
}
