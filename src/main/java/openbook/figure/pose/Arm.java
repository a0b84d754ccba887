package openbook.figure.pose;

import java.util.Optional;

/** Where an arm is: by its angles, or by where its hand is. Angles are measured in the frame of the chest. */
public sealed interface Arm {
    Hand hand();

    Shoulder shoulder();

    /** The same arm with another shoulder and hand. */
    Arm with(Shoulder shoulder, Hand hand);

    /**
     * The hand at the end of the arm.
     *
     * @param palm where the palm faces, when it is not left to the arm
     * @param fingers where the fingers point, when it is not left to the arm
     */
    record Hand(boolean fist, Optional<Heading> palm, Optional<Heading> fingers) {
        public static final Hand OPEN = new Hand(false, Optional.empty(), Optional.empty());
    }

    /**
     * How far the shoulder is moved from where the arm alone would carry it, in cm.
     *
     * @param up towards the ear; negative is down
     * @param forward negative is back
     */
    record Shoulder(double up, double forward) {
        public static final Shoulder LOOSE = new Shoulder(0, 0);
    }

    /**
     * An arm by its joints.
     *
     * @param raise degrees from hanging (0) to overhead (180)
     * @param toward the way it is raised: 0 forward, 90 out to the side, 165 back, negative across the body
     * @param turn degrees that the upper arm is rotated out; negative is in
     * @param elbow degrees that it is bent
     * @param wrist degrees that the hand is bent towards the palm
     */
    record Joints(double raise, double toward, double turn, double elbow, double wrist, Shoulder shoulder, Hand hand)
            implements Arm {
        @Override
        public Arm with(Shoulder shoulder, Hand hand) {
            return new Joints(raise, toward, turn, elbow, wrist, shoulder, hand);
        }
    }

    /** The hand rests at a place of the person's own body. */
    record AtBody(Spot spot, Optional<Heading> elbow, Shoulder shoulder, Hand hand) implements Arm {
        @Override
        public Arm with(Shoulder shoulder, Hand hand) {
            return new AtBody(spot, elbow, shoulder, hand);
        }
    }

    /**
     * The hand, or the whole forearm, rests on a surface. The offsets are measured from the point of the surface that
     * is nearest to this shoulder in the plain base position.
     *
     * @param first cm ahead on a floor or table, cm up on a wall
     * @param second cm out; on a wall beside the body, cm ahead
     * @param above cm that the hand hovers over the surface
     * @param forearm the elbow too lies on the surface
     */
    record OnSurface(
            Surface surface,
            double first,
            double second,
            double above,
            boolean forearm,
            Optional<Heading> elbow,
            Shoulder shoulder,
            Hand hand)
            implements Arm {
        @Override
        public Arm with(Shoulder shoulder, Hand hand) {
            return new OnSurface(surface, first, second, above, forearm, elbow, shoulder, hand);
        }
    }

    /** The hand stays where the base position puts it. */
    record Stays(Optional<Heading> elbow, Shoulder shoulder, Hand hand) implements Arm {
        @Override
        public Arm with(Shoulder shoulder, Hand hand) {
            return new Stays(elbow, shoulder, hand);
        }
    }

    /** Bone directions in the frame of the chest: what an arm is between two that are said in different ways. */
    record Directions(Vec upper, Vec fore, Vec fingers, Vec palm, Vec thumb, Shoulder shoulder, Hand hand)
            implements Arm {
        @Override
        public Arm with(Shoulder shoulder, Hand hand) {
            return new Directions(upper, fore, fingers, palm, thumb, shoulder, hand);
        }
    }

    /** The surfaces a hand can rest on. */
    enum Surface {
        FLOOR,
        WALL,
        TABLE
    }
}
