package openbook.figure.pose;

/**
 * A point or a direction in the room, in cm: x ahead (to the right on the page in side view), y up, z towards the
 * viewer of the side view.
 */
public record Vec(double x, double y, double z) {
    public static final Vec ZERO = new Vec(0, 0, 0);
    public static final Vec UP = new Vec(0, 1, 0);
    public static final Vec DOWN = new Vec(0, -1, 0);

    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    /** This point, moved {@code times} along a direction. */
    public Vec plus(double times, Vec direction) {
        return new Vec(x + times * direction.x, y + times * direction.y, z + times * direction.z);
    }

    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return StrictMath.sqrt(dot(this));
    }

    public double distance(Vec other) {
        return minus(other).length();
    }

    /** The same direction with length 1; nothing stays nothing. */
    public Vec unit() {
        double length = length();
        return length == 0 ? this : times(1 / length);
    }

    /** The part of this that is square to the unit vector, with length 1. */
    public Vec squareTo(Vec unit) {
        return plus(-dot(unit), unit).unit();
    }

    public Vec mix(Vec other, double t) {
        return times(1 - t).plus(t, other);
    }

    /** Turned about a unit axis by the right-hand rule (Rodrigues). */
    public Vec turned(Vec axis, double degrees) {
        double cos = Degrees.cos(degrees);
        return times(cos).plus(Degrees.sin(degrees), axis.cross(this)).plus(axis.dot(this) * (1 - cos), axis);
    }

    /** Part-way between two unit vectors on the great circle through both. */
    public Vec slerp(Vec other, double t) {
        double angle = Degrees.acos(dot(other));
        double sin = Degrees.sin(angle);
        if (sin < 1e-3) {
            return angle < 90 ? this : mix(other, t).unit();
        }
        return times(Degrees.sin((1 - t) * angle) / sin).plus(Degrees.sin(t * angle) / sin, other);
    }

    public Vec flat() {
        return new Vec(x, 0, z);
    }
}
