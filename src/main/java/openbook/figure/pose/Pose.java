package openbook.figure.pose;

import java.util.List;

/**
 * A whole pose. Everything has a value: what an author leaves out comes from {@link #of(Base)} or from another pose.
 *
 * @param hips how the pelvis is tilted and moved
 * @param whole what happens to the whole body
 */
public record Pose(Base base, Hips hips, Spine spine, Sides<Arm> arms, Sides<Leg> legs, Whole whole) {
    /**
     * The pelvis.
     *
     * @param ahead cm moved; negative is back
     * @param up cm moved; negative is down
     * @param right cm moved to the person's right
     */
    public record Hips(Angles angles, double ahead, double up, double right) {
        public static final Hips STILL = new Hips(Angles.NONE, 0, 0, 0);
    }

    /**
     * The spine above the pelvis.
     *
     * @param poke cm-like measure of the chin sliding forward; negative is a chin tuck
     */
    public record Spine(Angles lowerBack, Angles upperBack, Angles neck, double poke, Angles head) {
        public static final Spine STRAIGHT = new Spine(Angles.NONE, Angles.NONE, Angles.NONE, 0, Angles.NONE);
    }

    /**
     * The whole body.
     *
     * @param tilt the straight body leans about the ankles when standing, about the hips otherwise; its turn takes the
     *     feet along
     * @param lift cm above the floor, for lying on something
     * @param slide cm moved ahead along the floor
     * @param breath cm that the ribs are wider
     * @param rests parts that sink to the floor in a kneeling position
     */
    public record Whole(Angles tilt, double lift, double slide, double breath, List<Resting> rests) {
        public static final Whole PLAIN = new Whole(Angles.NONE, 0, 0, 0, List.of());

        public Whole {
            rests = List.copyOf(rests);
        }
    }

    /** A part of the body that can be told to rest on the floor. */
    public enum Resting {
        HEAD,
        LEFT_SHOULDER,
        RIGHT_SHOULDER
    }

    /** The plain base position. */
    public static Pose of(Base base) {
        return Stance.of(base).pose();
    }

    public Pose withHips(Hips hips) {
        return new Pose(base, hips, spine, arms, legs, whole);
    }

    public Pose withSpine(Spine spine) {
        return new Pose(base, hips, spine, arms, legs, whole);
    }

    public Pose withArm(Side side, Arm arm) {
        return new Pose(base, hips, spine, arms.with(side, arm), legs, whole);
    }

    public Pose withLeg(Side side, Leg leg) {
        return new Pose(base, hips, spine, arms, legs.with(side, leg), whole);
    }

    public Pose withWhole(Whole whole) {
        return new Pose(base, hips, spine, arms, legs, whole);
    }

    /** The joints of a leg; of a planted one, those that the base position has before its foot is planted. */
    public Leg.Joints legJoints(Side side) {
        if (legs.of(side) instanceof Leg.Joints joints) {
            return joints;
        }
        return Stance.of(Stance.heldAs(base)).model().legs().of(side) instanceof Leg.Joints joints
                ? joints
                : new Leg.Joints(0, 0, 0, 0, 0, Leg.Rest.FREE);
    }

    /** Tilts the pelvis further forward. */
    public Pose tilted(double degrees) {
        return withHips(new Hips(hips.angles().plus(degrees, 0, 0), hips.ahead(), hips.up(), hips.right()));
    }
}
