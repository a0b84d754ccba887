package openbook.document;

/** Writes a number with its noun, in the singular for one: "1 minute", "2 minutes". */
public final class Counted {
    private Counted() {}

    /**
     * The number and its noun.
     *
     * @param one the noun in the singular, whose plural is made with an s
     */
    public static String of(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
