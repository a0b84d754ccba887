package openbook.figure.paint;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.outline.CurveFit;
import openbook.figure.outline.Piece;
import openbook.figure.outline.Point;
import openbook.figure.outline.Polygon;
import openbook.figure.outline.Region;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;
import openbook.figure.prop.Item;

/**
 * Opens the outline of a part where it merges into a neighbour of the same material that is drawn already, so that an arm
 * grows out of a sleeve and a neck into a face without a line between (figures.md, Picture).
 */
final class OpenOutline {
    private static final double STEP = 0.6;

    private final Scene scene;

    OpenOutline(Scene scene) {
        this.scene = scene;
    }

    /** A piece of outline that stays. */
    record Run(List<Point> points, boolean closed) {}

    /** Where two pieces of one material join. */
    private record Join(Piece one, Piece other, boolean sided, double radius) {}

    private static final List<Join> JOINS = List.of(
            new Join(Piece.SHIRT, Piece.SLEEVE, true, 9),
            new Join(Piece.PELVIS, Piece.THIGH, true, 16),
            new Join(Piece.THIGH, Piece.SHANK, true, 8.5),
            new Join(Piece.UPPER_ARM, Piece.FOREARM, true, 6.5));

    private record Cut(Region neighbour, Point middle, double radius, List<Region> between) {
        boolean takes(Point point) {
            return point.distance(middle) < radius
                    && neighbour.contains(point)
                    && between.stream().noneMatch(it -> it.contains(point));
        }
    }

    /** The runs of the outline that are drawn; one closed run for each polygon when nothing is cut. */
    List<Run> runs(Item item) {
        List<Cut> cuts = cuts(item);
        List<Run> runs = new ArrayList<>();
        for (Polygon polygon : item.region().polygons()) {
            if (cuts.isEmpty()) {
                runs.add(new Run(polygon.points(), true));
            } else {
                runs.addAll(cut(CurveFit.resample(polygon.points(), STEP, true), cuts));
            }
        }
        return runs;
    }

    /** Returns true if nothing lies between the item and its neighbors. */
    boolean isNextToAll(Item item) {
        int at = scene.items().indexOf(item);
        return neighbours(item).stream().allMatch(it -> at - scene.items().indexOf(it) <= 1);
    }

    private List<Item> neighbours(Item item) {
        int at = scene.items().indexOf(item);
        List<Item> neighbours = new ArrayList<>();
        for (Item other : scene.items().subList(0, at)) {
            if (JOINS.stream().anyMatch(it -> joins(it, item, other))) {
                neighbours.add(other);
            }
        }
        return neighbours;
    }

    private static boolean joins(Join join, Item a, Item b) {
        boolean pieces = (a.piece() == join.one && b.piece() == join.other)
                || (a.piece() == join.other && b.piece() == join.one);
        boolean sameSide = a.side().isEmpty() || b.side().isEmpty() || a.side().equals(b.side());
        return pieces && sameSide && a.far() == b.far();
    }

    private List<Cut> cuts(Item item) {
        int at = scene.items().indexOf(item);
        List<Cut> cuts = new ArrayList<>();
        for (Item other : neighbours(item)) {
            Join join = JOINS.stream()
                    .filter(it -> joins(it, item, other))
                    .findFirst()
                    .orElseThrow();
            List<Region> between = scene.items().subList(scene.items().indexOf(other) + 1, at).stream()
                    .filter(it -> it.material() != item.material())
                    .map(Item::region)
                    .toList();
            Side side = item.side().or(other::side).orElse(Side.RIGHT);
            Point middle = scene.camera().page(joint(join, side));
            cuts.add(new Cut(other.region(), middle, join.radius, between));
        }
        return cuts;
    }

    private Vec joint(Join join, Side side) {
        Skeleton bones = scene.bones();
        return switch (join.other) {
            case SLEEVE -> bones.arms().of(side).shoulder();
            case THIGH -> bones.legs().of(side).hip();
            case SHANK -> bones.legs().of(side).knee();
            case FOREARM -> bones.arms().of(side).elbow();
            default -> bones.headJoint();
        };
    }

    private static List<Run> cut(List<Point> outline, List<Cut> cuts) {
        int n = outline.size();
        boolean[] keep = new boolean[n];
        int kept = 0;
        for (int i = 0; i < n; i++) {
            Point point = outline.get(i);
            keep[i] = cuts.stream().noneMatch(it -> it.takes(point));
            kept += keep[i] ? 1 : 0;
        }
        if (kept == n) {
            return List.of(new Run(outline, true));
        }
        if (kept == 0) {
            return List.of();
        }
        int start = 0;
        while (!keep[start] || keep[(start + n - 1) % n]) {
            start++;
        }
        List<Run> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (int i = 0; i <= n; i++) {
            int at = (start + i) % n;
            if (i < n && keep[at]) {
                run.add(outline.get(at));
            } else {
                if (run.size() > 3) {
                    runs.add(new Run(run, false));
                }
                run = new ArrayList<>();
            }
        }
        return runs;
    }
}
