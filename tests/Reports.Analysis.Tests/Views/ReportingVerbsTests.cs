using Reports.Analysis.Views;

namespace Reports.Analysis.Tests.Views;

public sealed class ReportingVerbsTests
{
    private readonly ReportingVerbs _verbs = ReportingVerbs.Load();

    [Theory]
    [InlineData("said", "say", VerbGrade.Neutral)]
    [InlineData("insisted", "insist", VerbGrade.Assertive)]
    [InlineData("suggests", "suggest", VerbGrade.Hedged)]
    [InlineData("denying", "deny", VerbGrade.Negative)]
    [InlineData("believes", "believe", VerbGrade.Perceptive)]
    [InlineData("thought", "think", VerbGrade.Perceptive)]
    internal void An_inflected_form_leads_to_its_verb(string form, string lemma, VerbGrade grade)
    {
        var verb = _verbs.Find(form);

        Assert.Equal(lemma, verb?.Lemma);
        Assert.Equal(grade, verb?.Grade);
    }

    [Theory]
    [InlineData("exploded")]
    [InlineData("")]
    [InlineData("Said")]
    public void Other_words_are_no_reporting_verbs(string form) => Assert.Null(_verbs.Find(form));

    [Fact]
    public void The_lexicon_has_every_verb_in_all_its_forms() => Assert.InRange(_verbs.FormCount, 1000, 3000);
}
