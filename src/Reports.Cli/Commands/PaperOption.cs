using System.CommandLine;
using Reports.Rendering;

namespace Reports.Cli.Commands;

/// <summary>--format: the paper.</summary>
internal static class PaperOption
{
    /// <summary>The option.</summary>
    public static Option<PageFormat> Create() => new("--format")
    {
        Description = "The paper.",
        HelpName = "a4|letter",
        DefaultValueFactory = _ => PageFormat.A4,
        CustomParser = result =>
        {
            switch (result.Tokens[0].Value.ToUpperInvariant())
            {
                case "A4":
                    return PageFormat.A4;
                case "LETTER":
                    return PageFormat.Letter;
                default:
                    result.AddError($"--format takes a4 or letter, not {result.Tokens[0].Value}.");
                    return default;
            }
        },
    };
}
