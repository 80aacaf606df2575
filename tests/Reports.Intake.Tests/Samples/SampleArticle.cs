namespace Reports.Intake.Tests.Samples;

/// <summary>One article, to be written in every format.</summary>
internal static class SampleArticle
{
    public const string Title = "Four killed in market blasts";

    public const string Byline = "Ana Example";

    public static readonly string[] Paragraphs =
    [
        "Two bombs went off within minutes of each other near the central market of Qarabad on Tuesday morning, killing four traders and a porter, the city's police chief said in a statement.",
        "\"The attackers came from the river,\" said the chief, Col. Omar Test. He blamed a militia that has been fighting for control of the crossings since the spring.",
        "Nobody has claimed the attack. A spokesman for the ministry of the interior promised a reward of 5,000 crowns for information on the two men who were seen running from the scene shortly before the first blast.",
        "Hospital officials said that eleven people were being treated for their wounds, three of them children, and that two were in a critical condition on Wednesday.",
        "Shopkeepers reopened their stalls by noon, and the mayor thanked them for their courage in a short speech.",
    ];
}
