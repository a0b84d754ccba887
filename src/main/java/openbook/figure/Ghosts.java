package openbook.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the body was in the start and is no more, for the finish: a pale place with a dashed edge. It leaves out what the
 * body covers, so that it never reads as a third arm, and it is what tells a small movement from none.
 */
final class Ghosts {
    /** Both arms moved so far, in cm: their ghosts would tangle. */
    private static final double FAR = 24;
    /** What is thinner than this, in cm, is no more than a second outline. */
    private static final double THINNEST = 1.5;

    private static final double SMALLEST = 14;

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
        Region left = before.minus(scenes.get(scenes.size() - 1).silhouette(), SMALLEST);
        return new Region(left.polygons().stream().filter(Ghosts::isSeen).toList());
    }

    /** Area is half the outline times the mean width, for a strip. */
    private static boolean isSeen(Polygon place) {
        List<Point> closed = new ArrayList<>(place.points());
        closed.add(closed.get(0));
        return 2 * Math.abs(place.area()) / ArrowLine.length(closed) > THINNEST;
    }

    private boolean bothArms() {
        return moved(Landmark.RIGHT_HAND) > FAR && moved(Landmark.LEFT_HAND) > FAR;
    }

    private double moved(Landmark landmark) {
        return camera.page(landmark.of(movement.start())).distance(camera.page(landmark.of(movement.finish())));
    }
}
