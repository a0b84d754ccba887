package openbook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import openbook.figure.outline.Camera;
import openbook.figure.outline.CurveFit;
import openbook.figure.outline.Piece;
import openbook.figure.outline.Point;
import openbook.figure.paint.ArrowLine;
import openbook.figure.paint.PictureFrame;
import openbook.figure.paint.Scene;
import openbook.figure.pose.DrawingProblem;
import openbook.figure.pose.Keyframe;
import openbook.figure.pose.Landmark;
import openbook.figure.pose.Skeleton;
import openbook.figure.prop.Item;
import openbook.figure.solve.Movement;

/** Looks for what is wrong with the pictures of a movement as they are seen: what an arrow hides, what is cut off. */
final class PictureValidator {
    /** The part of a hand, foot or head that an arrow may cover. */
    private static final double MOST_HIDDEN = 1 / 3.0;

    private static final double GRID = 1.5;
    /** Of a part with fewer places of the grid too little is seen to be hidden. */
    private static final int FEWEST = 20;

    /** Half the width of an arrow in units of the picture. */
    private static final double HALF_SHAFT = 6;

    private static final double HALF_HEAD = 19;
    private static final double HEAD_LENGTH = 32;
    /** So many cm a hand or foot moves before it must be seen. */
    private static final double MOVES = 6;

    private static final double SAME_PLACE = 10;
    private static final double OTHER_PLACE = 22;
    private static final double HAND_LENGTH = 15;

    private final Movement movement;
    private final Camera camera;
    private final PictureFrame frame;
    private final List<DrawingProblem> problems = new ArrayList<>();

    PictureValidator(Movement movement, PictureFrame frame) {
        this.movement = movement;
        this.camera = Camera.of(movement.drawing().view());
        this.frame = frame;
    }

    /**
     * @param scenes of the keyframes
     * @param arrows of the keyframes
     */
    List<DrawingProblem> problems(List<Scene> scenes, List<List<ArrowLine>> arrows) {
        for (int i = 0; i < scenes.size(); i++) {
            Keyframe keyframe = movement.drawing().keyframes().get(i);
            if (keyframe.shown()) {
                hidden(keyframe.label(), scenes.get(i), arrows.get(i));
                outside(keyframe.label(), i);
            }
        }
        exchanged("legs", Landmark.RIGHT_FOOT, Landmark.LEFT_FOOT);
        exchanged("arms", Landmark.RIGHT_HAND, Landmark.LEFT_HAND);
        return List.copyOf(problems);
    }

    private void hidden(String picture, Scene scene, List<ArrowLine> arrows) {
        for (int i = 0; i < scene.items().size(); i++) {
            Item item = scene.items().get(i);
            if (item.piece() != Piece.HEAD && item.piece() != Piece.FOOT && item.piece() != Piece.FOREARM) {
                continue;
            }
            List<Point> seen = seen(scene, i);
            long covered = seen.stream()
                    .filter(at -> arrows.stream().anyMatch(it -> covers(it, at)))
                    .count();
            if (seen.size() > FEWEST && covered > seen.size() * MOST_HIDDEN) {
                String name = item.side().map(side -> side.word() + " ").orElse("") + word(item.piece());
                problems.add(new DrawingProblem(
                        DrawingProblem.Kind.HIDDEN_BY_ARROW,
                        picture,
                        "an arrow covers " + Math.round(100.0 * covered / seen.size()) + " % of the " + name
                                + "; move it beside the part"));
            }
        }
    }

    private static String word(Piece piece) {
        return piece == Piece.FOREARM ? "hand" : piece.name().toLowerCase(Locale.ROOT);
    }

    /** The places of a part that nothing nearer covers; of a forearm only those of the hand. */
    private List<Point> seen(Scene scene, int index) {
        Item item = scene.items().get(index);
        List<Point> outline = item.region().points();
        List<Point> places = new ArrayList<>();
        if (outline.isEmpty()) {
            return places;
        }
        double left = outline.stream().mapToDouble(Point::x).min().orElse(0);
        double right = outline.stream().mapToDouble(Point::x).max().orElse(0);
        double top = outline.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = outline.stream().mapToDouble(Point::y).max().orElse(0);
        List<Item> nearer = scene.items().subList(index + 1, scene.items().size());
        for (double x = left; x <= right; x += GRID) {
            for (double y = top; y <= bottom; y += GRID) {
                var at = new Point(x, y);
                if (item.region().contains(at)
                        && isHand(scene, item, at)
                        && nearer.stream().noneMatch(it -> it.region().contains(at))) {
                    places.add(at);
                }
            }
        }
        return places;
    }

    private boolean isHand(Scene scene, Item item, Point at) {
        return item.piece() != Piece.FOREARM
                || item.side()
                        .map(side -> {
                            Skeleton.ArmBones arm = scene.bones().arms().of(side);
                            Point middle = camera.page(arm.wrist().plus(HAND_LENGTH / 2, arm.fingers()));
                            return middle.distance(at) < HAND_LENGTH / 2 + 2;
                        })
                        .orElse(false);
    }

    private boolean covers(ArrowLine arrow, Point at) {
        List<Point> line = CurveFit.resample(arrow.shaft(), 1, false);
        Point tip = line.get(line.size() - 1);
        return line.stream().anyMatch(it -> it.distance(at) < halfWidth(it.distance(tip)));
    }

    /** Half the width of an arrow in cm, at so many cm from its tip: the head is a triangle. */
    private double halfWidth(double fromTip) {
        double units = fromTip * frame.scale();
        return (units < HEAD_LENGTH ? HALF_HEAD * units / HEAD_LENGTH : HALF_SHAFT) / frame.scale();
    }

    /** The head, and each hand and foot that moves, must be in the picture. */
    private void outside(String picture, int keyframe) {
        Skeleton bones = movement.at(keyframe);
        for (Landmark landmark : List.of(
                Landmark.HEAD, Landmark.RIGHT_HAND, Landmark.LEFT_HAND, Landmark.RIGHT_FOOT, Landmark.LEFT_FOOT)) {
            boolean matters = landmark == Landmark.HEAD || moves(landmark);
            if (matters && !frame.holds(camera.page(landmark.of(bones)))) {
                problems.add(new DrawingProblem(
                        DrawingProblem.Kind.CUT_OFF,
                        picture,
                        "the " + landmark.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + " moves outside the picture; zoom less"));
            }
        }
    }

    private boolean moves(Landmark landmark) {
        return page(landmark, 0).distance(page(landmark, last())) > MOVES;
    }

    private int last() {
        return movement.drawing().keyframes().size() - 1;
    }

    private Point page(Landmark landmark, int keyframe) {
        return camera.page(landmark.of(movement.at(keyframe)));
    }

    /** Two limbs that change places on the page cannot be told apart. */
    private void exchanged(String limbs, Landmark right, Landmark left) {
        Function<Landmark, Point> start = it -> page(it, 0);
        Function<Landmark, Point> finish = it -> page(it, last());
        boolean swapped = start.apply(right).distance(finish.apply(left)) < SAME_PLACE
                && start.apply(left).distance(finish.apply(right)) < SAME_PLACE
                && start.apply(right).distance(start.apply(left)) > OTHER_PLACE;
        if (swapped) {
            problems.add(new DrawingProblem(
                    DrawingProblem.Kind.LIMBS_EXCHANGED,
                    "",
                    "the " + limbs + " change places on the page, so nobody can tell which is which; turn the view"));
        }
    }
}
