package openbook.figure.paint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import openbook.figure.outline.CurveFit;
import openbook.figure.outline.PathData;
import openbook.figure.outline.Point;
import openbook.figure.outline.Region;
import openbook.figure.pose.Theme;

/**
 * Paints arrows and signs (figures.md, Arrows). Bold arrows have one kind of head. What presses has lines of effort where
 * it presses, and air is a wave.
 */
final class ArrowPainter {
    private static final double SHAFT = 12;
    /** Both rims together: thin, so that no outline beside the arrow is wiped out. */
    private static final double RIM = 4;

    private static final double HEAD_LENGTH = 32;
    private static final double HALF_HEAD = 19;
    private static final double NOTCH = 6;
    private static final double SHORTEST = 58;
    private static final double SHORTEST_TWO_HEADED = 104;
    private static final double AIR_HEAD = 20;
    private static final double HALF_AIR = 11;
    private static final double EFFORT_FROM = 9;
    private static final double EFFORT_TO = 27;
    private static final double[] EFFORT_ANGLES = {-70, -35, 0, 35, 70};
    private static final CurveFit FIT = new CurveFit(3, 1.5, 172);

    private final Canvas canvas;
    private final PictureFrame frame;
    private final Theme theme;
    private final Region body;

    /** @param body has a rim round what lies on it */
    ArrowPainter(Canvas canvas, PictureFrame frame, Theme theme, Region body) {
        this.canvas = canvas;
        this.frame = frame;
        this.theme = theme;
        this.body = body;
    }

    /** A white rim for what lies on the body; on paper it would only eat the outlines beside it. */
    private void rim(List<Point> line, String data, double width) {
        for (int i = 0; i < line.size(); i += 4) {
            if (body.contains(frame.page(line.get(i)))) {
                canvas.add(data, Canvas.Brush.line("#fff", width + RIM));
                return;
            }
        }
    }

    void paint(ArrowLine arrow) {
        List<Point> line = CurveFit.resample(frame.units(arrow.line()), 1.5, false);
        switch (arrow.style()) {
            case MOVE, BOTH_WAYS -> bold(line, arrow.style() == ArrowLine.Style.BOTH_WAYS, theme.arrow());
            case FORCE -> press(frame.units(arrow.line()));
            case AIR -> air(line);
            case SWELL -> swell(line.get(0), line.get(line.size() - 1));
        }
    }

    private void bold(List<Point> line, boolean bothEnds, String colour) {
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
        String shown = PathData.curves(FIT.open(shaft), false);
        rim(line, shown + heads, SHAFT);
        canvas.add(shown, Canvas.Brush.line(colour, SHAFT));
        canvas.add(heads.toString(), Canvas.Brush.both(colour, colour, 2));
    }

    /** Between two heads some of the shaft must be seen. */
    private static List<Point> longEnough(Point from, Point to) {
        Point half = to.minus(from).unit().times(Math.max(SHORTEST_TWO_HEADED, from.distance(to)) / 2);
        Point middle = from.mix(to, 0.5);
        return List.of(middle.minus(half), middle.plus(half));
    }

    /** An arrow towards the part, and lines of effort that spread from where it presses. */
    private void press(List<Point> line) {
        Point tip = line.get(1);
        Point along = tip.minus(line.get(0)).unit();
        straight(tip, along, line.get(0).distance(tip), theme.arrow());
        Point contact = line.get(2);
        StringBuilder effort = new StringBuilder();
        for (double angle : EFFORT_ANGLES) {
            Point ray = along.turned(angle);
            effort.append(PathData.lines(List.of(contact.plus(EFFORT_FROM, ray), contact.plus(EFFORT_TO, ray)), false));
        }
        rim(List.of(contact.plus(EFFORT_FROM, along), contact.plus(EFFORT_TO, along)), effort.toString(), 5);
        canvas.add(effort.toString(), Canvas.Brush.line(theme.arrow(), 5));
    }

    private void air(List<Point> line) {
        Point tip = line.get(line.size() - 1);
        Point along = tip.minus(line.get(line.size() - 9)).unit();
        Point aside = new Point(-along.y(), along.x());
        Point base = tip.plus(-AIR_HEAD, along);
        String shaft = PathData.curves(FIT.open(line.subList(0, line.size() - 9)), false);
        String head = PathData.lines(List.of(tip, base.plus(HALF_AIR, aside), base.plus(-HALF_AIR, aside)), true);
        rim(line, shaft + head, 5);
        canvas.add(shaft + head, Canvas.Brush.both(Canvas.Brush.NONE, theme.air(), 5));
        canvas.add(head, Canvas.Brush.both(theme.air(), theme.air(), 2));
    }

    private void swell(Point from, Point tip) {
        straight(tip, tip.minus(from).unit(), from.distance(tip), theme.air());
    }

    /** A straight arrow that looks as all the others do. */
    private void straight(Point tip, Point along, double length, String colour) {
        Point tail = tip.plus(-Math.max(SHORTEST, length), along);
        bold(CurveFit.resample(List.of(tail, tip), 1.5, false), false, colour);
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
