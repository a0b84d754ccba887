package openbook.library.model;

/** The strength of the evidence for a statement, from a guideline to common knowledge. */
public enum Strength {
    /** A strong recommendation of a guideline. */
    STRONG,
    /** A conditional recommendation of a guideline. */
    CONDITIONAL,
    /** Agreement of experts. */
    CONSENSUS,
    /** A trial or another study. */
    TRIAL,
    /** Practice pages and clinic protocols. */
    OPINION,
    /** Common knowledge with no source found yet. */
    MEMORY,
    /** The article that the project began with. */
    SEED
}
