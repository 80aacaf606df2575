using Reports.Intake.Text;

namespace Reports.Intake.Formats;

/// <summary>What a seed is: by its content first, and by its name where the content leaves a choice.</summary>
internal static class FormatDetector
{
    /// <summary>The format, and the decoded text where the format is written as text.</summary>
    /// <exception cref="IntakeException">The content is of no format that is read.</exception>
    public static (ArticleFormat Format, string? Text) Detect(Seed seed, IntakeOptions options)
    {
        var bytes = seed.Content.Span;
        if (Signature.IsPdf(bytes))
            return (ArticleFormat.Pdf, null);
        if (Signature.IsZip(bytes))
            return (PackageFormat.Of(seed, options), null);
        if (Signature.IsRichText(bytes))
            return (ArticleFormat.RichText, null);
        if (Signature.IsCompoundFile(bytes))
            throw OfCompoundFile(seed);
        if (Signature.UnreadFormat(bytes) is { } unread)
            throw new IntakeException(IntakeFault.Unsupported, $"{seed.Name} is {unread}, which is not read. {SeedTypes.Advice}");
        return OfText(seed);
    }

    private static (ArticleFormat, string) OfText(Seed seed)
    {
        var extension = Path.GetExtension(seed.Name).ToLowerInvariant();
        var text = TextDecoder.Decode(seed.Content) ?? throw OfNoText(seed, extension);
        if (TextSignature.IsMail(text)) // first, for a message may be written in HTML
            return (ArticleFormat.Mail, text);
        if (TextSignature.IsHtml(text, extension))
            return (ArticleFormat.Html, DeclaredCharset.Decode(seed.Content) ?? text);
        if (TextSignature.IsOtherXml(text))
            throw new IntakeException(IntakeFault.Unsupported, $"{seed.Name} is XML of a kind that is not read. {SeedTypes.Advice}");
        if (!SeedTypes.HasKnownExtension(seed.Name) && TextSignature.IsData(text))
            throw new IntakeException(IntakeFault.Unsupported, $"{seed.Name} is a table or other data, no article. {SeedTypes.Advice}");
        return (extension is ".md" or ".markdown" || TextSignature.IsMarkdown(text) ? ArticleFormat.Markdown : ArticleFormat.PlainText, text);
    }

    private static IntakeException OfNoText(Seed seed, string extension) => SeedTypes.IsSupported(seed.Name)
        ? new IntakeException(IntakeFault.Malformed, $"{seed.Name} is named {extension}, but its bytes are neither text nor any format that is read. It may be damaged: save it anew and give it again.")
        : new IntakeException(IntakeFault.Unsupported, $"{seed.Name} is of a format that is not read. {SeedTypes.Advice}");

    private static IntakeException OfCompoundFile(Seed seed) => Signature.HoldsEncryptedPackage(seed.Content.Span)
        ? new IntakeException(IntakeFault.Encrypted, $"{seed.Name} is protected by a password. Save it without one and give it again.")
        : new IntakeException(IntakeFault.Unsupported, $"{seed.Name} is a file of an Office version before 2007. Save it as DOCX and give it again.");
}
