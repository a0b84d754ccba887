package openbook.library.model;

/** The effect of a rule on the exercises it matches, the strongest first. */
public enum RuleKind {
    /** Withholds the exercise. */
    AVOID,
    /** Allows the exercise with a change. */
    ADAPT,
    /** Allows the exercise with a sentence. */
    CAUTION,
    /** Adds weight in the selection. */
    PREFER
}
