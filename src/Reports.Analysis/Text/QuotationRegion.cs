namespace Reports.Analysis.Text;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="OpenToken">Index of the opening mark.</param>
/// <param name="EndToken">Index behind the closing mark, or behind the paragraph's last token where <paramref name="Closed"/> is false.</param>
/// <param name="Closed">False where the paragraph ends without a closing mark: the next paragraph's opening mark continues it.</param>
internal sealed record QuotationRegion(int OpenToken, int EndToken, bool Closed);
