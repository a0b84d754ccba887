package openbook.figure.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A closed line on the page. */
public record Polygon(List<Point> points) {
    private static final Comparator<Point> LEFT_TO_RIGHT =
            Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y);

    public Polygon {
        points = List.copyOf(points);
    }

    /** The convex hull, by Andrew's monotone chain; always the same way round. */
    public static Polygon hull(List<Point> points) {
        List<Point> sorted = points.stream().sorted(LEFT_TO_RIGHT).toList();
        List<Point> hull = new ArrayList<>();
        for (Point point : sorted) {
            push(hull, 0, point);
        }
        int floor = hull.size() - 1;
        for (int i = sorted.size() - 2; i >= 0; i--) {
            push(hull, floor, sorted.get(i));
        }
        if (hull.size() > 1) {
            hull.remove(hull.size() - 1);
        }
        return new Polygon(hull);
    }

    /** Returns the area swept by a shape that changes from each outline to the next: a hull per pair. */
    public static List<Polygon> swept(List<List<Point>> outlines) {
        if (outlines.size() == 1) {
            return List.of(hull(outlines.get(0)));
        }
        List<Polygon> hulls = new ArrayList<>();
        for (int i = 0; i + 1 < outlines.size(); i++) {
            List<Point> both = new ArrayList<>(outlines.get(i));
            both.addAll(outlines.get(i + 1));
            hulls.add(hull(both));
        }
        return hulls;
    }

    private static void push(List<Point> hull, int floor, Point point) {
        while (hull.size() > floor + 1 && turn(hull.get(hull.size() - 2), hull.get(hull.size() - 1), point) <= 0) {
            hull.remove(hull.size() - 1);
        }
        hull.add(point);
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }

    /** Signed by the way round. */
    public double area() {
        double twice = 0;
        Point before = points.get(points.size() - 1);
        for (Point point : points) {
            twice += before.x() * point.y() - point.x() * before.y();
            before = point;
        }
        return twice / 2;
    }

    /** Whether a ray from the place crosses the line an odd number of times. */
    boolean contains(Point place) {
        boolean inside = false;
        Point b = points.get(points.size() - 1);
        for (Point a : points) {
            if (a.y() > place.y() != b.y() > place.y()
                    && place.x() < (b.x() - a.x()) * (place.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
            b = a;
        }
        return inside;
    }

    public Polygon reversed() {
        List<Point> reversed = new ArrayList<>(points);
        Collections.reverse(reversed);
        return new Polygon(reversed);
    }
}
