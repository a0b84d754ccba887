package openbook.figure.pose;

/**
 * How a part of the spine is bent against the part below it.
 *
 * @param bend degrees forward; negative arches back
 * @param lean degrees to the right
 * @param turn degrees to the right
 */
public record Angles(double bend, double lean, double turn) {
    public static final Angles NONE = new Angles(0, 0, 0);

    Angles plus(double bend, double lean, double turn) {
        return new Angles(this.bend + bend, this.lean + lean, this.turn + turn);
    }

    /** The share of one of several joints that bend alike. */
    Angles share(int joints) {
        return new Angles(bend / joints, lean / joints, turn / joints);
    }

    public Angles mix(Angles other, double t) {
        return new Angles(
                bend + (other.bend - bend) * t, lean + (other.lean - lean) * t, turn + (other.turn - turn) * t);
    }
}
