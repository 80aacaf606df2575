namespace Reports.Rendering.Pdf.Shaping;

/// <summary>Shaped text and the embedding level it stands at: even levels run left to right, odd ones right to left.</summary>
internal readonly record struct TextPiece(ShapedText Shaped, int Level);
