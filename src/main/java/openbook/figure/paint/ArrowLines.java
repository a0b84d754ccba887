package openbook.figure.paint;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Point;
import openbook.figure.outline.Region;
import openbook.figure.pose.Arrow;
import openbook.figure.pose.Bones;
import openbook.figure.pose.Degrees;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;
import openbook.figure.solve.Movement;

/** Puts the arrows that an author asks for on the page (figures.md, Arrows). */
public final class ArrowLines {
    private static final double TRIM = 9;
    private static final double SHORTEST = 15;

    private final Movement movement;
    private final Camera camera;

    public ArrowLines(Movement movement, Camera camera) {
        this.movement = movement;
        this.camera = camera;
    }

    public List<ArrowLine> of(List<Arrow> arrows, Arrow.When when, Scene scene) {
        List<ArrowLine> lines = new ArrayList<>();
        var placer = new ArrowPlacer(scene.silhouette());
        for (Arrow arrow : arrows) {
            if (arrow.when() == when || arrow.when() == Arrow.When.ALL) {
                ArrowLine line = line(arrow, scene);
                if (line.line().size() > 1) {
                    lines.add(placed(arrow, line, placer));
                }
            }
        }
        return lines;
    }

    /** Moves arrows of limbs beside the limb; arrows placed in the room stay. */
    private static ArrowLine placed(Arrow arrow, ArrowLine line, ArrowPlacer placer) {
        if (arrow instanceof Arrow.Follow || arrow instanceof Arrow.Push || arrow instanceof Arrow.Circle) {
            return placer.place(line);
        }
        return placer.kept(line);
    }

    private ArrowLine line(Arrow arrow, Scene scene) {
        if (arrow instanceof Arrow.Follow follow) {
            return new ArrowLine(follow(follow), ArrowLine.Style.MOVE);
        }
        if (arrow instanceof Arrow.Push push) {
            return new ArrowLine(push(push, scene), push.bothEnds() ? ArrowLine.Style.BOTH_WAYS : ArrowLine.Style.MOVE);
        }
        if (arrow instanceof Arrow.Turn turn) {
            return new ArrowLine(turn(turn, scene.bones()), ArrowLine.Style.MOVE);
        }
        if (arrow instanceof Arrow.Circle circle) {
            return new ArrowLine(circle(circle, scene.bones()), ArrowLine.Style.MOVE);
        }
        if (arrow instanceof Arrow.Force force) {
            return new ArrowLine(force(force, scene), ArrowLine.Style.FORCE);
        }
        Arrow.Way way = (Arrow.Way) arrow;
        return new ArrowLine(
                ArrowLine.smooth(way.points().stream().map(camera::page).toList()), ArrowLine.Style.MOVE);
    }

    private List<Point> follow(Arrow.Follow follow) {
        List<Point> way = ArrowLine.smooth(
                movement.way(follow.landmark()).stream().map(camera::page).toList());
        double length = ArrowLine.length(way);
        double trim = Math.min(TRIM, length / 5);
        List<Point> line = stretched(ArrowLine.trimmed(way, trim, trim));
        if (follow.beside() == 0 || line.size() < 3) {
            return line;
        }
        Point along = line.get(line.size() - 1).minus(line.get(0)).unit();
        Point aside = new Point(-along.y(), along.x()).times(follow.beside());
        return line.stream().map(it -> it.plus(aside)).toList();
    }

    /** An arrow shorter than its head can be would say nothing. */
    private static List<Point> stretched(List<Point> line) {
        if (line.size() < 2 || ArrowLine.length(line) >= SHORTEST) {
            return line;
        }
        Point from = line.get(0);
        Point to = line.get(line.size() - 1);
        Point half = to.minus(from).unit().times(SHORTEST / 2);
        Point middle = from.mix(to, 0.5);
        return List.of(middle.minus(half), middle.plus(half));
    }

    private List<Point> push(Arrow.Push push, Scene scene) {
        Point away = new Point(Degrees.cos(push.direction()), -Degrees.sin(push.direction()));
        Point aside = new Point(-away.y(), away.x());
        Point outward = push.towards() ? away.times(-1) : away;
        Point at = camera.page(push.landmark().of(scene.bones())).plus(push.shift(), aside);
        double edge = edge(scene.silhouette(), at, outward) + push.gap();
        Point near = at.plus(edge, outward);
        Point end = at.plus(edge + push.length(), outward);
        return push.towards() ? List.of(end, near) : List.of(near, end);
    }

    /**
     * The arrow ends where the body begins, so that it hides nothing. The third point is where the part presses: where
     * the body ends on the other side, or so far from the landmark as the author says.
     */
    private List<Point> force(Arrow.Force force, Scene scene) {
        Point along = new Point(Degrees.cos(force.direction()), -Degrees.sin(force.direction()));
        Point aside = new Point(-along.y(), along.x());
        Point at = camera.page(force.landmark().of(scene.bones())).plus(force.shift(), aside);
        Point tip = at.plus(-edge(scene.silhouette(), at, along.times(-1)) - 2, along);
        double reach = force.reach().orElseGet(() -> edge(scene.silhouette(), at, along));
        return List.of(tip.plus(-force.length(), along), tip, at.plus(reach, along));
    }

    /** How far it is from a place to the outside of the body. */
    static double edge(Region body, Point from, Point direction) {
        double clear = 0;
        for (double t = 0; t < 90; t += 0.5) {
            if (body.contains(from.plus(t, direction))) {
                clear = t + 0.5;
            } else if (t - clear > 3) {
                break;
            }
        }
        return clear;
    }

    private List<Point> turn(Arrow.Turn turn, Skeleton bones) {
        Vec middle = switch (turn.about()) {
            case CHEST -> bones.hips().plus(2, bones.base().u());
            case HEAD -> bones.inHead(0, 4, 0);
            case PELVIS -> bones.hips();
        };
        Frame frame = switch (turn.about()) {
            case CHEST -> bones.frames().get(0);
            case HEAD -> bones.frames().get(Bones.CHEST);
            case PELVIS -> bones.base();
        };
        List<Point> line = new ArrayList<>();
        for (int i = 0; i <= 24; i++) {
            double angle = turn.from() + (turn.to() - turn.from()) * i / 24;
            line.add(camera.page(middle.plus(
                    frame.along(turn.radius() * Degrees.cos(angle), 0, turn.radius() * Degrees.sin(angle)))));
        }
        return line;
    }

    private List<Point> circle(Arrow.Circle circle, Skeleton bones) {
        Point middle = camera.page(circle.about().of(bones));
        List<Point> line = new ArrayList<>();
        for (int i = 0; i <= 36; i++) {
            double angle = circle.from() + (circle.to() - circle.from()) * i / 36;
            line.add(middle.plus(
                    new Point(circle.radius() * Degrees.cos(angle), -circle.radius() * Degrees.sin(angle))));
        }
        return line;
    }
}
