using System.Text.RegularExpressions;
using Reports.Intake;
using Reports.Rendering;

namespace Reports.Pipeline.Settings;

/// <summary>
/// Everything that can be set about the pipeline. The function app binds it from the configuration section "Reports": the
/// setting Reports__Containers__Seeds sets <see cref="ContainerNames.Seeds"/>.
/// </summary>
public sealed partial record PipelineOptions
{
    /// <summary>The configuration section that holds these settings.</summary>
    public const string SectionName = "Reports";

    /// <summary>The name of the connection to the storage account that holds the containers: a connection string, or a section with
    /// blobServiceUri, queueServiceUri, credential and clientId.</summary>
    public const string ConnectionName = "Seeds";

    /// <summary>Where seeds are dropped and outputs go.</summary>
    public ContainerNames Containers { get; init; } = new();

    /// <summary>Largest seed that is read, in bytes. Default 20 MiB (20,971,520); at least 1, at most 1 GiB.</summary>
    public long MaximumSeedBytes { get; init; } = new IntakeOptions().MaximumBytes;

    /// <summary>What lays out PDFs in the function app. Default QuestPdf.</summary>
    public RendererChoice Renderer { get; init; }

    /// <summary>The licence under which QuestPDF is used, where it is. Default Community; docs/questpdf.md says who may choose what.</summary>
    public QuestPdfLicence QuestPdfLicence { get; init; }

    /// <summary>The paper that briefings are laid out for. Default A4.</summary>
    public PageFormat PageFormat { get; init; }

    /// <summary>The marking on every page: "For official use". Absent or empty: none. At most 80 characters.</summary>
    public string? HandlingMarking { get; init; }

    /// <summary>Everything that is wrong with the settings, each as a sentence that names the setting; empty when they are sound.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (var name in Containers.All.Where(name => !ContainerName().IsMatch(name)))
            yield return $"{SectionName}:Containers has \"{name}\": a container's name has 3 to 63 lower-case letters, digits and single hyphens.";
        if (Containers.All.Distinct(StringComparer.Ordinal).Count() < Containers.All.Count)
            yield return $"{SectionName}:Containers names one container twice ({string.Join(", ", Containers.All)}): outputs would be read as inputs.";
        if (MaximumSeedBytes is < 1 or > 1L << 30)
            yield return $"{SectionName}:MaximumSeedBytes is {MaximumSeedBytes}: it must lie between 1 and 1073741824.";
        if (!Enum.IsDefined(Renderer))
            yield return $"{SectionName}:Renderer is {(int)Renderer}: it must be QuestPdf or BuiltIn.";
        if (!Enum.IsDefined(QuestPdfLicence))
            yield return $"{SectionName}:QuestPdfLicence is {(int)QuestPdfLicence}: it must be Community, Professional or Enterprise.";
        if (!Enum.IsDefined(PageFormat))
            yield return $"{SectionName}:PageFormat is {(int)PageFormat}: it must be A4 or Letter.";
        if (HandlingMarking?.Length > 80)
            yield return $"{SectionName}:HandlingMarking has {HandlingMarking.Length} characters: at most 80 fit on a page.";
    }

    [GeneratedRegex("^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex ContainerName();
}
