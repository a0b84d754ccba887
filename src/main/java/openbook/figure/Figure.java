package openbook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openbook.figure.body.Body;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Point;
import openbook.figure.outline.Region;
import openbook.figure.paint.ArrowLine;
import openbook.figure.paint.ArrowLines;
import openbook.figure.paint.ArrowPlacer;
import openbook.figure.paint.Badges;
import openbook.figure.paint.BreathSigns;
import openbook.figure.paint.DerivedArrows;
import openbook.figure.paint.Floor;
import openbook.figure.paint.Ghosts;
import openbook.figure.paint.Painter;
import openbook.figure.paint.PictureFrame;
import openbook.figure.paint.Scene;
import openbook.figure.pose.Arrow;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.DrawingProblem;
import openbook.figure.pose.Keyframe;
import openbook.figure.pose.Landmark;
import openbook.figure.pose.Person;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Theme;
import openbook.figure.prop.Item;
import openbook.figure.prop.PropItems;
import openbook.figure.solve.Movement;
import openbook.figure.solve.WorkingArm;
import openbook.figure.words.AltText;

/**
 * One movement, drawn for one person in one theme. All its pictures share a frame, so that only what moves differs.
 */
public final class Figure {
    private static final double LEAST_WIDTH = 70;
    /** A little more than a sign needs, as more room makes the scale smaller. */
    private static final double ROOM = 1.15;

    private static final double[] ON_THE_WAY = {0.2, 0.35, 0.5, 0.65, 0.8};
    private static final List<Landmark> OUTERMOST =
            List.of(Landmark.RIGHT_HAND, Landmark.LEFT_HAND, Landmark.RIGHT_FOOT, Landmark.LEFT_FOOT, Landmark.HEAD);

    private final Drawing drawing;
    private final Person person;
    private final Theme theme;
    private final Movement movement;
    private final Camera camera;
    private final Scene.Maker scenes;

    private Figure(Drawing drawing, Person person, Theme theme) {
        this.drawing = drawing;
        this.person = person;
        this.theme = theme;
        this.movement = new Movement(drawing, person);
        this.camera = Camera.of(drawing.view());
        this.scenes = new Scene.Maker(movement, person);
    }

    public static Figure of(Drawing drawing, Person person, Theme theme) {
        return new Figure(drawing, person, theme);
    }

    /**
     * A picture.
     *
     * @param label "start", "finish" or what the author calls it
     * @param svg one {@code <svg>} element, 600 units wide
     * @param alt the same in words, as a sentence
     */
    public record Picture(String label, String svg, String alt) {}

    /** The pictures of the keyframes that are shown: the start first, the finish last. */
    public List<Picture> pictures() {
        var layout = new Layout();
        Badges badges = layout.badges(layout.frame);
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < drawing.keyframes().size(); i++) {
            Keyframe moment = drawing.keyframes().get(i);
            if (moment.shown()) {
                String svg = mirrored(layout.picture(i));
                boolean last = i == drawing.keyframes().size() - 1;
                String signs = badges.letter(pictures.size()) + (last && drawing.bothSides() ? badges.sides() : "");
                pictures.add(new Picture(moment.label(), svg.replace("</svg>", signs + "</svg>"), alt(i)));
            }
        }
        return List.copyOf(pictures);
    }

    /** So many pictures from start to finish without arrows, for a flip-book. */
    public List<String> frames(int count) {
        var layout = new Layout();
        List<String> frames = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Scene scene = scenes.of(movement.at((double) i / (count - 1)));
            frames.add(mirrored(layout.paint(scene, Region.EMPTY, List.of())));
        }
        return List.copyOf(frames);
    }

    /**
     * The same movement for someone who is to go only half way: the finish is half way there, and so
     * are its arrows. Nothing when half the way is not half the move: see {@link Drawing.Half}.
     */
    public Optional<Figure> halfWay() {
        return new HalfWay(movement).drawing().map(it -> of(it, person, theme));
    }

    /** The side whose arm does the work, as it is seen: of two mirror images each has the other. */
    public Optional<Side> workingSide() {
        return new WorkingArm(movement).side().map(it -> drawing.mirrored() ? it.other() : it);
    }

    /** Returns the problems of the drawing and of its half-way version; empty if there are none. */
    public List<DrawingProblem> problems() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < drawing.keyframes().size(); i++) {
            if (drawing.keyframes().get(i).shown()) {
                words.add(sentence(i));
            }
        }
        List<DrawingProblem> problems = new ArrayList<>(new DrawingValidator(movement, person).problems(words));
        var layout = new Layout();
        problems.addAll(new PictureValidator(movement, layout.frame).problems(layout.all, layout.arrows));
        halfWay()
                .ifPresent(half -> new DrawingValidator(half.movement, person)
                        .problems(List.of()).stream()
                                .filter(it -> it.kind() != DrawingProblem.Kind.SAME_PICTURES && !problems.contains(it))
                                .forEach(problems::add));
        return List.copyOf(problems);
    }

    private String alt(int moment) {
        Keyframe one = drawing.keyframes().get(moment);
        return drawing.title() + ", " + one.label() + ": " + sentence(moment) + ".";
    }

    /** The words for a moment without its name. */
    private String sentence(int moment) {
        String words =
                drawing.keyframes().get(moment).alt().orElseGet(() -> "person " + AltText.of(movement.at(moment)));
        String placed = drawing.isOnBed() ? AltText.onBed(words) : words;
        return drawing.mirrored() ? AltText.mirrored(placed) : placed;
    }

    /** The mirror image: everything inside is turned over (figures.md, Mirror image). */
    private String mirrored(String svg) {
        if (!drawing.mirrored()) {
            return svg;
        }
        int start = svg.indexOf('>') + 1;
        int end = svg.lastIndexOf('<');
        return svg.substring(0, start)
                + "<g transform=\"matrix(-1 0 0 1 " + PictureFrame.WIDTH + " 0)\">"
                + svg.substring(start, end)
                + "</g>"
                + svg.substring(end);
    }

    /** The parts that all pictures of a drawing share: frame, floor and arrows. */
    private final class Layout {
        private final List<Scene> all;
        private final Floor floor;
        private final PictureFrame frame;
        private final List<List<ArrowLine>> arrows;

        Layout() {
            int last = drawing.keyframes().size() - 1;
            all = Stream.iterate(0, i -> i <= last, i -> i + 1)
                    .map(i -> scenes.of(movement.at(i)))
                    .toList();
            floor = new Floor(drawing, camera, all);
            arrows = Stream.iterate(0, i -> i <= last, i -> i + 1)
                    .map(i -> arrowsIn(i, last))
                    .toList();
            frame = framed();
        }

        /** Cropped to what is there, with the least room that leaves a corner to each sign. */
        private PictureFrame framed() {
            List<Point> seen = seen();
            double least = drawing.zoom() == Drawing.Zoom.WHOLE ? LEAST_WIDTH : 0;
            PictureFrame tight = PictureFrame.around(seen, least);
            if (drawing.zoom() != Drawing.Zoom.WHOLE || !badges(tight).needRoom(drawing.bothSides())) {
                return tight;
            }
            double room = (drawing.bothSides() ? Badges.SIDES_HIGH : Badges.LETTER) / tight.scale() * ROOM;
            PictureFrame best = PictureFrame.around(with(seen, 0, room), least);
            for (double left : new double[] {0, Badges.LETTER / tight.scale() * ROOM}) {
                for (double top : new double[] {0, room / 2}) {
                    PictureFrame wider = PictureFrame.around(with(seen, left, top), least);
                    if (wider.scale() > best.scale() && !badges(wider).needRoom(drawing.bothSides())) {
                        best = wider;
                    }
                }
            }
            return best;
        }

        private List<Point> with(List<Point> seen, double left, double top) {
            double leftmost = seen.stream().mapToDouble(Point::x).min().orElse(0);
            double rightmost = seen.stream().mapToDouble(Point::x).max().orElse(0);
            double highest = seen.stream().mapToDouble(Point::y).min().orElse(0);
            List<Point> more = new ArrayList<>(seen);
            more.add(new Point(drawing.mirrored() ? rightmost + left : leftmost - left, highest - top));
            return more;
        }

        private List<ArrowLine> arrowsIn(int moment, int last) {
            List<ArrowLine> lines = new ArrayList<>(movementIn(moment, last));
            List<ArrowLine> signs = new BreathSigns(movement, camera).of(all.get(moment));
            if (!signs.isEmpty()) {
                var placer = new ArrowPlacer(all.get(moment).silhouette());
                for (ArrowLine sign : signs) {
                    lines.add(sign.style() == ArrowLine.Style.SWELL ? placer.place(sign) : placer.kept(sign));
                }
            }
            return lines;
        }

        private List<ArrowLine> movementIn(int moment, int last) {
            Arrow.When when = moment == 0 ? Arrow.When.START : moment == last ? Arrow.When.FINISH : Arrow.When.MIDDLE;
            Optional<List<Arrow>> given = drawing.arrows();
            if (given.isPresent()) {
                return new ArrowLines(movement, camera).of(given.get(), when, all.get(moment));
            }
            return when == Arrow.When.FINISH ? new DerivedArrows(movement, camera, all.get(last)).lines() : List.of();
        }

        private List<Point> seen() {
            List<Point> points = new ArrayList<>();
            arrows.forEach(it -> it.forEach(arrow -> points.addAll(arrow.extent())));
            if (drawing.zoom() != Drawing.Zoom.WHOLE) {
                all.forEach(scene -> points.addAll(zoomed(scene.bones())));
                return points;
            }
            for (Scene scene : all) {
                scene.items().stream()
                        .filter(it -> it.layer() != Item.Layer.BACKGROUND)
                        .forEach(it -> points.addAll(it.region().points()));
                points.addAll(floor.reach(scene));
            }
            points.addAll(floor.mat());
            points.addAll(floor.line());
            circles(all.get(0)).forEach(points::addAll);
            for (double t : ON_THE_WAY) {
                Skeleton bones = movement.at(t);
                OUTERMOST.forEach(it -> points.addAll(square(camera.page(it.of(bones)), 8)));
            }
            return points;
        }

        private List<Point> zoomed(Skeleton bones) {
            List<Point> points = new ArrayList<>();
            points.addAll(square(camera.page(Landmark.HEAD.of(bones)), drawing.zoom() == Drawing.Zoom.HEAD ? 22 : 18));
            points.addAll(square(camera.page(bones.joints().get(4)), drawing.zoom() == Drawing.Zoom.HEAD ? 26 : 40));
            if (drawing.zoom() == Drawing.Zoom.UPPER_BODY) {
                points.addAll(square(camera.page(bones.hips()), 24));
            }
            return points;
        }

        private static List<Point> square(Point middle, double half) {
            return List.of(middle.plus(new Point(-half, -half)), middle.plus(new Point(half, half)));
        }

        String picture(int moment) {
            boolean last = moment == drawing.keyframes().size() - 1;
            Region ghost = last ? new Ghosts(movement, camera, all).region() : Region.EMPTY;
            return paint(all.get(moment), ghost, arrows.get(moment));
        }

        Badges badges(PictureFrame frame) {
            return new Badges(
                    frame,
                    drawing.mirrored(),
                    all,
                    arrows.stream().flatMap(List::stream).toList());
        }

        private List<List<Point>> circles(Scene scene) {
            return new PropItems(drawing, movement.start(), scene.bones(), camera, new Body(person)).circles();
        }

        String paint(Scene scene, Region ghost, List<ArrowLine> lines) {
            return new Painter(theme, person, frame)
                    .paint(
                            scene,
                            new Painter.Surroundings(
                                    floor.mat(), floor.line(), circles(scene), floor.shadow(scene), ghost, lines));
        }
    }
}
