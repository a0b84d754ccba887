package openbook.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openbook.figure.outline.Piece;
import openbook.figure.outline.Point;
import openbook.figure.outline.Region;
import openbook.figure.pose.Degrees;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;
import openbook.figure.prop.Item;

/** The fold of cloth or skin on the inside of an elbow, a knee or a hip that is bent far. */
final class Creases {
    private static final double BENT = 65;
    /** A bone that points at the viewer has no inside on the page. */
    private static final double SEEN = 0.6;

    private static final double WIDEST = 125;

    /** From the joint to the fold, in cm; what is deeper is no fold. */
    private static final double DEEPEST = 16;

    private static final double GROIN = 24;

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

    /** The fold in the groin, once both the shirt and the thigh are there; a far leg is hidden by the near one. */
    List<List<Point>> hips(Item item) {
        List<List<Point>> folds = new ArrayList<>();
        for (Item thigh : scene.items()) {
            if (thigh.piece() == Piece.THIGH
                    && !thigh.far()
                    && later(thigh, shirt()).equals(Optional.of(item))) {
                thigh.side().flatMap(side -> groin(thigh, side)).ifPresent(folds::add);
            }
        }
        return folds;
    }

    private Optional<Item> shirt() {
        return scene.items().stream().filter(it -> it.piece() == Piece.SHIRT).findFirst();
    }

    private Optional<Item> later(Item one, Optional<Item> other) {
        return other.map(it -> scene.items().indexOf(it) > scene.items().indexOf(one) ? it : one);
    }

    private Optional<List<Point>> groin(Item thigh, Side side) {
        Skeleton.LegBones leg = scene.bones().legs().of(side);
        Vec trunk = scene.bones().joints().get(0).minus(scene.bones().hips()).unit();
        Region both = Region.unionOf(Stream.of(Optional.of(thigh), shirt())
                .flatMap(Optional::stream)
                .map(Item::region)
                .toList());
        return fold(both, leg.hip(), trunk, leg.thigh(), GROIN);
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
        return fold(Region.unionOf(List.of(one.region(), other.region())), joint, back, on, DEEPEST);
    }

    /** From the outline at the inside of a joint towards it. */
    private Optional<List<Point>> fold(Region both, Vec joint, Vec back, Vec on, double deepest) {
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
        double inside = ArrowLines.edge(both, at, inward);
        return inside > deepest
                ? Optional.empty()
                : Optional.of(List.of(at.plus(inside, inward), at.plus(inside * 0.3, inward)));
    }
}
