using System.Globalization;
using Azure;
using Reports.Drill.Storage;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;

namespace Reports.Drill;

/// <summary>Drops, updates, renames and deletes seeds, and now and then an output, without pause.</summary>
internal sealed class People(IArena arena, Ledger ledger, Tally tally, int seed)
{
    private const int Names = 160;
    private static readonly string[] Folders = ["", "2015/", "a folder/", "#1 %41/", "ملف/", "🔥/?&+=/"];
    private static readonly string[] Endings = ["txt", "html", "md", "pdf", "docx", "eml", "bin"];
    private readonly Random _chance = new(seed);
    private readonly Documents _documents = new(new Random(seed + 1));

    /// <summary>Goes on until told to stop.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await DoSomethingAsync();
            await Task.Delay(_chance.Next(50, 900), CancellationToken.None);
        }
    }

    private async Task DoSomethingAsync()
    {
        var name = AnyName();
        switch (_chance.Next(100))
        {
            case < 50:
                await DropAsync(name, _documents.Good(), "good files dropped");
                break;
            case < 65:
                await DropAsync(name, _documents.Bad(), "bad files dropped");
                break;
            case < 72:
                var same = _documents.Good();
                await DropAsync(name, same, "good files dropped");
                await DropAsync(name, same, "the same bytes dropped again");
                break;
            case < 84:
                await DeleteAsync(name);
                break;
            case < 92:
                await RenameAsync(name, AnyName());
                break;
            case < 96:
                await DeleteOutputAsync(name);
                break;
            default:
                for (var i = 0; i < 8; i++)
                    await DropAsync(AnyName(), _documents.Good(), "good files dropped");
                break;
        }
    }

    private string AnyName()
    {
        var number = _chance.Next(Names);
        return string.Create(CultureInfo.InvariantCulture, $"{Folders[number % Folders.Length]}article {number}.{Endings[number % Endings.Length]}");
    }

    private Task DropAsync(string name, byte[] content, string what) => TryAsync(name, Ledger.DigestOf(content), what, async () =>
    {
        await arena.DropAsync(name, content, _chance);
        return true;
    });

    private Task DeleteAsync(string name) => TryAsync(name, Ledger.Gone, "seeds deleted", async () =>
    {
        var address = new BlobAddress(new ContainerNames().Seeds, name);
        return await arena.Store.FindAsync(address, default) is { } entry && await arena.Store.DeleteAsync(address, entry.ETag, default);
    });

    private async Task RenameAsync(string name, string newName)
    {
        if (name == newName || ledger[name] is Ledger.Gone or Ledger.Uncertain)
            return;
        var content = ledger[name];
        ledger.Set(name, Ledger.Uncertain);
        await TryAsync(newName, content, "seeds renamed", async () =>
        {
            await arena.RenameAsync(name, newName, _chance);
            ledger.Set(name, Ledger.Gone);
            return true;
        });
    }

    private async Task DeleteOutputAsync(string name)
    {
        var containers = new ContainerNames();
        BlobAddress[] outputs = [new(containers.Records, name + ".json"), new(containers.Briefings, name + ".pdf"), new(containers.Rejected, name + ".error.json")];
        try
        {
            var output = outputs[_chance.Next(outputs.Length)];
            if (await arena.Store.FindAsync(output, default) is { } entry && await arena.Store.DeleteAsync(output, entry.ETag, default))
                tally.Add("outputs deleted by somebody");
        }
        catch (Exception fault) when (IsStorageFault(fault))
        {
            tally.Add("people's own attempts that failed");
        }
    }

    // What failed may have happened all the same: then only the store itself can tell.
    private async Task TryAsync(string name, string result, string what, Func<Task<bool>> act)
    {
        var before = ledger[name];
        ledger.Set(name, Ledger.Uncertain);
        try
        {
            var done = await act();
            ledger.Set(name, done ? result : before);
            if (done)
                tally.Add(what);
        }
        catch (Exception fault) when (IsStorageFault(fault))
        {
            tally.Add("people's own attempts that failed");
        }
    }

    private static bool IsStorageFault(Exception fault) =>
        fault is RequestFailedException or AggregateException or IOException or UnauthorizedAccessException or OperationCanceledException;
}
