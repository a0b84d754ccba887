package openbook.figure;

import java.util.List;
import java.util.Optional;

/** The fold of cloth or skin on the inside of an elbow or a knee that is bent far. */
final class Creases {
    private static final double BENT = 65;
    /** A bone that points at the viewer has no inside on the page. */
    private static final double SEEN = 0.6;

    private static final double WIDEST = 125;

    private final Scene scene;

    Creases(Scene scene) {
        this.scene = scene;
    }

    /** The fold that is to be drawn right after an item: it belongs to the later of the two parts of the limb. */
    Optional<List<Point>> after(Item item) {
        return twin(item.piece())
                .flatMap(piece -> item.side()
                        .flatMap(side -> scene.items().stream()
                                .filter(it -> it.is(piece, side))
                                .findFirst()
                                .filter(it -> scene.items().indexOf(it)
                                        < scene.items().indexOf(item))
                                .flatMap(it -> fold(item, it, side))));
    }

    private static Optional<Piece> twin(Piece piece) {
        return switch (piece) {
            case UPPER_ARM -> Optional.of(Piece.FOREARM);
            case FOREARM -> Optional.of(Piece.UPPER_ARM);
            case THIGH -> Optional.of(Piece.SHANK);
            case SHANK -> Optional.of(Piece.THIGH);
            default -> Optional.empty();
        };
    }

    private Optional<List<Point>> fold(Item one, Item other, Side side) {
        Skeleton.ArmBones arm = scene.bones().arms().of(side);
        Skeleton.LegBones leg = scene.bones().legs().of(side);
        boolean ofArm = one.piece().isArm();
        Vec joint = ofArm ? arm.elbow() : leg.knee();
        Vec back = (ofArm ? arm.upper() : leg.thigh()).times(-1);
        Vec on = ofArm ? arm.fore() : leg.shank();
        Point a = scene.camera().page(back);
        Point b = scene.camera().page(on);
        boolean bent = 180 - Degrees.acos(back.dot(on)) > BENT;
        if (!bent || a.length() < SEEN || b.length() < SEEN) {
            return Optional.empty();
        }
        Point first = a.unit();
        Point second = b.unit();
        double between = Degrees.acos(first.x() * second.x() + first.y() * second.y());
        if (between > WIDEST || between < 20) {
            return Optional.empty();
        }
        Point inward = first.plus(second).unit();
        Point at = scene.camera().page(joint);
        double inside = ArrowLines.edge(Region.unionOf(List.of(one.region(), other.region())), at, inward);
        return inside > 16
                ? Optional.empty()
                : Optional.of(List.of(at.plus(inside, inward), at.plus(inside * 0.3, inward)));
    }
}
