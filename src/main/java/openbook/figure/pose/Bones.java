package openbook.figure.pose;

/** Lengths of the skeleton in cm, and its bend at rest in degrees (figures.md, Skeleton). */
public final class Bones {
    /** From the middle of the pelvis to a hip joint. */
    public static final double HALF_HIPS = 9;
    /** From the middle of the pelvis up to the first joint of the spine. */
    static final double SACRUM = 9;
    /** From the middle of the back to a shoulder. */
    static final double HALF_SHOULDERS = 16;

    public static final double UPPER_ARM = 28.5;
    public static final double FOREARM = 25;
    public static final double THIGH = 42;
    public static final double SHANK = 40;

    /** Joints of the spine from the pelvis up: two lumbar, three thoracic, two of the neck, the head. */
    public static final int CHEST = 4;
    /** The joint where the neck begins. */
    public static final int NECK = 5;
    /** The joint on which the head nods. */
    public static final int HEAD = 7;

    private Bones() {}

    /** Length of the bone above a joint of the spine. */
    public static double spine(int joint) {
        return joint < 2 ? 8 : joint < NECK ? 9 : 4.6;
    }

    /** Bend of a joint of the spine when the person stands at ease; over all joints the sum is 0. */
    static double rest(int joint) {
        return switch (joint) {
            case 0 -> -4;
            case 1, 6 -> -6;
            case 2 -> 2;
            case 3 -> 7;
            case 4, 5 -> 8;
            default -> -9;
        };
    }
}
