package openbook.figure.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Point;
import openbook.figure.pose.Arrow;
import openbook.figure.pose.Degrees;
import openbook.figure.pose.Landmark;
import openbook.figure.pose.Skeleton;
import openbook.figure.solve.Movement;

/** Makes arrows from what moves between start and finish, for drawings that name none (figures.md, Arrows). */
public final class DerivedArrows {
    private static final double LONG_WAY = 26;
    private static final double TOGETHER = 20;

    private static final List<Landmark> ENDS =
            List.of(Landmark.RIGHT_HAND, Landmark.LEFT_HAND, Landmark.RIGHT_FOOT, Landmark.LEFT_FOOT);
    private static final List<Landmark> TRUNK =
            List.of(Landmark.PELVIS, Landmark.UPPER_BACK, Landmark.LOWER_BACK, Landmark.CHIN);

    private final Movement movement;
    private final Camera camera;
    private final Scene finish;

    public DerivedArrows(Movement movement, Camera camera, Scene finish) {
        this.movement = movement;
        this.camera = camera;
        this.finish = finish;
    }

    public List<ArrowLine> lines() {
        var place = new ArrowLines(movement, camera);
        Skeleton start = movement.start();
        Skeleton end = movement.finish();
        if (start.pose().whole().breath() != end.pose().whole().breath()) {
            return List.of(); // breath has signs of its own
        }
        List<Landmark> moving = ENDS.stream()
                .filter(it -> moved(it) > 18 && onPage(it).length() > 9)
                .toList();
        boolean whole = movement.changesBase() && moved(Landmark.PELVIS) > 8;
        if (!moving.isEmpty() && !whole) {
            List<ArrowLine> lines = new ArrayList<>();
            var placer = new ArrowPlacer(finish.silhouette());
            List<ArrowLine> ways = new ArrayList<>();
            for (Landmark landmark : moving) {
                ArrowLine line = limb(place, landmark);
                if (line.line().size() > 1 && ways.stream().noneMatch(it -> isBeside(it.line(), line.line()))) {
                    ways.add(line);
                    lines.add(placer.place(line));
                }
            }
            return lines;
        }
        double turn = turnOf(end) - turnOf(start);
        if (Math.abs(turn) > 15) {
            int way = turn > 0 ? 1 : -1;
            return place.of(
                    List.of(new Arrow.Turn(Arrow.Turn.About.CHEST, -62 * way, 48 * way, 34, Arrow.When.FINISH)),
                    Arrow.When.FINISH,
                    finish);
        }
        return place.of(push(), Arrow.When.FINISH, finish);
    }

    /** Two hands that go the same way side by side have one arrow. */
    private static boolean isBeside(List<Point> one, List<Point> other) {
        return one.get(0).distance(other.get(0)) < TOGETHER
                && one.get(one.size() - 1).distance(other.get(other.size() - 1)) < TOGETHER;
    }

    private static double turnOf(Skeleton bones) {
        return bones.pose().spine().lowerBack().turn()
                + bones.pose().spine().upperBack().turn();
    }

    private double moved(Landmark landmark) {
        return landmark.of(movement.finish()).distance(landmark.of(movement.start()));
    }

    private Point onPage(Landmark landmark) {
        return camera.page(landmark.of(movement.finish())).minus(camera.page(landmark.of(movement.start())));
    }

    /** A long way is followed; beside a short one stands an arrow that is long enough to be seen. */
    private ArrowLine limb(ArrowLines place, Landmark landmark) {
        if (onPage(landmark).length() >= LONG_WAY) {
            return place
                    .of(List.of(new Arrow.Follow(landmark, 0, Arrow.When.FINISH)), Arrow.When.FINISH, finish)
                    .stream()
                    .findFirst()
                    .orElse(new ArrowLine(List.of(), ArrowLine.Style.MOVE));
        }
        Point chest = camera.page(Landmark.CHEST.of(movement.finish()));
        Point from = camera.page(landmark.of(movement.start()));
        Point to = camera.page(landmark.of(movement.finish()));
        double side = to.x() >= chest.x() ? 1 : -1;
        Point aside = new Point(11 * side, -2);
        Point along = to.minus(from);
        double length = Math.max(15, along.length() - 3);
        Point direction = along.unit();
        double bow = length < 22 ? 0 : 4 * side * (along.y() < 0 ? 1 : -1);
        Point square = new Point(-direction.y(), direction.x());
        List<Point> line = new ArrayList<>();
        for (int i = 0; i <= 20; i++) {
            double t = i / 20.0;
            line.add(from.plus(aside).plus(length * t, direction).plus(4 * t * (1 - t) * bow, square));
        }
        return new ArrowLine(line, ArrowLine.Style.MOVE);
    }

    private List<Arrow> push() {
        Landmark most = TRUNK.stream()
                .max(Comparator.comparingDouble(it -> onPage(it).length() * (it == Landmark.CHIN ? 0.6 : 1)))
                .orElseThrow();
        Point moved = onPage(most);
        if (moved.length() < 2) {
            return List.of();
        }
        double angle = Degrees.atan2(-moved.y(), moved.x());
        double snapped = Math.rint(angle / 45) * 45;
        return List.of(new Arrow.Push(
                most,
                Math.abs(snapped - angle) < 26 ? snapped : angle,
                most == Landmark.CHIN ? 14 : 17,
                3,
                0,
                false,
                false,
                Arrow.When.FINISH));
    }
}
