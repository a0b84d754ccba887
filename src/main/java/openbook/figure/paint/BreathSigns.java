package openbook.figure.paint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Piece;
import openbook.figure.outline.Point;
import openbook.figure.outline.Region;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Degrees;
import openbook.figure.pose.Landmark;
import openbook.figure.pose.Material;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Spot;
import openbook.figure.pose.Vec;
import openbook.figure.prop.Item;
import openbook.figure.solve.Movement;
import openbook.figure.solve.Setting;

/**
 * Makes breath visible, which no limb shows: air that streams up into the nose or down out of the mouth, and
 * arrows at the ribs that open or close.
 */
public final class BreathSigns {
    private static final double LEAST = 0.3;
    private static final double FACE_DOWN = -0.5;
    /** A face that is turned further from the viewer is only hair. */
    private static final double FACE_AWAY = -0.45;

    private static final double FACE_ACROSS = 0.45;
    private static final double FACE_PROFILE = 0.95;
    /** Breath is drawn so great, in cm, that a back sinks into the wall that it touches. */
    private static final int SUNK = 8;

    private static final double LAIN_ON = -0.45;
    private static final double SEEN = 0.68;
    private static final double ALIKE = 0.3;
    /** The sides of the stream, as each of two lines shows one. */
    private static final double[] STREAMS = {-1, 1};

    /** Degrees that air comes from below into the nose, and goes down from the mouth. */
    private static final double NOSE = 24;

    private static final double LIPS = 8;

    private final Camera camera;
    /** The head rests on a table, and the air would stream through it. */
    private final boolean onTable;

    private final double shallow;
    private final double deep;

    public BreathSigns(Movement movement, Camera camera) {
        this.camera = camera;
        this.onTable = Setting.of(movement.drawing().props()).table().isPresent();
        var breaths = movement.drawing().keyframes().stream()
                .mapToDouble(it -> it.pose().whole().breath())
                .summaryStatistics();
        this.shallow = breaths.getMin();
        this.deep = breaths.getMax();
    }

    /** The signs for one picture; none where the breath does not change. */
    public List<ArrowLine> of(Scene scene) {
        if (deep - shallow < LEAST) {
            return List.of();
        }
        boolean in = scene.bones().pose().whole().breath() > (shallow + deep) / 2;
        List<ArrowLine> signs = new ArrayList<>(air(scene, in));
        signs.addAll(ribs(scene, in));
        return signs;
    }

    /** None where neither nose nor mouth is seen: it would point at hair. */
    private List<ArrowLine> air(Scene scene, boolean in) {
        Skeleton bones = scene.bones();
        boolean hidden = bones.head().f().y() < FACE_DOWN && (onTable || !isProfile(bones));
        if (hidden || camera.depth(bones.head().f()) < FACE_AWAY) {
            return List.of();
        }
        Point ahead = away(bones);
        Point down = camera.page(bones.head().u().times(-1)).unit();
        Point away = ahead.times(Degrees.cos(in ? NOSE : LIPS))
                .plus(Degrees.sin(in ? NOSE : LIPS), down)
                .unit();
        Point aside = new Point(-away.y(), away.x());
        Point opening = camera.page(in ? bones.inHead(10.5, 3, 0) : bones.inHead(9.5, 0, 0));
        double clear = isAcross(bones) ? ArrowLines.edge(outline(scene, Piece.HEAD), opening, away) : 1;
        Point face = opening.plus(clear + 1.5, away);
        List<ArrowLine> streams = new ArrayList<>();
        for (double side : STREAMS) {
            double near = in ? 1 : 0;
            double far = 21;
            List<Point> line = new ArrayList<>();
            for (int i = 0; i <= 24; i++) {
                double t = i / 24.0;
                double wave = 1.3 * Degrees.sin(t * 400) * t;
                line.add(
                        face.plus(near + (far - near) * t, away).plus(side * ((in ? 2.8 : 1.4) + 5 * t) + wave, aside));
            }
            if (in) {
                Collections.reverse(line);
            }
            streams.add(new ArrowLine(line, ArrowLine.Style.AIR));
        }
        return streams;
    }

    /** Where the face looks on the page; aside when it looks at the viewer. */
    private Point away(Skeleton bones) {
        return isAcross(bones) ? camera.page(bones.head().f()).unit() : new Point(0.9, 0.44);
    }

    /** A face to the floor is seen only from the side. */
    private boolean isProfile(Skeleton bones) {
        return camera.page(bones.head().f()).length() > FACE_PROFILE;
    }

    private boolean isAcross(Skeleton bones) {
        return camera.page(bones.head().f()).length() > FACE_ACROSS;
    }

    /**
     * At the side of the ribs that is seen best, and at the best of those that look another way; the belly under hands.
     */
    private List<ArrowLine> ribs(Scene scene, boolean in) {
        Region head = outline(scene, Piece.HEAD);
        List<Landmark> chosen = new ArrayList<>();
        Landmark front = feelsBelly(scene.bones()) ? Landmark.BELLY : Landmark.CHEST;
        Stream.of(Landmark.RIGHT_RIBS, Landmark.LEFT_RIBS, Landmark.UPPER_BACK, front)
                .filter(it ->
                        !isUnder(scene.bones(), it) && facing(scene.bones(), it).length() > SEEN)
                .filter(it -> !isAgainst(scene, it))
                .filter(it -> swell(scene, it, in).line().stream().noneMatch(head::contains))
                .sorted(Comparator.comparingDouble(
                        it -> -facing(scene.bones(), it).length()))
                .forEach(it -> {
                    Point way = facing(scene.bones(), it).unit();
                    if (chosen.size() < 2
                            && chosen.stream().allMatch(other -> cosine(way, facing(scene.bones(), other)) < ALIKE)) {
                        chosen.add(it);
                    }
                });
        return chosen.stream().map(it -> swell(scene, it, in)).toList();
    }

    private static boolean feelsBelly(Skeleton bones) {
        return Stream.of(Side.values())
                .map(bones.pose().arms()::of)
                .anyMatch(it -> it instanceof Arm.AtBody hand
                        && hand.spot() == Spot.BELLY
                        && !hand.hand().fist());
    }

    private static double cosine(Point way, Point other) {
        Point unit = other.unit();
        return way.x() * unit.x() + way.y() * unit.y();
    }

    private static Region outline(Scene scene, Piece piece) {
        return scene.items().stream()
                .filter(it -> it.piece() == piece)
                .map(Item::region)
                .findFirst()
                .orElse(Region.EMPTY);
    }

    /** Ribs at a wall have no arrow: beyond the wall it would point at nothing, and before it hide the body. */
    private boolean isAgainst(Scene scene, Landmark ribs) {
        Point out = facing(scene.bones(), ribs).unit();
        Point at = camera.page(place(scene.bones(), ribs));
        double edge = ArrowLines.edge(shirt(scene), at, out);
        return IntStream.rangeClosed(-SUNK, 10).anyMatch(it -> isBackground(scene, at.plus(edge + it, out)));
    }

    private static boolean isBackground(Scene scene, Point place) {
        return scene.items().stream()
                .anyMatch(
                        it -> it.layer() == Item.Layer.BACKGROUND && it.region().contains(place));
    }

    /** With a bag that rides on it, which the arrow must not hide. */
    private static Region shirt(Scene scene) {
        return Region.unionOf(scene.items().stream()
                .filter(it -> it.piece() == Piece.SHIRT || it.material() == Material.BAG)
                .map(Item::region)
                .toList());
    }

    private ArrowLine swell(Scene scene, Landmark ribs, boolean in) {
        Point out = facing(scene.bones(), ribs).unit();
        Point at = camera.page(place(scene.bones(), ribs));
        Region body = ribs == Landmark.BELLY ? scene.silhouette() : shirt(scene);
        double edge = ArrowLines.edge(body, at, out);
        double foot = edge + 2;
        Point near = at.plus(foot, out);
        Point far = at.plus(foot + 15, out);
        return new ArrowLine(in ? List.of(near, far) : List.of(far, near), ArrowLine.Style.SWELL);
    }

    /** Breast and back are widest a little below their landmarks, and there the neck leaves room. */
    private static Vec place(Skeleton bones, Landmark ribs) {
        boolean high = ribs == Landmark.CHEST || ribs == Landmark.UPPER_BACK;
        return ribs.of(bones).plus(high ? -8 : 0, bones.chest().u());
    }

    /** The direction on the page in which a place of the ribs looks. */
    private Point facing(Skeleton bones, Landmark landmark) {
        return camera.page(outward(bones, landmark));
    }

    private static Vec outward(Skeleton bones, Landmark landmark) {
        Vec middle = bones.joints().get(3).plus(3, bones.frames().get(3).f());
        return landmark.of(bones).minus(middle).squareTo(bones.chest().u());
    }

    /** Whether the body lies or leans on it, so that it is not seen to move. */
    private static boolean isUnder(Skeleton bones, Landmark landmark) {
        return outward(bones, landmark).y() < LAIN_ON;
    }
}
