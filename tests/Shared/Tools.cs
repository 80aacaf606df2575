namespace Reports.Tests;

internal static class Tools
{
    public static bool Exists(string tool) => Find(tool) is not null;

    public static string? Find(string tool)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        string[] names = OperatingSystem.IsWindows() ? [$"{tool}.exe", $"{tool}.cmd"] : [tool];
        return folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
