package openbook.figure.paint;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.outline.CurveFit;
import openbook.figure.outline.Point;
import openbook.figure.outline.Region;

/**
 * Moves an arrow beside the part that it belongs to: the smallest shift on the page that leaves the body and the other
 * arrows free. An arrow that would hide what moves says less than one beside it.
 */
public final class ArrowPlacer {
    private static final int DIRECTIONS = 16;
    private static final double STEP = 3;
    private static final double FARTHEST = 24;
    /** Half the width of an arrow, with a little room, in cm. */
    private static final double HALF_WIDTH = 2.4;

    private static final double SAMPLE = 2.5;
    /** Closer than this, in cm, two arrows read as one. */
    private static final double APART = 5;

    /** How many cm of shift outweigh an arrow that lies on the body as a whole. */
    private static final double HIDING = 90;

    private final Region body;
    private final List<Point> taken = new ArrayList<>();

    public ArrowPlacer(Region body) {
        this.body = body;
    }

    /** The arrow where it is seen best; the ones after it keep away from it. */
    public ArrowLine place(ArrowLine arrow) {
        List<Point> line = CurveFit.resample(arrow.line(), SAMPLE, false);
        Point best = new Point(0, 0);
        double least = cost(line, best);
        for (double far = STEP; far <= FARTHEST; far += STEP) {
            for (int i = 0; i < DIRECTIONS; i++) {
                Point shift = new Point(far, 0).turned(360.0 * i / DIRECTIONS);
                double cost = cost(line, shift);
                if (cost < least - 1e-6) {
                    least = cost;
                    best = shift;
                }
            }
        }
        Point by = best;
        ArrowLine placed =
                new ArrowLine(arrow.line().stream().map(it -> it.plus(by)).toList(), arrow.style());
        return kept(placed);
    }

    /** An arrow that stays where it is; later ones keep away from it. */
    public ArrowLine kept(ArrowLine arrow) {
        taken.addAll(CurveFit.resample(arrow.line(), SAMPLE, false));
        return arrow;
    }

    private double cost(List<Point> line, Point shift) {
        double hidden = 0;
        double crowded = 0;
        for (int i = 0; i < line.size(); i++) {
            Point at = line.get(i).plus(shift);
            Point along = line.get(Math.min(i + 1, line.size() - 1))
                    .minus(line.get(Math.max(i - 1, 0)))
                    .unit();
            Point aside = new Point(-along.y(), along.x());
            for (int k = -1; k <= 1; k++) {
                hidden += body.contains(at.plus(k * HALF_WIDTH, aside)) ? 1 / 3.0 : 0;
            }
            for (Point other : taken) {
                if (other.distance(at) < APART) {
                    crowded++;
                    break;
                }
            }
        }
        return shift.length() + HIDING * (hidden + crowded) / line.size();
    }
}
