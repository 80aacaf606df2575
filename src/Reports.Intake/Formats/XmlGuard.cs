using System.Xml;
using System.Xml.Linq;

namespace Reports.Intake.Formats;

/// <summary>Reads XML of untrusted documents: no document types, no entities, nothing from elsewhere, and no nesting beyond the limit.</summary>
internal static class XmlGuard
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>Checks that the bytes are well-formed XML within the limits.</summary>
    /// <exception cref="IntakeException">They are not.</exception>
    public static void Check(byte[] xml, string name, IntakeOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml, writable: false), Settings);
            while (reader.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reader.Depth > options.MaximumNesting)
                    throw new IntakeException(IntakeFault.TooLarge, $"{name} nests elements more than {options.MaximumNesting} deep. Give the article as plain text.");
            }
        }
        catch (XmlException exception)
        {
            throw new IntakeException(IntakeFault.Malformed, $"{name} holds XML that is broken or not allowed: {exception.Message} Save it anew and give it again.", exception);
        }
    }

    /// <summary>The document, checked first.</summary>
    /// <exception cref="IntakeException">The bytes are no XML within the limits.</exception>
    public static XDocument Load(byte[] xml, string name, IntakeOptions options, CancellationToken cancellationToken)
    {
        Check(xml, name, options, cancellationToken);
        using var reader = XmlReader.Create(new MemoryStream(xml, writable: false), Settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
