package openbook.figure.outline;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Degrees;
import openbook.figure.pose.Vec;
import openbook.figure.pose.View;

/**
 * The parallel projection (figures.md, Camera).
 *
 * @param toward the direction towards the viewer
 * @param right what leads right on the page
 * @param up what leads up on the page
 */
public record Camera(Vec toward, Vec right, Vec up) {
    private static final int DIRECTIONS = 36;

    public static Camera of(View view) {
        double sy = Degrees.sin(view.yaw());
        double cy = Degrees.cos(view.yaw());
        double sp = Degrees.sin(view.pitch());
        double cp = Degrees.cos(view.pitch());
        return new Camera(new Vec(sy * cp, sp, cy * cp), new Vec(cy, 0, -sy), new Vec(-sy * sp, cp, -cy * sp));
    }

    public Point page(Vec place) {
        return new Point(place.dot(right), -place.dot(up));
    }

    /** How near to the viewer. */
    public double depth(Vec place) {
        return place.dot(toward);
    }

    /**
     * The outline of an ellipsoid: with M the sum of the outer products of its projected half axes, the outline in the
     * direction d is at c + M d / sqrt(d M d) (figures.md, Camera).
     */
    public List<Point> outline(Ball ball) {
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (Vec axis : ball.axes()) {
            Point p = page(axis);
            xx += p.x() * p.x();
            xy += p.x() * p.y();
            yy += p.y() * p.y();
        }
        return ellipse(page(ball.centre()), xx, xy, yy, DIRECTIONS);
    }

    public static List<Point> ellipse(Point centre, double xx, double xy, double yy, int directions) {
        List<Point> points = new ArrayList<>(directions);
        for (int i = 0; i < directions; i++) {
            double dx = Degrees.cos(360.0 * i / directions);
            double dy = Degrees.sin(360.0 * i / directions);
            double mx = xx * dx + xy * dy;
            double my = xy * dx + yy * dy;
            double length = StrictMath.sqrt(Math.max(1e-9, dx * mx + dy * my));
            points.add(new Point(centre.x() + mx / length, centre.y() + my / length));
        }
        return points;
    }

    /** The hulls of neighbours along chains, unioned into one region. */
    public Region region(List<List<Ball>> chains) {
        return Region.union(hulls(chains));
    }

    public List<Polygon> hulls(List<List<Ball>> chains) {
        return chains.stream()
                .flatMap(
                        chain -> Polygon.swept(chain.stream().map(this::outline).toList()).stream())
                .toList();
    }
}
