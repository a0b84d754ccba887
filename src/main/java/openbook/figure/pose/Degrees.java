package openbook.figure.pose;

/** Angles in degrees, computed the same on every machine. */
public final class Degrees {
    private static final double RADIAN = StrictMath.PI / 180;

    private Degrees() {}

    public static double sin(double degrees) {
        return StrictMath.sin(degrees * RADIAN);
    }

    public static double cos(double degrees) {
        return StrictMath.cos(degrees * RADIAN);
    }

    /** The angle of a cosine, which rounding may have pushed a little out of -1..1. */
    public static double acos(double cosine) {
        return StrictMath.acos(Math.max(-1, Math.min(1, cosine))) / RADIAN;
    }

    public static double atan2(double y, double x) {
        return StrictMath.atan2(y, x) / RADIAN;
    }
}
