package openbook.figure.paint;

import java.util.List;
import openbook.figure.outline.Point;

/**
 * The frame of the pictures of one drawing, which share it, so that nothing jumps between them (figures.md, Picture).
 *
 * @param left in cm of the body
 * @param top in cm of the body
 * @param scale units for one cm
 * @param height in units
 */
public record PictureFrame(double left, double top, double scale, int height) {
    /** Width in units: 6 cm, so that a unit is a tenth of a millimetre in print. */
    public static final int WIDTH = 600;

    private static final double MARGIN = 4;
    private static final double NARROWEST = 1;
    private static final double WIDEST = 2.4;

    /**
     * Makes the frame around some points.
     *
     * @param points what must be seen
     * @param leastWidth in cm of the body
     */
    public static PictureFrame around(List<Point> points, double leastWidth) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0) - MARGIN;
        double right = points.stream().mapToDouble(Point::x).max().orElse(0) + MARGIN;
        double top = points.stream().mapToDouble(Point::y).min().orElse(0) - MARGIN;
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0) + MARGIN;
        double width = Math.max(right - left, leastWidth);
        double height = bottom - top;
        if (width / height < NARROWEST) {
            width = height * NARROWEST;
        } else if (width / height > WIDEST) {
            height = width / WIDEST;
        }
        double x = (left + right - width) / 2;
        double y = (top + bottom - height) / 2;
        return new PictureFrame(x, y, WIDTH / width, (int) Math.rint(WIDTH * height / width));
    }

    Point unit(Point page) {
        return new Point((page.x() - left) * scale, (page.y() - top) * scale);
    }

    /** The place on the page, in cm of the body, of a place on the frame. */
    Point page(Point unit) {
        return new Point(left + unit.x() / scale, top + unit.y() / scale);
    }

    List<Point> units(List<Point> page) {
        return page.stream().map(this::unit).toList();
    }

    public boolean holds(Point page) {
        Point at = unit(page);
        return at.x() >= 0 && at.x() <= WIDTH && at.y() >= 0 && at.y() <= height;
    }
}
