package openbook.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Paints arrows: a bold shaft and a notched head with a white rim, so that they stand out from the body (SPEC 9.10). */
final class ArrowPainter {
    private static final double SHAFT = 10;
    private static final double RIM = 8;
    private static final double HEAD_LENGTH = 28;
    private static final double HALF_HEAD = 17;
    private static final double NOTCH = 5;
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
        StringBuilder heads = new StringBuilder(head(line));
        List<Point> shaft = withoutHead(line);
        if (arrow.bothEnds()) {
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
