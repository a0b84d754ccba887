package openbook.figure.pose;

import java.util.function.Function;

/** A named place of the body, for arrows, bands and zooms. */
public enum Landmark {
    RIGHT_HAND(it -> hand(it, Side.RIGHT)),
    LEFT_HAND(it -> hand(it, Side.LEFT)),
    RIGHT_ELBOW(it -> it.arms().right().elbow()),
    LEFT_ELBOW(it -> it.arms().left().elbow()),
    RIGHT_SHOULDER(it -> it.arms().right().shoulder()),
    LEFT_SHOULDER(it -> it.arms().left().shoulder()),
    RIGHT_FOOT(it -> foot(it, Side.RIGHT)),
    LEFT_FOOT(it -> foot(it, Side.LEFT)),
    RIGHT_KNEE(it -> it.legs().right().knee()),
    LEFT_KNEE(it -> it.legs().left().knee()),
    HEAD(it -> it.inHead(0, 7, 0)),
    CROWN(it -> it.inHead(0, 17, 0)),
    FOREHEAD(it -> it.inHead(10, 9, 0)),
    CHIN(it -> it.inHead(10, 0, 0)),
    MOUTH(it -> it.inHead(11, 1, 0)),
    CHEST(it -> it.joints().get(4).plus(12, it.frames().get(4).f())),
    UPPER_BACK(it -> it.joints().get(4).plus(-10, it.frames().get(4).f())),
    LOWER_BACK(it -> it.joints().get(1).plus(-9, it.frames().get(1).f())),
    BELLY(it -> it.joints().get(1).plus(13, it.frames().get(1).f())),
    RIGHT_RIBS(it -> ribs(it, Side.RIGHT)),
    LEFT_RIBS(it -> ribs(it, Side.LEFT)),
    PELVIS(Skeleton::hips);

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing that changes
    private final Function<Skeleton, Vec> place;

    Landmark(Function<Skeleton, Vec> place) {
        this.place = place;
    }

    public Vec of(Skeleton bones) {
        return place.apply(bones);
    }

    private static Vec hand(Skeleton bones, Side side) {
        Skeleton.ArmBones arm = bones.arms().of(side);
        return arm.wrist().plus(9, arm.fingers());
    }

    private static Vec foot(Skeleton bones, Side side) {
        Skeleton.LegBones leg = bones.legs().of(side);
        return leg.ankle().plus(6, leg.toe());
    }

    private static Vec ribs(Skeleton bones, Side side) {
        return bones.joints().get(2).plus(bones.frames().get(2).along(3, 2, 14 * side.sign()));
    }
}
