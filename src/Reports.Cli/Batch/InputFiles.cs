using Reports.Intake;

namespace Reports.Cli.Batch;

/// <summary>The files that the inputs of a command line stand for.</summary>
internal static class InputFiles
{
    /// <summary>Each file once, in order; a folder stands for every supported file in it, by name: not those below it, not its README.</summary>
    /// <param name="inputs">Paths of files and folders.</param>
    /// <param name="leftOut">Told of each README of a folder that is not named beside it.</param>
    /// <exception cref="UsageException">A path does not exist, a folder holds nothing to read, or two inputs would share an output.</exception>
    public static IReadOnlyList<FileInfo> Find(IEnumerable<string> inputs, Action<string> leftOut)
    {
        var readmes = new List<FileInfo>();
        var files = inputs.SelectMany(input => FilesOf(input, readmes)).DistinctBy(file => file.FullName).ToList();
        var clash = files.GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (clash is not null)
        {
            throw new UsageException($"{clash.Count()} inputs are named {clash.Key} and would share one output: "
                + $"{string.Join(", ", clash.Select(file => file.FullName))}. Run them one at a time into different folders.");
        }

        foreach (var readme in readmes.ExceptBy(files.Select(file => file.FullName), file => file.FullName))
            leftOut(readme.ToString());
        return files;
    }

    private static List<FileInfo> FilesOf(string input, List<FileInfo> readmes)
    {
        if (File.Exists(input))
            return [new FileInfo(input)];
        if (!Directory.Exists(input))
            throw new UsageException($"There is no file or folder {input}.");
        var supported = new DirectoryInfo(input).EnumerateFiles().Where(file => SeedTypes.IsSupported(file.Name))
            .OrderBy(file => file.Name, StringComparer.Ordinal).ToLookup(file => SeedTypes.IsReadme(file.Name));
        readmes.AddRange(supported[true]);
        return supported[false].Any()
            ? [.. supported[false]]
            : throw new UsageException($"The folder {input} holds no file of a kind that is read: {SeedTypes.Kinds}, or a ZIP file of these. Folders in it and its README are left out.");
    }
}
