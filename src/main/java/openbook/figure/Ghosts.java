package openbook.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the body was in the start and is no more, for the finish: a pale place with a dashed edge. It leaves out what
 * the body covers, so that it never reads as a third arm, and it is what tells a small movement from none.
 */
final class Ghosts {
    /** Both arms moved so far, in cm: their ghosts would tangle. */
    private static final double FAR = 24;
    /** What is thinner than this, in cm, is no more than a second outline; breath and a nod move no further. */
    private static final double THINNEST = 2;

    private static final double THINNEST_OF_SMALL = 0.7;
    private static final double SMALLEST = 30;
    private static final double SMALLEST_OF_SMALL = 6;
    /** How much of a standing height is seen, seen from the side. */
    private static final double FROM_THE_SIDE = 0.8;

    private final Movement movement;
    private final Camera camera;
    private final List<Scene> scenes;

    Ghosts(Movement movement, Camera camera, List<Scene> scenes) {
        this.movement = movement;
        this.camera = camera;
        this.scenes = scenes;
    }

    Region region() {
        Drawing.Ghost wanted = movement.drawing().ghost();
        if (wanted == Drawing.Ghost.NONE || movement.changesBase()) {
            return Region.EMPTY;
        }
        boolean arms = !bothArms();
        Region before = Region.unionOf(scenes.get(0).body().stream()
                .filter(it -> wanted == Drawing.Ghost.AUTO || it.piece() == Piece.HEAD)
                .filter(it -> arms || !it.piece().isArm())
                .map(Item::region)
                .toList());
        boolean small = wanted == Drawing.Ghost.HEAD || breathes();
        Region left = before.minus(scenes.get(scenes.size() - 1).silhouette(), small ? SMALLEST_OF_SMALL : SMALLEST);
        double thinnest = small ? THINNEST_OF_SMALL : THINNEST;
        return new Region(left.polygons().stream()
                .filter(it -> width(it) > thinnest && !isUnder(it))
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
