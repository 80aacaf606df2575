namespace Reports.Cli.Batch;

/// <summary>The files that the inputs of a command line stand for.</summary>
internal static class InputFiles
{
    /// <summary>Each file once, in order; a folder stands for every supported file in it, by name: not those below it, not its README.</summary>
    /// <param name="inputs">Paths of files and folders.</param>
    /// <param name="isSupported">Whether a file in a folder is taken, by its name.</param>
    /// <exception cref="UsageException">A path does not exist, a folder holds nothing to read, or two inputs would share an output.</exception>
    public static IReadOnlyList<FileInfo> Find(IEnumerable<string> inputs, Func<string, bool> isSupported)
    {
        var files = inputs.SelectMany(input => FilesOf(input, isSupported)).DistinctBy(file => file.FullName).ToList();
        var clash = files.GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (clash is not null)
        {
            throw new UsageException($"{clash.Count()} inputs are named {clash.Key} and would share one output: "
                + $"{string.Join(", ", clash.Select(file => file.FullName))}. Run them one at a time into different folders.");
        }

        return files;
    }

    private static List<FileInfo> FilesOf(string input, Func<string, bool> isSupported)
    {
        if (File.Exists(input))
            return [new FileInfo(input)];
        if (!Directory.Exists(input))
            throw new UsageException($"There is no file or folder {input}.");
        var files = new DirectoryInfo(input).EnumerateFiles().Where(file => isSupported(file.Name) && !IsReadme(file.Name))
            .OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new UsageException($"The folder {input} holds no file of a kind that is read.");
    }

    // A folder's own description is about its seeds, not one of them.
    private static bool IsReadme(string name) => Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase);
}
