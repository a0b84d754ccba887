package openbook.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The limb as it was in the start, for the finish: drawn behind the body, so that it never reads as a third arm. */
final class Ghosts {
    private static final double FAR = 24;

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
        Scene start = scenes.get(0);
        if (wanted == Drawing.Ghost.NONE) {
            return Region.EMPTY;
        }
        if (wanted == Drawing.Ghost.HEAD) {
            return union(start.items().stream()
                    .filter(it -> it.piece() == Piece.HEAD)
                    .toList());
        }
        if (movement.changesBase() || movement.start().pose().base() == Base.ALL_FOURS) {
            return Region.EMPTY;
        }
        Set<Side> hands = EnumSet.noneOf(Side.class);
        Set<Side> feet = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) {
            if (moved(side == Side.RIGHT ? Landmark.RIGHT_HAND : Landmark.LEFT_HAND) > FAR) {
                hands.add(side);
            }
            if (moved(side == Side.RIGHT ? Landmark.RIGHT_FOOT : Landmark.LEFT_FOOT) > FAR) {
                feet.add(side);
            }
        }
        if (hands.size() > 1) {
            hands.clear(); // two ghosts of arms tangle
        }
        return union(start.items().stream()
                .filter(it -> it.side()
                        .filter(side -> it.piece().isArm() ? hands.contains(side) : feet.contains(side))
                        .isPresent())
                .toList());
    }

    private double moved(Landmark landmark) {
        return camera.page(landmark.of(movement.start())).distance(camera.page(landmark.of(movement.finish())));
    }

    private static Region union(List<Item> items) {
        return Region.unionOf(items.stream().map(Item::region).toList());
    }
}
