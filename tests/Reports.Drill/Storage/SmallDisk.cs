using System.Diagnostics;

namespace Reports.Drill.Storage;

/// <summary>A folder for the store. As root on Linux it is a small file system of its own, so that it can be filled.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Megabytes = 256;
    private static readonly byte[] Chunk = new byte[1 << 20];

    private SmallDisk(string folder, bool mounted) => (Folder, CanBeFilled) = (folder, mounted);

    public string Folder { get; }

    public bool CanBeFilled { get; }

    private string Ballast => Path.Combine(Folder, "ballast");

    public static SmallDisk Create()
    {
        var folder = Directory.CreateTempSubdirectory("reports-drill-").FullName;
        var mounted = OperatingSystem.IsLinux() && Environment.UserName == "root"
            && Run("mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", folder);
        return new SmallDisk(folder, mounted);
    }

    /// <summary>Takes every byte that is left.</summary>
    public void Fill()
    {
        using var ballast = new FileStream(Ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var size = Chunk.Length; size >= 512; size /= 2)
        {
            try
            {
                while (true)
                    ballast.Write(Chunk, 0, size);
            }
            catch (IOException)
            {
                // Full for this size; smaller pieces may still fit.
            }
        }
    }

    public void Free() => File.Delete(Ballast);

    public void Dispose()
    {
        if (CanBeFilled)
            Run("umount", "--lazy", Folder);
        Directory.Delete(Folder, recursive: true);
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
