package openbook.figure.paint;

import java.util.List;
import java.util.Locale;
import openbook.figure.body.Blades;
import openbook.figure.body.Fingers;
import openbook.figure.outline.Piece;
import openbook.figure.outline.Point;
import openbook.figure.outline.Polygon;
import openbook.figure.outline.Region;
import openbook.figure.pose.Material;
import openbook.figure.pose.Person;
import openbook.figure.pose.Side;
import openbook.figure.pose.Theme;
import openbook.figure.prop.Item;

/** Paints one scene as SVG (figures.md, Picture). */
public final class Painter {
    private static final double SILHOUETTE = 6.6;
    private static final double THIN = 2;
    /** Gaps in the body with fewer square cm have no heavy outline. */
    private static final double SPECK = 14;

    /** Half its length, in cm. */
    private static final double KNOT = 2.6;

    private final Theme theme;
    private final Person person;
    private final Canvas canvas;
    private final PictureFrame frame;

    public Painter(Theme theme, Person person, PictureFrame frame) {
        this.theme = theme;
        this.person = person;
        this.frame = frame;
        this.canvas = new Canvas(frame, theme.line());
    }

    /**
     * The layers below and above the body.
     *
     * @param mat closed, or empty
     * @param line open, or empty
     * @param circles closed and dotted
     * @param ghost where the body was; may be empty
     */
    public record Surroundings(
            List<Point> mat,
            List<Point> line,
            List<List<Point>> circles,
            Region shadow,
            Region ghost,
            List<ArrowLine> arrows) {}

    public String paint(Scene scene, Surroundings around) {
        scene.items().stream().filter(it -> it.layer() != Item.Layer.SORTED).forEach(this::prop);
        if (!around.mat.isEmpty()) {
            canvas.straight(around.mat, true, Canvas.Brush.both(theme.mat(), theme.matLine(), THIN));
        }
        if (!around.line.isEmpty()) {
            canvas.straight(around.line, false, Canvas.Brush.line(theme.matLine(), THIN));
        }
        canvas.softly(around.shadow, Canvas.Brush.fill(theme.shadow()));
        around.circles.forEach(
                it -> canvas.curve(it, true, new Canvas.Brush(Canvas.Brush.NONE, theme.ghost(), THIN, "1 6")));
        canvas.coarsely(around.ghost, new Canvas.Brush(theme.past(), theme.ghost(), 3.6, "9 7"));
        Region body = scene.silhouette();
        canvas.coarsely(body.without(SPECK), Canvas.Brush.line(theme.line(), SILHOUETTE));
        var open = new OpenOutline(scene);
        var creases = new Creases(scene);
        for (Item item : scene.items()) {
            if (item.look() instanceof Item.Look.Head head) {
                new HeadPainter(canvas, theme, person).paint(head.shape());
            } else if (item.layer() == Item.Layer.SORTED && item.piece() == Piece.PROP) {
                prop(item);
            } else if (item.piece() != Piece.PROP) {
                part(item, open);
                if (item.piece() == Piece.SHIRT) {
                    canvas.lines(
                            Blades.on(item.region(), scene.bones(), scene.camera()),
                            false,
                            Canvas.Brush.line(theme.line(), Canvas.LINE));
                }
                if (item.piece() == Piece.FOREARM) {
                    Side side = item.side().orElse(Side.RIGHT);
                    canvas.segments(
                            Fingers.on(scene.bones().arms().of(side), side, scene.camera()),
                            Canvas.Brush.line(theme.line(), Canvas.LINE));
                }
                creases.hips(item)
                        .forEach(it -> canvas.straight(it, false, Canvas.Brush.line(theme.line(), Canvas.LINE)));
                creases.after(item)
                        .ifPresent(it -> canvas.straight(it, false, Canvas.Brush.line(theme.line(), Canvas.LINE)));
            }
        }
        var arrows = new ArrowPainter(canvas, frame, theme, body);
        around.arrows.forEach(arrows::paint);
        return svg();
    }

    private void part(Item item, OpenOutline open) {
        String fill = theme.fill(item.material(), item.far());
        List<OpenOutline.Run> runs = open.runs(item);
        double kept = runs.size() == 1 ? Math.abs(new Polygon(runs.get(0).points()).area()) : 0;
        if (runs.size() == 1 && (kept > item.region().size() * 0.93 || open.isNextToAll(item))) {
            canvas.lines(
                    List.of(runs.get(0).points()),
                    runs.get(0).closed(),
                    Canvas.Brush.both(fill, theme.line(), Canvas.LINE));
            return;
        }
        canvas.roughly(item.region(), Canvas.Brush.fill(fill));
        for (boolean closed : new boolean[] {true, false}) {
            List<List<Point>> lines = runs.stream()
                    .filter(it -> it.closed() == closed)
                    .map(OpenOutline.Run::points)
                    .toList();
            canvas.lines(lines, closed, Canvas.Brush.line(theme.line(), Canvas.LINE));
        }
    }

    private void prop(Item item) {
        String fill = theme.fill(item.material(), false);
        if (item.look() instanceof Item.Look.Box box) {
            for (boolean top : new boolean[] {false, true}) {
                String paint = top && item.material() == Material.WOOD ? theme.mat() : fill;
                canvas.polygons(
                        box.faces().stream()
                                .filter(it -> it.top() == top)
                                .map(Item.Look.Face::corners)
                                .toList(),
                        Canvas.Brush.both(paint, theme.line(), Canvas.LINE));
            }
            canvas.segments(box.marks(), Canvas.Brush.line(theme.matLine(), 1.6));
        } else if (item.look() instanceof Item.Look.Strip strip) {
            strip(item.material(), strip.line(), fill);
        } else {
            canvas.region(item.region(), Canvas.Brush.both(fill, theme.line(), Canvas.LINE));
            if (item.look() instanceof Item.Look.Marked marked) {
                canvas.lines(marked.lines(), false, Canvas.Brush.line(theme.line(), 1.6));
            } else if (item.look() instanceof Item.Look.Round round) {
                round(item, round);
            }
        }
    }

    private void round(Item item, Item.Look.Round round) {
        boolean dark = item.material() == Material.ROLLER;
        canvas.lines(round.marks(), false, Canvas.Brush.line(dark ? theme.shade() : theme.line(), Canvas.LINE));
        if (!round.end().isEmpty()) {
            canvas.curve(round.end(), true, Canvas.Brush.both(theme.shade(), theme.line(), Canvas.LINE));
            canvas.curve(
                    round.core(),
                    dark,
                    Canvas.Brush.both(dark ? "#fff" : Canvas.Brush.NONE, theme.line(), Canvas.LINE));
        }
    }

    private void strip(Material material, List<Point> line, String fill) {
        if (material == Material.BAND) {
            canvas.straight(line, false, Canvas.Brush.line("#fff", 16));
            canvas.straight(line, false, Canvas.Brush.line(fill, 10));
            canvas.straight(line, false, Canvas.Brush.line("#fff", 3));
            if (line.size() == 2) {
                knot(line.get(0), line.get(1), fill);
            }
        } else {
            canvas.straight(line, false, Canvas.Brush.line(theme.line(), 14));
            canvas.straight(line, false, Canvas.Brush.line(fill, 9));
        }
    }

    /** Where a band is shut in a door: a thick end across it. */
    private void knot(Point end, Point next, String fill) {
        Point along = next.minus(end).unit();
        Point half = new Point(-along.y(), along.x()).times(KNOT);
        canvas.straight(List.of(end.minus(half), end.plus(half)), false, Canvas.Brush.line(fill, 16));
    }

    private String svg() {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" fill=\"none\" stroke=\"%s\""
                        + " stroke-width=\"%s\" stroke-linejoin=\"round\" stroke-linecap=\"round\">%s</svg>",
                PictureFrame.WIDTH,
                frame.height(),
                theme.line(),
                Canvas.number(Canvas.LINE),
                canvas.elements());
    }
}
