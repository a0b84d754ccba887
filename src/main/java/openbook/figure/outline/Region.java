package openbook.figure.outline;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A part of the page bounded by polygons; where one lies in another there is a hole. */
public record Region(List<Polygon> polygons) {
    /** Smaller bits are dust of the arithmetic, in square cm. */
    private static final double DUST = 0.4;
    /** Points are set on a fine grid, so that lines that should meet do. */
    private static final double GRID = 4096;

    public static final Region EMPTY = new Region(List.of());

    public Region {
        polygons = List.copyOf(polygons);
    }

    /** The union of polygons that all go the same way round, in one sweep. */
    public static Region union(Collection<Polygon> polygons) {
        return of(area(polygons), DUST);
    }

    /** The union in one sweep: all outlines are made to go the same way round, and holes the other way. */
    public static Region unionOf(Collection<Region> regions) {
        List<Polygon> all = new ArrayList<>();
        for (Region region : regions) {
            double area = region.polygons.stream().mapToDouble(Polygon::area).sum();
            region.polygons.forEach(it -> all.add(area < 0 ? it.reversed() : it));
        }
        return of(area(all), DUST);
    }

    public Region minus(Region other, double smallest) {
        Area area = area(polygons);
        area.subtract(area(other.polygons));
        return of(area, smallest);
    }

    /** Returns the region without polygons smaller than a number of square centimeters. */
    public Region without(double smallest) {
        return new Region(
                polygons.stream().filter(it -> Math.abs(it.area()) >= smallest).toList());
    }

    public boolean contains(Point place) {
        boolean inside = false;
        for (Polygon polygon : polygons) {
            inside ^= polygon.contains(place);
        }
        return inside;
    }

    public double size() {
        return Math.abs(polygons.stream().mapToDouble(Polygon::area).sum());
    }

    public List<Point> points() {
        return polygons.stream().flatMap(it -> it.points().stream()).toList();
    }

    private static Area area(Collection<Polygon> polygons) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Polygon polygon : polygons) {
            if (polygon.points().size() < 3) {
                continue;
            }
            boolean first = true;
            for (Point point : polygon.points()) {
                if (first) {
                    path.moveTo(grid(point.x()), grid(point.y()));
                } else {
                    path.lineTo(grid(point.x()), grid(point.y()));
                }
                first = false;
            }
            path.closePath();
        }
        return new Area(path);
    }

    private static double grid(double value) {
        return Math.rint(value * GRID) / GRID;
    }

    private static Region of(Area area, double smallest) {
        List<Polygon> polygons = new ArrayList<>();
        List<Point> current = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = area.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind != PathIterator.SEG_CLOSE) {
                current.add(new Point(at[0], at[1]));
            } else {
                var polygon = new Polygon(current);
                if (current.size() > 2 && Math.abs(polygon.area()) > smallest) {
                    polygons.add(polygon);
                }
                current = new ArrayList<>();
            }
        }
        return new Region(polygons);
    }
}
