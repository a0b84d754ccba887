package openbook.figure.pose;

/** Where a leg is. Angles are measured against the base position, so that tilting the pelvis moves no foot. */
public sealed interface Leg {
    /**
     * A leg by its joints.
     *
     * @param hip degrees that the thigh is raised forward; negative is back
     * @param knee degrees that it is bent
     * @param out degrees that the thigh is spread; negative is across
     * @param turn degrees that the thigh is rotated out; negative is in
     * @param ankle degrees that the toes are pointed
     * @param rest what the foot or leg does by itself
     */
    record Joints(double hip, double knee, double out, double turn, double ankle, Rest rest) implements Leg {}

    /**
     * The foot stays where the base position puts it, or is set down near that place.
     *
     * @param ahead cm
     * @param out cm
     * @param up cm
     * @param swing degrees that the knee swings outward about the line from hip to foot; negative is inward
     */
    record Planted(double ahead, double out, double up, double swing) implements Leg {
        public static final Planted STAYS = new Planted(0, 0, 0, 0);
    }

    /** Bone directions in the base frame: what a leg is between two that are said in different ways. */
    record Directions(Vec thigh, Vec shank, Vec calf, Vec toe, Vec sole) implements Leg {}

    /** The automatic behavior of a leg that is given by its joints. */
    enum Rest {
        /** Nothing. */
        FREE,
        /** The hip gives way until the leg lies on the floor. */
        SETTLES,
        /** The sole is level. */
        SOLE_FLAT
    }
}
