using Reports.Rendering.Pdf.Drawing;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Puts boxes on pages, one under the other, or in columns of equal height. Nothing is drawn before all have their place.</summary>
internal sealed class Paginator(PageGeometry geometry)
{
    private const double Tolerance = 0.01;

    private readonly List<List<PlacedBox>> _pages = [[]];
    private readonly List<Box> _waiting = [];
    private double _y = geometry.Top;

    /// <summary>Number of pages so far.</summary>
    public int PageCount => _pages.Count;

    /// <summary>The share of the last page's height that is filled.</summary>
    public double LastPageShare => (_y - geometry.Top) / geometry.TextHeight;

    private bool AtTop => _y <= geometry.Top + Tolerance;

    private double Room => geometry.Bottom - _y;

    /// <summary>The pages with everything drawn on them.</summary>
    public IReadOnlyList<PageContent> Paint()
    {
        List<PageContent> painted = new(_pages.Count);
        foreach (var boxes in _pages)
        {
            var page = new PageContent();
            foreach (var (box, x, y) in boxes)
                box.Paint(page, x, y);
            painted.Add(page);
        }
        return painted;
    }

    /// <param name="boxes">The boxes from top to bottom.</param>
    /// <param name="reserve">Room to be left on the page of the last of them for what follows, in points.</param>
    public void Add(IReadOnlyList<Box> boxes, double reserve = 0)
    {
        List<Box> queue = [.. boxes];
        for (var start = 0; start < queue.Count;)
        {
            var end = GroupEnd(queue, start);
            if (MustWait(queue, start, end))
            {
                var floats = queue.FindIndex(start, box => box.Floats);
                _waiting.AddRange(queue[floats..end]);
                queue.RemoveRange(floats, end - floats);
                continue;
            }
            PlaceGroup(queue, start, end, end == queue.Count ? reserve : 0);
            start = end;
        }
        if (_waiting.Count > 0)
            NewPage();
    }

    /// <summary>
    /// True where a group ends with a figure that this page has no room for, and others can fill the page meanwhile. Where they too would go to
    /// the next page, the figure would stand there above its own title.
    /// </summary>
    private bool MustWait(List<Box> boxes, int start, int end) =>
        !AtTop && boxes[end - 1].Floats && end < boxes.Count && !boxes[end].Floats && Height(boxes, start, end, atTop: false) > Room + Tolerance
        && HeightWithoutFloats(boxes, start, GroupEnd(boxes, end)) <= Room + Tolerance;

    private static double HeightWithoutFloats(List<Box> boxes, int start, int end)
    {
        var height = 0.0;
        for (var index = start; index < end; index++)
            height += boxes[index].Floats ? 0 : boxes[index].SpaceBefore + boxes[index].Height;
        return height;
    }

    /// <summary>Behind the last of the boxes that stay on one page with the box at an index.</summary>
    private static int GroupEnd(List<Box> boxes, int start)
    {
        var end = start;
        while (end < boxes.Count - 1 && boxes[end].KeepWithNext)
            end++;
        return end + 1;
    }

    /// <summary>Boxes in columns: filled one after the other on full pages, of even height on the last.</summary>
    public void AddColumns(IReadOnlyList<Box> boxes, int columns, double gap)
    {
        var width = (geometry.TextWidth - gap * (columns - 1)) / columns;
        _y += AtTop ? 0 : boxes.Count > 0 ? boxes[0].SpaceBefore : 0;
        for (var start = 0; start < boxes.Count;)
        {
            var ends = ColumnFill.Even(boxes, start, columns, Room);
            if (ends[0] == start && !AtTop)
            {
                NewPage();
                continue;
            }
            if (ends[0] == start)
                Array.Fill(ends, start + 1); // taller than a page: better over the edge than never
            start = PlaceColumns(boxes, start, ends, width + gap);
            if (start < boxes.Count)
                NewPage();
        }
    }

    private int PlaceColumns(IReadOnlyList<Box> boxes, int start, int[] ends, double step)
    {
        var lowest = _y;
        for (var column = 0; column < ends.Length; column++)
        {
            var y = _y;
            for (; start < ends[column]; start++)
            {
                y += y > _y ? boxes[start].SpaceBefore : 0;
                PlaceAt(boxes[start], geometry.Left + column * step, y);
                y += boxes[start].Height;
            }
            lowest = Math.Max(lowest, y);
        }
        _y = lowest;
        return start;
    }

    private void PlaceGroup(IReadOnlyList<Box> boxes, int start, int end, double reserve)
    {
        var height = reserve + Height(boxes, start, end, AtTop);
        var head = boxes[start].RepeatedHead?.Height ?? 0;
        if (height > Room + Tolerance && !AtTop && head + Height(boxes, start, end, atTop: true) <= geometry.TextHeight)
            NewPage(boxes[start].RepeatedHead);
        for (var index = start; index < end; index++)
            Place(boxes[index]);
    }

    private static double Height(IReadOnlyList<Box> boxes, int start, int end, bool atTop)
    {
        var height = 0.0;
        for (var index = start; index < end; index++)
            height += boxes[index].Height + (index == start && atTop ? 0 : boxes[index].SpaceBefore);
        return height;
    }

    private void Place(Box box)
    {
        if (!AtTop && box.SpaceBefore + box.Height > Room + Tolerance)
            NewPage(box.RepeatedHead);
        _y += AtTop ? 0 : box.SpaceBefore;
        PlaceAt(box, geometry.Left, _y);
        _y += box.Height;
    }

    private void PlaceAt(Box box, double x, double y) => _pages[^1].Add(new(box, x, y));

    private void NewPage(Box? head = null)
    {
        _pages.Add([]);
        _y = geometry.Top;
        foreach (var box in _waiting)
        {
            _y += AtTop ? 0 : box.SpaceBefore;
            PlaceAt(box, geometry.Left, _y);
            _y += box.Height;
        }
        _waiting.Clear();
        if (head is null)
            return;
        PlaceAt(head, geometry.Left, _y);
        _y += head.Height;
    }
}
