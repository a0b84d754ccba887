package openbook.figure.outline;

import java.util.List;

/**
 * Writes the {@code d} of an SVG path: absolute points are rounded to whole units, then told as short relative commands
 * (figures.md, Picture).
 */
public final class PathData {
    /** A curve whose controls are so near to its chord is a line. */
    private static final double FLAT = 1.2;

    private final StringBuilder out = new StringBuilder();
    private long x;
    private long y;
    private char last = ' ';

    private PathData() {}

    public static String curves(List<CurveFit.Cubic> curves, boolean closed) {
        if (curves.isEmpty()) {
            return "";
        }
        var data = new PathData();
        data.move(curves.get(0).from());
        curves.forEach(data::curve);
        return data.end(closed);
    }

    public static String lines(List<Point> points, boolean closed) {
        var data = new PathData();
        data.move(points.get(0));
        points.stream().skip(1).forEach(data::line);
        return data.end(closed);
    }

    private void move(Point to) {
        x = Math.round(to.x());
        y = Math.round(to.y());
        out.append('M');
        number(x, true);
        number(y, false);
    }

    private void line(Point to) {
        long dx = Math.round(to.x()) - x;
        long dy = Math.round(to.y()) - y;
        straight(dx, dy);
    }

    /** Along an axis one number says it. */
    private void straight(long dx, long dy) {
        if (dx == 0 && dy == 0) {
            return;
        }
        if (dx != 0 && dy != 0) {
            emit('l', dx, dy);
        } else if (dy == 0) {
            emit('h', dx);
        } else {
            emit('v', dy);
        }
        x += dx;
        y += dy;
    }

    private void curve(CurveFit.Cubic curve) {
        long dx = Math.round(curve.to().x()) - x;
        long dy = Math.round(curve.to().y()) - y;
        if (dx == 0 && dy == 0) {
            return;
        }
        long ax = Math.round(curve.first().x()) - x;
        long ay = Math.round(curve.first().y()) - y;
        long bx = Math.round(curve.second().x()) - x;
        long by = Math.round(curve.second().y()) - y;
        double length = StrictMath.sqrt((double) (dx * dx + dy * dy));
        if (Math.abs(ax * dy - ay * dx) / length < FLAT && Math.abs(bx * dy - by * dx) / length < FLAT) {
            straight(dx, dy);
        } else {
            emit('c', ax, ay, bx, by, dx, dy);
            x += dx;
            y += dy;
        }
    }

    private void emit(char command, long... numbers) {
        boolean repeated = command == last;
        if (!repeated) {
            out.append(command);
        }
        last = command;
        for (int i = 0; i < numbers.length; i++) {
            number(numbers[i], i == 0 && !repeated);
        }
    }

    /** A minus sign separates as well as a blank does. */
    private void number(long value, boolean first) {
        if (!first && value >= 0) {
            out.append(' ');
        }
        out.append(value);
    }

    private String end(boolean closed) {
        return out.append(closed ? "z" : "").toString();
    }
}
