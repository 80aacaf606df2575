using System.Globalization;
using Reports.Briefings;
using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Layout;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Composition.Pictures;

/// <summary>Incidents on an axis of time: dots for days, open bars for longer spans, the main incident as a diamond. Numbers are those of the table.</summary>
internal sealed class TimelinePicture
{
    private const double Width = 484;
    private const double Inset = 14;
    private const double LaneHeight = 12;
    private const double LabelSize = 6.8;
    private const double Dot = 2.7;

    private readonly List<(int First, int Last, string Label, bool Main)> _events;
    private readonly TimeAxis _axis;

    private TimelinePicture(List<(int First, int Last, string Label, bool Main)> events)
    {
        _events = events;
        _axis = TimeAxis.Of(events.Min(item => item.First), events.Max(item => item.Last), Inset, Width - Inset);
    }

    /// <summary>The figure; null where fewer than two incidents have a date with a year.</summary>
    public static Figure? Of(CompositionContext context, IReadOnlyList<Incident> ordered)
    {
        List<(int First, int Last, string Label, bool Main)> events = [];
        for (var index = 0; index < ordered.Count; index++)
            if (DateWording.Days(ordered[index].Date) is { } days)
                events.Add((days.First, days.Last, (index + 1).ToString(CultureInfo.InvariantCulture), false));
        if (context.Main is { } main && DateWording.Days(main.Date) is { } mainDays)
            events.Add((mainDays.First, mainDays.Last, "", true));
        if (events.Count < 2)
            return null;
        var undated = ordered.Count(incident => DateWording.Days(incident.Date) is null);
        var caption = "Numbers are those of the table below. Dots: known to the day; bars: a longer span"
            + (context.Main is null || events.TrueForAll(item => !item.Main) ? "" : "; diamond: the main incident")
            + (undated == 0 ? "." : string.Create(CultureInfo.InvariantCulture, $". {undated} without a year not drawn."));
        return new(new TimelinePicture(events).Draw(caption), new([new TextRun("Timeline. ", RunStyle.Bold), new TextRun(caption)]));
    }

    private Picture Draw(string caption)
    {
        List<Shape> shapes = [];
        var lanes = Lanes();
        var height = lanes.Max() * LaneHeight + LaneHeight + 18;
        var axisY = height - 12;
        shapes.Add(new LineShape(0, axisY, Width, axisY, new Stroke(Palette.Muted, 0.7)));
        foreach (var (x, label) in _axis.Ticks())
        {
            shapes.Add(new LineShape(x, axisY, x, axisY + 3, new Stroke(Palette.Muted, 0.7)));
            shapes.Add(new TextShape(x, axisY + 10.5, label, LabelSize, Palette.Muted, TextAlign.Middle));
        }
        for (var index = 0; index < _events.Count; index++)
            DrawEvent(shapes, _events[index], axisY - 6.5 - lanes[index] * LaneHeight, axisY);
        return new(Width, height, shapes, $"Timeline. {caption}");
    }

    private void DrawEvent(List<Shape> shapes, (int First, int Last, string Label, bool Main) item, double y, double axisY)
    {
        var (left, right) = (_axis.X(item.First), _axis.X(item.Last));
        shapes.Add(new LineShape((left + right) / 2, y + Dot, (left + right) / 2, axisY, new Stroke(Palette.Rule, 0.5)));
        if (item.Main)
            shapes.Add(new PathShape([new(left, y - 4), new(left + 4, y), new(left, y + 4), new(left - 4, y)], Closed: true, Palette.Caution, null));
        else if (item.First == item.Last)
            shapes.Add(new CircleShape(left, y, Dot, Palette.Accent));
        else
            shapes.Add(new RectangleShape(left - Dot, y - Dot, right - left + 2 * Dot, 2 * Dot, Palette.Paper, new Stroke(Palette.Accent, 0.8), Dot));
        shapes.Add(new TextShape(right + Dot + 2, y + 2.5, item.Label, LabelSize, Palette.Text, Bold: true));
    }

    /// <summary>A lane for each event in which it meets no other.</summary>
    private int[] Lanes()
    {
        List<List<(double Left, double Right)>> taken = [];
        var lanes = new int[_events.Count];
        foreach (var index in Enumerable.Range(0, _events.Count).OrderBy(index => _events[index].First))
        {
            var (left, right) = (_axis.X(_events[index].First) - 6, _axis.X(_events[index].Last) + 15);
            var lane = taken.FindIndex(spans => spans.TrueForAll(span => span.Right < left || span.Left > right));
            if (lane < 0)
            {
                lane = taken.Count;
                taken.Add([]);
            }
            taken[lane].Add((left, right));
            lanes[index] = lane;
        }
        return lanes;
    }
}
