using System.Text;
using Reports.Briefings;
using Reports.Pipeline.Printing;

namespace Reports.Pipeline.Tests.Support;

/// <summary>Makes files that say whose briefing they are: the steps' order is tested, not the layout.</summary>
internal sealed class PlainPress : IBriefingPress
{
    public string Fingerprint => "plain/1";

    public PrintedBriefing Print(Briefing briefing, CancellationToken cancellationToken) => new(
        Encoding.UTF8.GetBytes($"PDF of {briefing.Document.Id}"), Encoding.UTF8.GetBytes($"HTML of {briefing.Document.Id}"));
}
