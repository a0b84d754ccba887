package openbook.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Paints arrows and signs (SPEC 9.10). All have a white rim, so that they stand out from the body, and each style has a
 * look of its own: what moves is a bold line, what presses an arrow that ends at a hatched bar, air a wave, and ribs
 * that swell or sink a short bold arrow.
 */
final class ArrowPainter {
    private static final double SHAFT = 12;
    private static final double RIM = 8;
    private static final double HEAD_LENGTH = 34;
    private static final double HALF_HEAD = 20;
    private static final double NOTCH = 5;
    private static final double BLOCK_HEAD = 24;
    private static final double HALF_BAR = 25;
    private static final double SHORTEST_PRESS = 54;
    private static final double SHORTEST_TWO_HEADED = 100;
    private static final double HALF_SWELL = 8;
    private static final double SHORTEST_SWELL = 42;
    private static final double AIR_HEAD = 20;
    private static final double HALF_AIR = 11;
    private static final CurveFit FIT = new CurveFit(3, 1.5, 172);

    private final Canvas canvas;
    private final Sheet sheet;
    private final Theme theme;

    ArrowPainter(Canvas canvas, Sheet sheet, Theme theme) {
        this.canvas = canvas;
        this.sheet = sheet;
        this.theme = theme;
    }

    void paint(ArrowLine arrow) {
        List<Point> line = CurveFit.resample(sheet.units(arrow.line()), 1.5, false);
        switch (arrow.style()) {
            case MOVE, BOTH_WAYS -> bold(line, arrow.style() == ArrowLine.Style.BOTH_WAYS);
            case FORCE -> press(line.get(0), line.get(line.size() - 1));
            case AIR -> air(line);
            case SWELL -> swell(line.get(0), line.get(line.size() - 1));
        }
    }

    private void bold(List<Point> line, boolean bothEnds) {
        if (bothEnds) {
            line = CurveFit.resample(longEnough(line.get(0), line.get(line.size() - 1)), 1.5, false);
        }
        StringBuilder heads = new StringBuilder(head(line));
        List<Point> shaft = withoutHead(line);
        if (bothEnds) {
            List<Point> back = new ArrayList<>(line);
            Collections.reverse(back);
            heads.append(head(back));
            Collections.reverse(shaft);
            shaft = withoutHead(shaft);
        }
        String body = PathData.curves(FIT.open(shaft), false);
        canvas.add(body + heads, Canvas.Brush.line("#fff", SHAFT + RIM));
        canvas.add(body, Canvas.Brush.line(theme.arrow(), SHAFT));
        canvas.add(heads.toString(), Canvas.Brush.both(theme.arrow(), theme.arrow(), 2));
    }

    /** Between two heads some of the shaft must be seen. */
    private static List<Point> longEnough(Point from, Point to) {
        Point half = to.minus(from).unit().times(Math.max(SHORTEST_TWO_HEADED, from.distance(to)) / 2);
        Point middle = from.mix(to, 0.5);
        return List.of(middle.minus(half), middle.plus(half));
    }

    /** A short solid arrow against a bar that is hatched behind, as what is fixed is drawn. */
    private void press(Point from, Point tip) {
        Point along = tip.minus(from).unit();
        Point aside = new Point(-along.y(), along.x());
        StringBuilder bar = new StringBuilder();
        Point middle = tip.plus(5, along);
        bar.append(PathData.lines(List.of(middle.plus(-HALF_BAR, aside), middle.plus(HALF_BAR, aside)), false));
        for (int at = -16; at <= 24; at += 10) {
            Point foot = middle.plus(at, aside);
            bar.append(PathData.lines(List.of(foot, foot.plus(10, along).plus(-8, aside)), false));
        }
        canvas.add(bar.toString(), Canvas.Brush.line("#fff", 4 + RIM));
        canvas.add(bar.toString(), Canvas.Brush.line(theme.arrow(), 4));
        solid(tip, along, Math.max(SHORTEST_PRESS, from.distance(tip)), theme.arrow());
    }

    private void air(List<Point> line) {
        Point tip = line.get(line.size() - 1);
        Point along = tip.minus(line.get(line.size() - 9)).unit();
        Point aside = new Point(-along.y(), along.x());
        Point base = tip.plus(-AIR_HEAD, along);
        String shaft = PathData.curves(FIT.open(line.subList(0, line.size() - 9)), false);
        String head = PathData.lines(List.of(tip, base.plus(HALF_AIR, aside), base.plus(-HALF_AIR, aside)), true);
        canvas.add(shaft + head, Canvas.Brush.line("#fff", 5 + RIM));
        canvas.add(shaft + head, Canvas.Brush.both(Canvas.Brush.NONE, theme.air(), 5));
        canvas.add(head, Canvas.Brush.both(theme.air(), theme.air(), 2));
    }

    private void swell(Point from, Point tip) {
        solid(tip, tip.minus(from).unit(), Math.max(SHORTEST_SWELL, from.distance(tip)), theme.air());
    }

    /** One solid outline, short and broad. */
    private void solid(Point tip, Point along, double length, String paint) {
        Point aside = new Point(-along.y(), along.x());
        Point neck = tip.plus(-BLOCK_HEAD, along);
        Point tail = tip.plus(-length, along);
        String outline = PathData.lines(
                List.of(
                        tip,
                        neck.plus(HALF_HEAD, aside),
                        neck.plus(HALF_SWELL, aside),
                        tail.plus(HALF_SWELL, aside),
                        tail.plus(-HALF_SWELL, aside),
                        neck.plus(-HALF_SWELL, aside),
                        neck.plus(-HALF_HEAD, aside)),
                true);
        canvas.add(outline, Canvas.Brush.line("#fff", RIM));
        canvas.add(outline, Canvas.Brush.both(paint, paint, 2));
    }

    /** The line up to a little inside the head. */
    private static List<Point> withoutHead(List<Point> line) {
        int last = headStart(line);
        return new ArrayList<>(line.subList(0, Math.max(2, Math.min(line.size(), last + 1))));
    }

    private static int headStart(List<Point> line) {
        Point tip = line.get(line.size() - 1);
        int i = line.size() - 1;
        while (i > 0 && line.get(i).distance(tip) < HEAD_LENGTH * 0.8) {
            i--;
        }
        return i;
    }

    private static String head(List<Point> line) {
        Point tip = line.get(line.size() - 1);
        Point along = tip.minus(line.get(headStart(line))).unit();
        Point aside = new Point(-along.y(), along.x());
        Point base = tip.plus(-HEAD_LENGTH, along);
        return PathData.lines(
                List.of(tip, base.plus(HALF_HEAD, aside), base.plus(NOTCH, along), base.plus(-HALF_HEAD, aside)), true);
    }
}
