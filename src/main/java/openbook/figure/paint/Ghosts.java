package openbook.figure.paint;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Piece;
import openbook.figure.outline.Point;
import openbook.figure.outline.Polygon;
import openbook.figure.outline.Region;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Landmark;
import openbook.figure.pose.Vec;
import openbook.figure.prop.Item;
import openbook.figure.solve.Movement;

/**
 * Where the body was in the start and is no more, for the finish: a pale place with a dashed edge. It leaves out what
 * the body covers, so that it never reads as a third arm, and it is what tells a small movement from none. It is shown
 * as a whole or not at all: crumbs beside the body say nothing.
 */
public final class Ghosts {
    /** Both arms moved so far, in cm: their ghosts would tangle. */
    private static final double FAR = 24;

    /** Minimum thickness of a ghost, in cm; a thinner one would look like a second outline. */
    private static final double THINNEST = 2.5;

    private static final double THINNEST_OF_SMALL = 0.7;

    /** Square cm of the largest piece; a ghost with less is left out. */
    private static final double LEAST = 110;

    private static final double LEAST_OF_SMALL = 20;

    /** A piece smaller than this part of the largest is a crumb. */
    private static final double CRUMB = 0.3;

    /** How much of a standing height is seen, seen from the side. */
    private static final double FROM_THE_SIDE = 0.8;

    private final Movement movement;
    private final Camera camera;
    private final List<Scene> scenes;

    public Ghosts(Movement movement, Camera camera, List<Scene> scenes) {
        this.movement = movement;
        this.camera = camera;
        this.scenes = scenes;
    }

    public Region region() {
        Drawing.Ghost wanted = movement.drawing().ghost();
        if (wanted == Drawing.Ghost.NONE || movement.changesBase()) {
            return Region.EMPTY;
        }
        boolean breathes = breathes();
        boolean arms = !bothArms();
        Region before = Region.unionOf(scenes.get(0).body().stream()
                .filter(it -> wanted == Drawing.Ghost.AUTO || it.piece() == Piece.HEAD)
                .filter(it -> !breathes || it.piece().isTrunk())
                .filter(it -> arms || !it.piece().isArm())
                .map(Item::region)
                .toList());
        boolean small = wanted == Drawing.Ghost.HEAD || breathes;
        return whole(before.minus(scenes.get(scenes.size() - 1).silhouette(), 6), small);
    }

    /** The pieces that are seen as one body; none when the largest is too small for that. */
    private Region whole(Region left, boolean small) {
        double thinnest = small ? THINNEST_OF_SMALL : THINNEST;
        List<Polygon> pieces = left.polygons().stream()
                .filter(it -> width(it) > thinnest && !isUnder(it))
                .toList();
        double largest =
                pieces.stream().mapToDouble(it -> Math.abs(it.area())).max().orElse(0);
        if (largest < (small ? LEAST_OF_SMALL : LEAST)) {
            return Region.EMPTY;
        }
        return new Region(pieces.stream()
                .filter(it -> Math.abs(it.area()) > largest * CRUMB)
                .toList());
    }

    /** Area is half the outline times the mean width, for a strip. */
    private static double width(Polygon place) {
        List<Point> closed = new ArrayList<>(place.points());
        closed.add(closed.get(0));
        return 2 * Math.abs(place.area()) / ArrowLine.length(closed);
    }

    private boolean breathes() {
        return movement.start().pose().whole().breath()
                != movement.finish().pose().whole().breath();
    }

    /** Between someone who only breathes and the bed nothing is seen to move. */
    private boolean isUnder(Polygon place) {
        Point middle = camera.page(movement.finish().joints().get(3));
        return breathes()
                && movement.finish().pose().base().lies()
                && camera.page(Vec.UP).length() > FROM_THE_SIDE
                && place.points().stream().mapToDouble(Point::y).average().orElse(0) > middle.y();
    }

    private boolean bothArms() {
        return moved(Landmark.RIGHT_HAND) > FAR && moved(Landmark.LEFT_HAND) > FAR;
    }

    private double moved(Landmark landmark) {
        return camera.page(landmark.of(movement.start())).distance(camera.page(landmark.of(movement.finish())));
    }
}
