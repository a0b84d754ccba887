package openbook.figure.pose;

/** A place of the person's own body where a hand can rest. */
public enum Spot {
    OTHER_SHOULDER("on the opposite shoulder"),
    OTHER_SHOULDER_BLADE("round the opposite shoulder blade"),
    OTHER_ELBOW("on the opposite elbow"),
    BEHIND_HEAD("behind the head"),
    SIDE_OF_HEAD("at the side of the head"),
    SHOULDER("on the shoulder of the same side"),
    CHIN("at the chin"),
    FOREHEAD("under the forehead"),
    UNDER_CHEEK("under the cheek"),
    BREASTBONE("on the breastbone"),
    RIBS("on the low ribs"),
    BELLY("on the belly"),
    HIP("on the hip"),
    THIGH("resting on the thigh"),
    KNEE("on the knee"),
    OTHER_KNEE("on the outside of the opposite knee"),
    SEAT("holding the side of the seat");

    private final String words;

    Spot(String words) {
        this.words = words;
    }

    /** After "the hand is". */
    public String words() {
        return words;
    }
}
