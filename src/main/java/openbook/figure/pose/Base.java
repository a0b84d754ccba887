package openbook.figure.pose;

/** A position of the body from which poses are told as differences (figures.md, Base catalogue). */
public enum Base {
    STANDING("standing"),
    SITTING("sitting on a chair"),
    ALL_FOURS("on hands and knees"),
    KNEELING("kneeling upright"),
    HALF_KNEELING("kneeling on the left knee with the right foot in front"),
    HEEL_SITTING("kneeling with the hips back on the heels"),
    LONG_SITTING("sitting on the floor with the legs straight"),
    HALF_LYING("half lying, leaning back, with the knees bent"),
    ON_BACK("lying on the back with the legs straight"),
    ON_BACK_KNEES_BENT("lying on the back with the knees bent and the feet flat"),
    ON_FRONT("lying face down"),
    ON_ELBOWS("lying on the front, propped on the elbows"),
    ON_LEFT_SIDE("lying on the left side with the hips and knees bent");

    private final String words;

    Base(String words) {
        this.words = words;
    }

    /** After "person". */
    public String words() {
        return words;
    }

    /** Whether the body is long on the floor, so that hands may lie on it. */
    public boolean lies() {
        return switch (this) {
            case HALF_LYING, ON_BACK, ON_BACK_KNEES_BENT, ON_FRONT, ON_ELBOWS, ON_LEFT_SIDE -> true;
            default -> false;
        };
    }
}
