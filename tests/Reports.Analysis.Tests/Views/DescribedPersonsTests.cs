namespace Reports.Analysis.Tests.Views;

/// <summary>Speakers whom one sentence calls by office and another by name.</summary>
public sealed class DescribedPersonsTests
{
    [Theory]
    [InlineData("The suspect's lawyer, Ivo Panov, said he would appeal. The lawyer said his health was poor.", "Ivo Panov")]
    [InlineData("Ivo Panov, the defence attorney, said he would appeal. His lawyer said his health was poor.", "Ivo Panov")]
    [InlineData("Ivo Panov, the Taliban's spokesman, said the base had fallen. The Taliban spokesman said eight men were dead.", "Ivo Panov")]
    [InlineData("Gov. Ivo Panov said the hospital was safe. Lara's governor said the doctors were wrong.", "Ivo Panov")]
    [InlineData("Ivo Panov, the Crisis Centre's director, said it was over. The Crisis Centre's director said it had failed.", "Ivo Panov")]
    [InlineData("The man, aged 45, fled. Superintendent Jane Doe, 45, came at noon. The 45-year-old said she was shocked.", "Jane Doe")]
    public void An_office_means_its_only_holder(string text, string expected) => Assert.Equal(expected, ViewReader.Read(text)[^1].Speaker.Name);

    [Theory]
    [InlineData("A military spokesman said the rebels had shelled a school. The guns stood in the yard, Col. Ivo Panov said.", "Ivo Panov")]
    [InlineData("A Taliban spokesman said the base had fallen. Ivo Panov said in a text message that eight men were dead.", "Ivo Panov")]
    [InlineData("The owner of a teahouse on the square said it was over. “I saw his face,” said Ivo Panov, the teahouse's owner.", "Ivo Panov")]
    [InlineData("An FBI agent said the suspect had lied. The suspect came on foot, FBI Special Agent Ivo Panov said.", "Ivo Panov")]
    public void Whoever_is_brought_in_by_an_office_may_be_named_next(string text, string expected) => Assert.Equal(expected, ViewReader.Read(text)[0].Speaker.Name);

    [Theory]
    [InlineData("Deputy Governor Ivo Panov came at noon. Lara's governor said the doctors were wrong.", "Lara's governor")]
    [InlineData("President Ivo Panov came at noon. The French president said the doctors were wrong.", "The French president")]
    [InlineData("Ivo Panov, the Taliban's spokesman, said the base had fallen. The army's spokesman said it had held.", "The army's spokesman")]
    [InlineData("Ivo Panov, a lawyer, and Jane Doe, a lawyer, came at noon. The lawyers said the trial was unfair.", "The lawyers")]
    [InlineData("Ivo Panov, an officer, came at noon. The sergeant said the trial was unfair.", "The sergeant")]
    public void An_office_of_others_or_of_several_names_nobody(string text, string expected) => Assert.Equal(expected, ViewReader.Read(text)[^1].Speaker.Name);

    [Theory]
    [InlineData("A Treasury spokesman said there was no plan. Treasury Secretary Ivo Panov said it was late.", "A Treasury spokesman")]
    [InlineData("A military spokesman said there was no plan. The rebel leader, Ivo Panov, said it was late.", "A military spokesman")]
    [InlineData("A witness said there was no plan. Ivo Panov said it was late.", "A witness")]
    [InlineData("Ivo Panov came at noon. A military spokesman said there was no plan. Panov said it was late.", "A military spokesman")]
    public void Somebody_with_an_office_of_his_own_is_somebody_else(string text, string expected) => Assert.Equal(expected, ViewReader.Read(text)[0].Speaker.Name);

    [Theory]
    [InlineData("Police called Jane Doe, owner of the Jade Garden, in Odrin, who testified that the man paid in cash.", "Jane Doe | testified | the man paid in cash")]
    [InlineData("Police called Jane Doe, a cook, who testified that a man who gave his name ordered rice.", "Jane Doe | testified | a man who gave his name ordered rice")]
    [InlineData("Jane Doe, a lawyer, was worried about her daughter.", "")]
    [InlineData("Jane Doe, a lawyer, was worried about the war.", "Jane Doe | was worried about | the war")]
    [InlineData("Jane Doe left the hall after arguing with the host on how the raid should be called.", "")]
    [InlineData("Sources familiar with the plan said it was late.", "Sources familiar with the plan | said | it was late")]
    [InlineData("Vogt leads by five points, according to the most recent poll.", "the most recent poll | according to | Vogt leads by five points")]
    public void Who_speaks_is_read_around_what_is_told_of_him(string text, string expected) => Assert.Equal(expected, string.Join("; ", ViewReader.Lines(text)));
}
