package openbook.figure.paint;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.outline.CurveFit;
import openbook.figure.outline.Point;

/**
 * An arrow on the page.
 *
 * @param line from its tail to its tip
 */
public record ArrowLine(List<Point> line, Style style) {
    /** The meaning of the arrow, which decides its look. */
    public enum Style {
        /** Something moves: a bold line with a head. */
        MOVE,
        /** Something moves to and fro. */
        BOTH_WAYS,
        /** Something presses and does not move: from tail to tip, and then where lines of effort spread. */
        FORCE,
        /** Air: a wavy line. */
        AIR,
        /** Something grows or shrinks: a short arrow. */
        SWELL
    }

    /** How far lines of effort reach at most, in cm. */
    private static final double EFFORT = 7;

    /** The longest tail that a short arrow is given, in cm. */
    private static final double TAIL = 18;

    public ArrowLine {
        line = List.copyOf(line);
    }

    /** Points that must be in the frame: the line, the whole tail, and the lines of effort of a press. */
    public List<Point> extent() {
        if (style == Style.MOVE || style == Style.AIR || line.size() < 2) {
            return line;
        }
        List<Point> points = new ArrayList<>(line);
        Point tail = line.get(1).minus(line.get(0)).unit().times(-TAIL);
        points.add(line.get(1).plus(tail));
        Point end = line.get(line.size() - 1);
        if (style == Style.FORCE) {
            points.add(end.plus(new Point(EFFORT, EFFORT)));
            points.add(end.minus(new Point(EFFORT, EFFORT)));
        }
        return points;
    }

    /** From tail to tip, without the place where lines of effort spread. */
    public List<Point> shaft() {
        return style == Style.FORCE ? line.subList(0, 2) : line;
    }

    static double length(List<Point> line) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += line.get(i).distance(line.get(i - 1));
        }
        return length;
    }

    /** The line without so many cm at both ends. */
    static List<Point> trimmed(List<Point> line, double start, double end) {
        List<Point> fine = CurveFit.resample(line, 1, false);
        double length = length(fine);
        List<Point> kept = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < fine.size(); i++) {
            at += i == 0 ? 0 : fine.get(i).distance(fine.get(i - 1));
            if (at >= start && at <= length - end) {
                kept.add(fine.get(i));
            }
        }
        return kept;
    }

    /** Irons out the jumps of a way that was sampled. */
    static List<Point> smooth(List<Point> line) {
        List<Point> points = CurveFit.resample(line, 1.2, false);
        for (int round = 0; round < 30; round++) {
            List<Point> next = new ArrayList<>(points);
            for (int i = 1; i + 1 < points.size(); i++) {
                next.set(
                        i,
                        points.get(i - 1)
                                .plus(2, points.get(i))
                                .plus(points.get(i + 1))
                                .times(0.25));
            }
            points = next;
        }
        return points;
    }
}
