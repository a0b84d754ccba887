package openbook.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import openbook.figure.outline.CurveFit;
import openbook.figure.outline.PathData;
import openbook.figure.outline.Point;
import openbook.figure.outline.Region;

/** Collects the paths of one picture. Attributes that equal those of the root element are left out (figures.md, Picture). */
final class Canvas {
    static final double LINE = 2.8;
    private static final CurveFit FIT = new CurveFit(2.5, 2.5, 35.5);
    private static final CurveFit LOOSE_FIT = new CurveFit(2.5, 3.8, 35.5);
    private static final CurveFit EDGE_FIT = new CurveFit(3.5, 5.6, 35.5);
    private static final CurveFit SOFT_FIT = new CurveFit(5, 11, 114);

    private final PictureFrame frame;
    private final String ink;
    private final List<Drawn> drawn = new ArrayList<>();

    /** @param ink the colour of lines */
    Canvas(PictureFrame frame, String ink) {
        this.frame = frame;
        this.ink = ink;
    }

    /**
     * One path.
     *
     * @param attributes all but its data, as they are written
     */
    private record Drawn(String data, String attributes) {}

    /** How a path is painted. */
    record Brush(String fill, String stroke, double width, String dashes) {
        static final String NONE = "none";

        static Brush fill(String colour) {
            return new Brush(colour, NONE, 0, "");
        }

        static Brush line(String colour, double width) {
            return new Brush(NONE, colour, width, "");
        }

        static Brush both(String fill, String line, double width) {
            return new Brush(fill, line, width, "");
        }
    }

    void region(Region region, Brush brush) {
        add(curves(region, FIT), brush);
    }

    /** For what is mostly covered by other things. */
    void roughly(Region region, Brush brush) {
        add(curves(region, LOOSE_FIT), brush);
    }

    /** For a heavy line that finer ones are drawn over, and for shades without an edge. */
    void coarsely(Region region, Brush brush) {
        add(curves(region, EDGE_FIT), brush);
    }

    void softly(Region region, Brush brush) {
        add(curves(region, SOFT_FIT), brush);
    }

    private String curves(Region region, CurveFit fit) {
        return region.polygons().stream()
                .map(it -> PathData.curves(fit.closed(frame.units(it.points())), true))
                .collect(Collectors.joining());
    }

    /** One path of several curved lines. */
    void lines(List<List<Point>> lines, boolean closed, Brush brush) {
        add(
                lines.stream()
                        .map(frame::units)
                        .map(it -> PathData.curves(closed ? FIT.closed(it) : FIT.open(it), closed))
                        .collect(Collectors.joining()),
                brush);
    }

    void curve(List<Point> line, boolean closed, Brush brush) {
        lines(List.of(line), closed, brush);
    }

    void straight(List<Point> line, boolean closed, Brush brush) {
        add(PathData.lines(frame.units(line), closed), brush);
    }

    /** One path of several straight lines. */
    void segments(List<List<Point>> lines, Brush brush) {
        add(lines.stream().map(it -> PathData.lines(frame.units(it), false)).collect(Collectors.joining()), brush);
    }

    /** One path of several closed shapes that do not overlap. */
    void polygons(List<List<Point>> shapes, Brush brush) {
        add(shapes.stream().map(it -> PathData.lines(frame.units(it), true)).collect(Collectors.joining()), brush);
    }

    /** Path data in units of the frame. */
    void add(String data, Brush brush) {
        if (data.isEmpty()) {
            return;
        }
        var out = new StringBuilder();
        if (!brush.fill.equals(Brush.NONE)) {
            out.append(" fill=\"").append(brush.fill).append('"');
        }
        if (!brush.stroke.equals(ink)) {
            out.append(" stroke=\"").append(brush.stroke).append('"');
        }
        if (!brush.stroke.equals(Brush.NONE) && !number(brush.width).equals(number(LINE))) {
            out.append(" stroke-width=\"").append(number(brush.width)).append('"');
        }
        if (!brush.dashes.isEmpty()) {
            out.append(" stroke-dasharray=\"").append(brush.dashes).append('"');
        }
        drawn.add(new Drawn(data, out.toString()));
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Neighbours that are painted alike share a group, which is shorter than saying it of each. */
    String elements() {
        var out = new StringBuilder();
        for (int i = 0; i < drawn.size(); ) {
            String shared = drawn.get(i).attributes;
            int end = i;
            while (end < drawn.size() && drawn.get(end).attributes.equals(shared)) {
                end++;
            }
            boolean grouped = end - i > 1 && !shared.isEmpty();
            out.append(grouped ? "<g" + shared + ">" : "");
            for (; i < end; i++) {
                out.append("<path d=\"").append(drawn.get(i).data).append('"');
                out.append(grouped ? "" : shared).append("/>");
            }
            out.append(grouped ? "</g>" : "");
        }
        return out.toString();
    }
}
