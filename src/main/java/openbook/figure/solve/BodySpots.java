package openbook.figure.solve;

import openbook.figure.body.Body;
import openbook.figure.pose.Bones;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Side;
import openbook.figure.pose.Sides;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Spot;
import openbook.figure.pose.Stance;
import openbook.figure.pose.Trunk;
import openbook.figure.pose.Vec;

/** Where a hand is that rests on the person's own body (figures.md, Skeleton). */
public final class BodySpots {
    /** From the wrist to the middle of the palm. */
    public static final double PALM = 7;

    private final Trunk trunk;
    private final Sides<Skeleton.LegBones> legs;
    private final Sides<Vec> shoulders;
    private final double swell;

    /** @param breath cm that the ribs are wider */
    BodySpots(Trunk trunk, Sides<Skeleton.LegBones> legs, Sides<Vec> shoulders, double breath) {
        this.swell = breath * Body.SWELL;
        this.trunk = trunk;
        this.legs = legs;
        this.shoulders = shoulders;
    }

    /**
     * A place for a hand.
     *
     * @param at the middle of the palm
     * @param pole the direction in which the elbow points
     */
    record Place(Vec at, Vec fingers, Vec palm, Vec pole) {
        Vec wrist() {
            return at.plus(-PALM, fingers);
        }
    }

    Place of(Spot spot, Side side) {
        int s = side.sign();
        Frame chest = trunk.chest();
        Vec out = chest.r().times(s);
        return switch (spot) {
            case OTHER_SHOULDER ->
                place(
                        shoulders.of(side.other()).plus(chest.along(7.5, 0, 3.5 * s)),
                        chest.along(0, 0.75, -s),
                        chest.f().times(-1),
                        chest.along(0.6, -1, 0.5 * s));
            case OTHER_SHOULDER_BLADE ->
                place(
                        shoulders.of(side.other()).plus(chest.along(0, -2, -6 * s)),
                        chest.along(-0.75, 0.3, -s * 0.7),
                        chest.along(-0.4, 0, s),
                        chest.along(0.9, -0.5, 0.2 * s));
            case OTHER_ELBOW ->
                place(
                        trunk.joints().get(3).plus(chest.along(17, -2, -6 * s)),
                        chest.along(0.1, 0, -s),
                        chest.along(0, -1, 0),
                        chest.along(0, -1, s));
            case SHOULDER ->
                place(
                        shoulders.of(side).plus(chest.along(6, 4, -2 * s)),
                        chest.along(-0.8, 0.5, -0.2 * s),
                        chest.along(-0.4, -1, 0),
                        chest.along(0.4, -0.3, s));
            case BEHIND_HEAD ->
                place(
                        trunk.inHead(-8.5, 6, 0).plus(3.5, out),
                        out.times(-1),
                        trunk.head().f(),
                        chest.along(0.1, 0.3, s));
            case SIDE_OF_HEAD ->
                place(
                        trunk.inHead(-1, 6, 10 * s),
                        trunk.head().along(-0.5, 1, 0),
                        trunk.head().r().times(-s),
                        chest.along(0.3, -0.2, s));
            case CHIN ->
                place(
                        trunk.inHead(9.5, -1.5, 0).plus(2, out),
                        trunk.head().along(-1, 0.6, 0),
                        trunk.head().f().times(-1),
                        chest.along(0, -1, 0.3 * s));
            case FOREHEAD ->
                place(
                        trunk.inHead(11, 6, 0).plus(5, out),
                        out.times(-1),
                        trunk.head().f().times(-1),
                        out);
            case UNDER_CHEEK ->
                place(trunk.inHead(5, 1, 0).plus(8.5, out), trunk.head().u(), out.times(-1), chest.f());
            case BREASTBONE ->
                place(
                        trunk.joints().get(4).plus(chest.along(14.5 + 0.6 * swell, -1, 3 * s)),
                        chest.along(0, 0.3, -s),
                        chest.f().times(-1),
                        chest.along(-0.1, -0.7, s));
            case RIBS ->
                place(
                        trunk.joints().get(2).plus(trunk.frames().get(2).along(11 + swell, 1, (11.5 + swell) * s)),
                        chest.along(0.75, -0.25, -s),
                        chest.along(-0.6, 0, -s),
                        chest.along(-0.8, 0, s));
            case BELLY ->
                place(
                        trunk.joints()
                                .get(1)
                                .plus(trunk.frames().get(1).along(13.5 + swell, 0, 0))
                                .plus(5, out),
                        chest.along(0, -0.2, -s),
                        trunk.frames().get(1).f().times(-1),
                        chest.along(-0.5, 0, s));
            case HIP ->
                place(
                        trunk.hips().plus(trunk.pelvis().along(3, 8, 0)).plus(16, out),
                        trunk.pelvis().along(1, -0.5, 0),
                        out.times(-1),
                        chest.along(-1, 0, s));
            case THIGH -> onThigh(side, 14, 8, chest.along(-1, 0, 0.4 * s));
            case KNEE -> onThigh(side, 5, 7, chest.along(-1, -0.4, 0.6 * s));
            case OTHER_KNEE -> {
                Skeleton.LegBones leg = legs.of(side.other());
                Vec across = trunk.pelvis().r().times(-s);
                yield place(
                        leg.knee().plus(-6, leg.thigh()).plus(7.5, across).plus(-3, leg.shank()),
                        leg.thigh().plus(-0.2, leg.shank()),
                        across.times(-1),
                        chest.along(-0.2, -0.6, s));
            }
            case SEAT ->
                place(
                        new Vec(
                                        trunk.hips().x(),
                                        Stance.SEAT + 1.5,
                                        trunk.hips().z())
                                .plus(trunk.pelvis().f().flat().unit().times(3))
                                .plus(21 * s, trunk.pelvis().r().flat().unit()),
                        new Vec(0, -1, 0).plus(0.35, trunk.pelvis().f()),
                        trunk.pelvis().r().times(-s),
                        chest.along(-1, 0, 0.5 * s));
        };
    }

    /** The hand slides up the thigh until the arm reaches it. */
    private Place onThigh(Side side, double fromKnee, double above, Vec pole) {
        Skeleton.LegBones leg = legs.of(side);
        double along = fromKnee;
        Place place = onThigh(leg, along, above, pole);
        double reach = (Bones.UPPER_ARM + Bones.FOREARM) * 0.97;
        while (along < 30 && place.wrist().distance(shoulders.of(side)) > reach) {
            along += 2;
            place = onThigh(leg, along, above, pole);
        }
        return place;
    }

    private static Place onThigh(Skeleton.LegBones leg, double fromKnee, double above, Vec pole) {
        Vec towardHip = leg.thigh().times(-1);
        return place(leg.knee().plus(fromKnee, towardHip).plus(-above, leg.shank()), leg.thigh(), leg.shank(), pole);
    }

    private static Place place(Vec at, Vec fingers, Vec palm, Vec pole) {
        return new Place(at, fingers.unit(), palm.unit(), pole);
    }
}
