namespace Reports.Intake.Tests.Language;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("Bombs kill 5 in Quetta.")]
    [InlineData("SUICIDE BOMBER TARGETS MOURNING TENT IN BASRA, KILLS 14")]
    [InlineData("THE ARMY HAS REPORTED THAT FIVE PEASANTS WERE KIDNAPPED BY UNIDENTIFIED MEN IN THE HILLS OF MORAZAN DEPARTMENT.")]
    [InlineData("The murder of the fire chief by the Moon Front's Modesto Ramirez commandos shocked San Salvador.")]
    [InlineData("Mohammed al-Hassan, Abdullah Rahimi, Yusuf Demir and Ngozi Okafor were killed in Mogadishu")]
    public void English_passes_however_short_or_loud(string text) => Assert.Equal("en", Reading.Of(text).Language);

    [Theory]
    [InlineData("Zwei Bomben sind am Dienstag in der Nähe des Marktes explodiert und haben vier Händler getötet, wie der Polizeichef der Stadt mitteilte.", "German")]
    [InlineData("Deux bombes ont explosé mardi près du marché, tuant quatre commerçants, a déclaré le chef de la police de la ville.", "French")]
    [InlineData("Dos bombas explotaron el martes cerca del mercado y mataron a cuatro comerciantes, dijo el jefe de la policía de la ciudad.", "Spanish")]
    [InlineData("Две бомбы взорвались во вторник возле рынка, погибли четыре торговца, сообщил начальник полиции города.", "Russian")]
    [InlineData("انفجرت قنبلتان يوم الثلاثاء قرب السوق مما أسفر عن مقتل أربعة من التجار، بحسب ما قال قائد شرطة المدينة.", "Arabic")]
    [InlineData("Dalawang bomba ang sumabog noong Martes malapit sa palengke at apat na tindero ang namatay, ayon sa hepe ng pulisya ng lungsod.", "Tagalog")]
    public void Another_language_is_refused_by_name(string text, string language)
    {
        var exception = Assert.Throws<IntakeException>(() => Reading.Of(text));
        Assert.Equal(IntakeFault.NotEnglish, exception.Fault);
        Assert.Contains(language, exception.Message, StringComparison.Ordinal);
    }

    private const string French = "Deux bombes ont explosé mardi près du marché, tuant quatre commerçants, a déclaré le chef de la police de la ville.";

    private const string English = "Two bombs went off near the market on Tuesday, killing four traders, the police chief of the city said.";

    [Fact]
    public void A_note_in_English_above_an_article_in_French_does_not_make_it_English()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(English, 5).Concat(Enumerable.Repeat(French, 30)));
        Assert.Contains("French", Assert.Throws<IntakeException>(() => Reading.Of(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_English_article_that_quotes_a_statement_in_French_is_read()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(English, 15).Concat(Enumerable.Repeat(French, 8)).Concat(Enumerable.Repeat(English, 15)));
        Assert.Equal("en", Reading.Of(text).Language);
    }
}
