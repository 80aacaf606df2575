using System.Security.Cryptography;
using System.Text;
using Reports.Briefings;

namespace Reports.Intake;

/// <summary>Reads a seed's bytes into the article that they hold.</summary>
public sealed class ArticleReader(IntakeOptions options)
{
    /// <summary>The article alone, with what the upload states of it.</summary>
    /// <param name="seed">The bytes and their name.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IntakeException">The seed cannot be read.</exception>
    public SourceDocument Read(Seed seed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(seed);
        cancellationToken.ThrowIfCancellationRequested();
        if (seed.Content.Length > options.MaximumBytes)
            throw new IntakeException(IntakeFault.TooLarge, $"{seed.Name} has {seed.Content.Length} bytes; the limit is {options.MaximumBytes}.");
        var text = Encoding.UTF8.GetString(seed.Content.Span).Trim('\uFEFF', '\r', '\n', ' ');
        if (text.Length == 0)
            throw new IntakeException(IntakeFault.Empty, $"{seed.Name} holds no text.");
        var paragraphs = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
        return new SourceDocument
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(seed.Content.Span)),
            Name = seed.Name,
            MediaType = "text/plain",
            Language = "en",
            Text = string.Join("\n\n", paragraphs),
        };
    }
}
