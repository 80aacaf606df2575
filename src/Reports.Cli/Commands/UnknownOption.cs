using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Reports.Cli.Commands;

/// <summary>
/// Finds a misspelt option. The library takes one for an input where a command takes any: "brief a.txt --formt letter" would read three files.
/// </summary>
internal static class UnknownOption
{
    /// <summary>What to say of the first word that looks like an option and is none; null where there is no such word. Behind "--" all are inputs.</summary>
    public static string? Problem(ParseResult line)
    {
        if (line.Action is HelpAction)
            return null;
        var command = line.CommandResult.Command;
        var inputs = line.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
            .Concat(line.UnmatchedTokens).ToHashSet(StringComparer.Ordinal);
        var word = line.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).Where(token => token.Type == TokenType.Argument)
            .Select(token => token.Value).FirstOrDefault(value => value is ['-', not '-', ..] or ['-', '-', _, ..] && inputs.Contains(value));
        return word is null ? null : Say(word.Split('=', ':')[0], command);
    }

    private static string Say(string option, Command command)
    {
        if (command.Parents.OfType<Command>().SelectMany(root => root.Subcommands).FirstOrDefault(other => other.Options.Any(own => own.Name == option)) is { } other)
            return $"{command.Name} has no option {option}; {other.Name} has. \"reports {command.Name} --help\" lists those of {command.Name}.";
        return Likely(option, command) is { } likely
            ? $"There is no option {option}. Did you mean {likely}?"
            : $"There is no option {option}. \"reports {command.Name} --help\" lists those of {command.Name}.";
    }

    /// <summary>What the library would suggest: it does for words that no argument takes, hence a command that has the options alone.</summary>
    private static string? Likely(string option, Command command)
    {
        var bare = new Command(command.Name);
        foreach (var known in command.Options)
            bare.Add(known);
        var line = bare.Parse([option]);
        var suggestions = new StringWriter();
        if (line.Action is ParseErrorAction complaint)
            complaint.ShowHelp = false;
        line.Invoke(new InvocationConfiguration { Output = suggestions, Error = TextWriter.Null });
        // Under a line that repeats the word stands one suggestion to a line, the nearest first.
        return suggestions.ToString().ReplaceLineEndings("\n").Split('\n').Skip(1).FirstOrDefault(suggestion => suggestion.StartsWith('-'));
    }
}
