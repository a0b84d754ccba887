package openbook.figure.prop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import openbook.figure.body.Dot;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Point;
import openbook.figure.outline.Polygon;
import openbook.figure.outline.Region;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Degrees;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Material;
import openbook.figure.pose.Prop;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;
import openbook.figure.solve.Setting;

/** Long thin props: bands, sticks, a towel round the ribs. They follow the hands. */
final class Strips {
    /** How far a stick stands out beyond a hand. */
    private static final double OVERHANG = 16;

    /** The end of a towel that hangs from a hand. */
    private static final double TAIL = 15;

    /** Half its width, in cm. */
    private static final double BROAD = 4.6;

    private static final double GATHERED = 1.8;

    /** A side of the ribs that is turned further away is hidden by the trunk. */
    private static final double BEHIND = -0.4;

    private static final double LEVELLED = 0.4;

    private final Camera camera;
    private final List<Prop> props;
    private final Skeleton start;
    private final Skeleton now;

    Strips(Camera camera, List<Prop> props, Skeleton start, Skeleton now) {
        this.camera = camera;
        this.props = props;
        this.start = start;
        this.now = now;
    }

    List<Item> of(Prop.Strip strip) {
        return lines(strip).stream().map(it -> item(strip.kind(), it)).toList();
    }

    Item of(Prop.Line line) {
        return item(
                line.kind(),
                line.anchors().stream()
                        .map(it -> it.landmark().map(mark -> mark.of(now)).orElse(it.point()))
                        .toList());
    }

    private List<List<Vec>> lines(Prop.Strip strip) {
        Vec right = grip(Side.RIGHT);
        Vec left = grip(Side.LEFT);
        return switch (strip.run()) {
            case BETWEEN_HANDS ->
                List.of(strip.kind() == Prop.Strip.Kind.STICK ? beyond(right, left) : sagging(right, left));
            case FROM_DOOR -> {
                Vec anchor = anchor();
                yield List.of(List.of(anchor, right), List.of(anchor, left));
            }
            case ACROSS_CHEST ->
                List.of(across(now.joints().get(3).plus(now.chest().along(16, 2, 0))));
            case ACROSS_SHOULDERS ->
                List.of(across(now.joints().get(5).plus(now.chest().along(-9, -3, 0))));
            case AROUND_RIBS ->
                Stream.of(Side.values())
                        .filter(side -> camera.depth(now.frames().get(2).r()) * side.sign() > BEHIND)
                        .map(side -> around(grip(side)))
                        .toList();
        };
    }

    /** Where a hand holds a thing. */
    private Vec grip(Side side) {
        Skeleton.ArmBones arm = now.arms().of(side);
        return arm.wrist().plus(5.5, arm.fingers()).plus(2, arm.palm());
    }

    private static List<Vec> beyond(Vec one, Vec other) {
        Vec along = one.minus(other).unit();
        return List.of(one.plus(OVERHANG, along), other.plus(-OVERHANG, along));
    }

    /** A slack band hangs through a little; a stretched one is straight. */
    private static List<Vec> sagging(Vec one, Vec other) {
        double sag = Math.max(0, 60 - one.distance(other)) * 0.12;
        List<Vec> line = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            double t = i / 8.0;
            line.add(one.mix(other, t).plus(sag * 4 * t * (1 - t), Vec.DOWN));
        }
        return line;
    }

    private List<Vec> across(Vec middle) {
        Vec tilted = now.chest().r();
        // A stick that is held level reads as one that turns; with all of the tilt of the chest it would seem to lean.
        Vec out = new Vec(tilted.x(), tilted.y() * LEVELLED, tilted.z()).unit();
        return List.of(middle.plus(48, out), middle.plus(-48, out));
    }

    /** Round the ribs on the side of one hand, as far as it is seen, to that hand. */
    private List<Vec> around(Vec hand) {
        Frame ribs = now.frames().get(2);
        Vec middle = now.joints().get(2).plus(ribs.along(3, 1, 0));
        double side = ribs.local(hand.minus(middle)).z() < 0 ? -1 : 1;
        List<Vec> line = new ArrayList<>();
        for (int i = 0; i <= 9; i++) {
            double angle = 180 - 165.0 * i / 9;
            Vec out = ribs.along(Degrees.cos(angle), 0, side * Degrees.sin(angle));
            if (camera.depth(out) > 0.12) {
                line.add(middle.plus(ribs.along(12.5 * Degrees.cos(angle), 0, side * 16.5 * Degrees.sin(angle))));
            }
        }
        line.add(hand);
        line.add(hand.plus(TAIL, Vec.DOWN));
        return line;
    }

    /** Bands are shut in the door at the height of the chest. */
    private Vec anchor() {
        Setting.Plane door = props.stream()
                .filter(Prop.Door.class::isInstance)
                .map(Prop.Door.class::cast)
                .map(it -> Setting.upright(it.where(), it.distance()))
                .findFirst()
                .orElse(Setting.upright(Prop.Where.IN_FRONT, 97));
        return door.nearest(start.joints().get(4).plus(-2, Vec.UP)).plus(1, door.normal());
    }

    private Item item(Prop.Strip.Kind kind, List<Vec> line) {
        if (kind == Prop.Strip.Kind.TOWEL) {
            return towel(line);
        }
        List<List<Ball>> chain =
                List.of(line.stream().map(it -> Ball.round(it, 0.9)).toList());
        return Item.prop(
                kind == Prop.Strip.Kind.BAND ? Material.BAND : Material.STICK,
                Item.Layer.SORTED,
                camera.region(chain),
                Dot.along(camera, chain),
                List.of(),
                new Item.Look.Strip(line.stream().map(camera::page).toList()));
    }

    /** Broad on the ribs and at its end, gathered in the hand, with stripes across the end. */
    private Item towel(List<Vec> line) {
        List<Point> page = line.stream().map(camera::page).toList();
        int hand = page.size() - 2;
        List<Polygon> quads = new ArrayList<>();
        for (int i = 0; i <= hand; i++) {
            double from = i == hand ? GATHERED : BROAD;
            double to = i == hand - 1 ? GATHERED : BROAD;
            Point along = page.get(i + 1).minus(page.get(i)).unit();
            Point aside = new Point(-along.y(), along.x());
            quads.add(Polygon.hull(List.of(
                    page.get(i).plus(from, aside),
                    page.get(i).plus(-from, aside),
                    page.get(i + 1).plus(to, aside),
                    page.get(i + 1).plus(-to, aside))));
        }
        List<List<Point>> stripes = new ArrayList<>();
        Point grip = page.get(hand);
        Point end = page.get(hand + 1);
        Point along = end.minus(grip).unit();
        Point aside = new Point(-along.y(), along.x());
        for (double t : new double[] {0.72, 0.84}) {
            Point at = grip.mix(end, t);
            double half = GATHERED + (BROAD - GATHERED) * t;
            stripes.add(List.of(at.plus(half, aside), at.plus(-half, aside)));
        }
        for (int k = -2; k <= 2; k++) {
            Point at = end.plus(k * BROAD / 2.3, aside);
            stripes.add(List.of(at, at.plus(2.2, along)));
        }
        List<List<Ball>> chain =
                List.of(line.stream().map(it -> Ball.round(it, 2.4)).toList());
        return Item.prop(
                Material.TOWEL,
                Item.Layer.SORTED,
                Region.union(quads),
                Dot.along(camera, chain),
                List.of(),
                new Item.Look.Marked(stripes));
    }
}
