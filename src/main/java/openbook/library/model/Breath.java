package openbook.library.model;

/** How a sentence tells someone to breathe; a card tells one way. */
public enum Breath {
    /** Counting aloud keeps the breath moving. */
    COUNT_ALOUD,
    /** Out through tight lips. */
    TIGHT_LIPS,
    /** Out with the effort. */
    OUT_WITH_EFFORT,
    /** In and out at named moments of the movement. */
    PACED,
    /** Small, slow breaths. */
    SMALL;

    /**
     * Whether someone can do both at once: counting aloud is a way to breathe out with the effort; tight lips and small
     * breaths are ways to breathe in and out at the moments that a movement names.
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
