package openbook.figure.pose;

import java.util.List;

/**
 * An ellipsoid by its centre and three half axes.
 */
public record Ball(Vec centre, Vec a, Vec b, Vec c) {
    public static Ball round(Vec centre, double radius) {
        return new Ball(centre, new Vec(radius, 0, 0), new Vec(0, radius, 0), new Vec(0, 0, radius));
    }

    /** With half axes along a frame. */
    public static Ball of(Vec centre, Frame frame, double forward, double up, double right) {
        return new Ball(
                centre, frame.f().times(forward), frame.u().times(up), frame.r().times(right));
    }

    public List<Vec> axes() {
        return List.of(a, b, c);
    }

    /** Height of its lowest point. */
    public double lowest() {
        return centre.y() - StrictMath.sqrt(a.y() * a.y() + b.y() * b.y() + c.y() * c.y());
    }

    /** How far a place is from its surface, in the direction of its centre; 0 or less inside. */
    public double gap(Vec place) {
        Vec to = place.minus(centre);
        double distance = to.length();
        Vec d = to.unit();
        double reach = StrictMath.sqrt(a.dot(d) * a.dot(d) + b.dot(d) * b.dot(d) + c.dot(d) * c.dot(d));
        return distance - reach;
    }

    public Ball mix(Ball other, double t) {
        return new Ball(centre.mix(other.centre, t), a.mix(other.a, t), b.mix(other.b, t), c.mix(other.c, t));
    }

    double highest() {
        return 2 * centre.y() - lowest();
    }
}
