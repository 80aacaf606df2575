namespace Reports.Infra.Tests.Hooks;

/// <summary>
/// A program called az in a folder of its own. It writes each call to a log, answers what the hooks ask for, and can be told to
/// fail or to say "not yet" a number of times for one kind of call.
/// </summary>
internal sealed class FakeAzure : IDisposable
{
    private const string Program = """
        #!/bin/sh
        # az as the hooks see it: $FAKE_AZ holds its log and, for each kind of call, how often it is still to fail.
        case "$*" in
          'functionapp function list '*) kind=functions; answer=$(printf 'app/ParseSeed\napp/RenderBriefing\napp/PoisonSeed') ;;
          'functionapp keys list '*) kind=key; answer=true ;;
          'deployment group create '*) kind=deployment; answer= ;;
          *'event-subscription show '*) kind=subscription; answer=Succeeded ;;
          *) echo "unexpected call: $*" >&2; exit 64 ;;
        esac
        printf '%s %s\n' "$kind" "$*" >> "$FAKE_AZ/log"
        left=$(cat "$FAKE_AZ/$kind.fail" 2>/dev/null || echo 0)
        if [ "$left" -gt 0 ]; then
          echo $((left - 1)) > "$FAKE_AZ/$kind.fail"
          echo "ERROR: $kind is not there" >&2
          exit 1
        fi
        left=$(cat "$FAKE_AZ/$kind.wait" 2>/dev/null || echo 0)
        if [ "$left" -gt 0 ]; then
          echo $((left - 1)) > "$FAKE_AZ/$kind.wait"
          echo "not-yet"
          exit 0
        fi
        printf '%s\n' "$answer"
        """;

    private static readonly string[] Names =
    [
        "AZURE_RESOURCE_GROUP", "AZURE_FUNCTION_APP_NAME", "REPORTS_SYSTEM_TOPIC", "REPORTS_DATA_ACCOUNT",
        "REPORTS_SEEDS_CONTAINER", "REPORTS_RECORDS_CONTAINER", "REPORTS_DEAD_LETTER_CONTAINER",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reports-az-");

    public FakeAzure()
    {
        var program = Path.Combine(_folder.FullName, "az");
        File.WriteAllText(program, Program.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>What azd would set, the fake's folder first on the PATH, three tries and no pause between them.</summary>
    public Dictionary<string, string> Environment() => new(Names.ToDictionary(name => name, name => $"value-of-{name}"))
    {
        ["PATH"] = $"{_folder.FullName}{Path.PathSeparator}{System.Environment.GetEnvironmentVariable("PATH")}",
        ["FAKE_AZ"] = _folder.FullName,
        ["REPORTS_HOOK_ATTEMPTS"] = "3",
        ["REPORTS_HOOK_DELAY_SECONDS"] = "0",
    };

    /// <summary>Makes the next calls of a kind end with an error.</summary>
    public void Fail(string kind, int times) => File.WriteAllText(Path.Combine(_folder.FullName, $"{kind}.fail"), $"{times}");

    /// <summary>Makes the next calls of a kind succeed with another answer than the one waited for.</summary>
    public void Delay(string kind, int times) => File.WriteAllText(Path.Combine(_folder.FullName, $"{kind}.wait"), $"{times}");

    /// <summary>Every call so far: its kind, a space, its arguments.</summary>
    public IReadOnlyList<string> Calls
    {
        get
        {
            var log = Path.Combine(_folder.FullName, "log");
            return File.Exists(log) ? File.ReadAllLines(log) : [];
        }
    }

    /// <summary>The kinds of the calls so far, in order.</summary>
    public IEnumerable<string> Kinds => Calls.Select(call => call.Split(' ')[0]);

    public void Dispose() => _folder.Delete(recursive: true);
}
