using Reports.Rendering.Pdf.Layout;

namespace Reports.Rendering.Tests.Pdf.Layout;

public sealed class ColumnFillTests
{
    [Fact]
    public void Columns_that_hold_everything_are_of_even_height() => Assert.Equal([5, 10], ColumnFill.Even(Boxes(10), 0, 2, 500));

    [Fact]
    public void Columns_that_do_not_are_full() => Assert.Equal([3, 6], ColumnFill.Even(Boxes(10), 0, 2, 30));

    [Fact]
    public void Boxes_that_belong_together_are_not_parted()
    {
        var boxes = Boxes(4);
        boxes[1] = boxes[1] with { KeepWithNext = true };
        Assert.Equal(1, ColumnFill.Even(boxes, 0, 2, 20)[0]);
    }

    private static List<Box> Boxes(int count) => [.. Enumerable.Range(0, count).Select(_ => new Box(10, (_, _, _) => { }))];
}
