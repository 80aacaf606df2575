using System.Text.Encodings.Web;
using System.Text.Unicode;
using Reports.Rendering.Model;

namespace Reports.Rendering.Html;

/// <summary>Escapes text for HTML, in elements and in attributes.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Escape(string text) => Encoder.Encode(DisplayText.Clean(text));
}
