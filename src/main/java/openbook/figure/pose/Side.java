package openbook.figure.pose;

/** A side of the person's own body. */
public enum Side {
    RIGHT(1),
    LEFT(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** 1 for the right, -1 for the left: the direction of {@link Frame#r()} that leads outward. */
    public int sign() {
        return sign;
    }

    public Side other() {
        return this == RIGHT ? LEFT : RIGHT;
    }

    public String word() {
        return this == RIGHT ? "right" : "left";
    }
}
