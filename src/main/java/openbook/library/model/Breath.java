package openbook.library.model;

/** A way to breathe that a sentence asks for; a card must ask for only one. */
public enum Breath {
    /** Counting aloud keeps the breath moving. */
    COUNT_ALOUD,
    /** Out through tight lips. */
    TIGHT_LIPS,
    /** Out with the effort. */
    OUT_WITH_EFFORT,
    /** In and out at set points of the movement. */
    PACED,
    /** Small, slow breaths. */
    SMALL;

    /**
     * True if both can be done at once: counting aloud breathes out with the effort; tight lips and small breaths can
     * follow a paced movement.
     */
    public boolean agreesWith(Breath other) {
        return this == other || goesWith(other) || other.goesWith(this);
    }

    private boolean goesWith(Breath other) {
        return switch (this) {
            case COUNT_ALOUD -> other == OUT_WITH_EFFORT;
            case TIGHT_LIPS -> other == PACED || other == OUT_WITH_EFFORT;
            case SMALL -> other == PACED;
            case OUT_WITH_EFFORT, PACED -> false;
        };
    }
}
