package openbook.figure.pose;

/**
 * Three unit axes of a part of the body: forward, up (towards the head) and the person's right, with f x u = r
 * (figures.md, Coordinates and angles). Positive angles bend forward, lean right and turn right.
 */
public record Frame(Vec f, Vec u, Vec r) {
    /** Standing: the person faces +x, and the right side is near the viewer of the side view. */
    public static final Frame UPRIGHT = new Frame(new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1));

    public Frame bend(double degrees) {
        double c = Degrees.cos(degrees);
        double s = Degrees.sin(degrees);
        return new Frame(f.times(c).plus(-s, u), u.times(c).plus(s, f), r);
    }

    Frame lean(double degrees) {
        double c = Degrees.cos(degrees);
        double s = Degrees.sin(degrees);
        return new Frame(f, u.times(c).plus(s, r), r.times(c).plus(-s, u));
    }

    Frame turn(double degrees) {
        double c = Degrees.cos(degrees);
        double s = Degrees.sin(degrees);
        return new Frame(f.times(c).plus(s, r), u, r.times(c).plus(-s, f));
    }

    /** All three, in the order turn, then lean, then bend. */
    public Frame joint(Angles angles) {
        return turn(angles.turn()).lean(angles.lean()).bend(angles.bend());
    }

    /** The direction (or, added to a point, the place) so far forward, up and right. */
    public Vec along(double forward, double up, double right) {
        return f.times(forward).plus(up, u).plus(right, r);
    }

    /** The same direction in the coordinates of this frame: x forward, y up, z right. */
    public Vec local(Vec direction) {
        return new Vec(direction.dot(f), direction.dot(u), direction.dot(r));
    }

    public Vec world(Vec local) {
        return along(local.x(), local.y(), local.z());
    }

    /** Part-way to another frame, made square again. */
    public Frame mix(Frame other, double t) {
        Vec up = u.mix(other.u, t).unit();
        Vec right = r.mix(other.r, t).squareTo(up);
        return new Frame(up.cross(right), up, right);
    }
}
