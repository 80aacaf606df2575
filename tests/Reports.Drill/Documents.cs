using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Reports.Drill;

/// <summary>What people drop: good articles, all different, and whatever else lies on people's disks.</summary>
internal sealed class Documents(Random chance)
{
    private static readonly byte[] Bomb = ZipBomb();
    private int _number;

    /// <summary>An article that can be read.</summary>
    public byte[] Good()
    {
        var number = Interlocked.Increment(ref _number);
        var text = string.Create(CultureInfo.InvariantCulture, $"""
            Gunmen killed {(number % 40) + 2} people at a bus station in the town of Darreh on Monday, officials said.

            Witnesses told reporters that the attackers came on motorcycles and fired at those who waited. "They shot at whoever moved," said
            Karim Sahel, a driver. At least {(number % 13) + 3} others were wounded, the provincial hospital said.

            No group has claimed responsibility. Analysts say the northern rebels are the likely culprits. This is report {number} of the day.
            """);
        return Encoding.UTF8.GetBytes(chance.Next(4) switch
        {
            0 => $"<!DOCTYPE html><html lang=\"en\"><head><title>Attack in Darreh {number}</title></head><body><article><h1>Attack in Darreh</h1><p>{text.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article></body></html>",
            1 => $"# Attack in Darreh\n\n{text}\n",
            _ => text,
        });
    }

    /// <summary>Something that cannot be read.</summary>
    public byte[] Bad()
    {
        var number = Interlocked.Increment(ref _number);
        switch (chance.Next(300) switch { 0 => -1, var other => other % 6 })
        {
            case -1:
                return new byte[(20 << 20) + 1];
            case 0:
                return [];
            case 1:
                return Encoding.UTF8.GetBytes(new string(' ', (number % 50) + 1));
            case 2:
                return Encoding.UTF8.GetBytes($"Des hommes armés ont tué plusieurs personnes lundi sur le marché de la ville, ont indiqué les autorités locales. C'est la dépêche numéro {number}, et personne n'a encore revendiqué cette attaque.");
            case 3:
                return Encoding.ASCII.GetBytes($"%PDF-1.7\n% cut off {number}\n1 0 obj\n<< /Type /Catalog");
            case 4:
                return Bomb;
            default:
                var noise = new byte[2000];
                chance.NextBytes(noise);
                return noise;
        }
    }

    private static byte[] ZipBomb()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 300; megabyte++)
                entry.Write(zeros);
        }

        return file.ToArray();
    }
}
