using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace Reports.Cli.Commands;

/// <summary>Options that take a whole number of one or more: "--jobs 4".</summary>
internal static class NumberOption
{
    /// <summary>The option. What is no such number is told in words: the library's own message names a type of .NET.</summary>
    public static Option<T> Create<T>(string name, string[] aliases, string description, T otherwise)
        where T : struct, INumber<T> => new(name, aliases)
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => otherwise,
            CustomParser = result =>
            {
                var given = result.Tokens[0].Value;
                if (T.TryParse(given, CultureInfo.InvariantCulture, out var value) && value >= T.One)
                    return value;
                result.AddError($"{name} takes a whole number of 1 or more, not {given}.");
                return default;
            },
        };

    /// <summary>--jobs: how many documents are worked on at once.</summary>
    public static Option<int> Jobs() => Create("--jobs", ["-j"], "How many documents to work on at once.", Environment.ProcessorCount);
}
