namespace Reports.Intake.Text;

/// <summary>
/// A line that a table's export has put in quotation marks, with every mark of its own doubled (RFC 4180): the marks around it are no
/// quotation, and two of them stand for one.
/// </summary>
internal static class ExportedField
{
    /// <summary>The line as it was before the export; any other line as it is.</summary>
    public static string Unwrap(string line) => IsWrapped(line) ? line[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal).Trim() : line;

    /// <summary>Whether marks stand around the line, and all marks within it in pairs; without any of these it may be a quotation.</summary>
    private static bool IsWrapped(string line)
    {
        if (line.Length < 3 || line[0] != '"' || line[^1] != '"')
            return false;
        var pairs = 0;
        for (var i = 1; i < line.Length - 1; i++)
        {
            if (line[i] != '"')
                continue;
            if (i + 1 >= line.Length - 1 || line[i + 1] != '"')
                return false;
            pairs++;
            i++;
        }

        return pairs > 0;
    }
}
