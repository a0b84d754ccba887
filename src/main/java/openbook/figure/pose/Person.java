package openbook.figure.pose;

/**
 * The person who is drawn. The skeleton is the same for all, so that every pose fits everyone.
 */
public enum Person {
    /** Slim, with hair to the neck. */
    SLIM(1, 1, 1),
    /** Older and broader, with short grey hair. */
    BROAD(1.13, 1.24, 1.1);

    private final double limbs;
    private final double belly;
    private final double chest;

    Person(double limbs, double belly, double chest) {
        this.limbs = limbs;
        this.belly = belly;
        this.chest = chest;
    }

    public double limbs() {
        return limbs;
    }

    public double belly() {
        return belly;
    }

    public double chest() {
        return chest;
    }
}
