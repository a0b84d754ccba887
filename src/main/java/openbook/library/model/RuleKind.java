package openbook.library.model;

/** What a rule does to the exercises it matches, the strongest first. */
public enum RuleKind {
    /** Withholds the exercise. */
    AVOID,
    /** Allows it with a change. */
    ADAPT,
    /** Allows it with a sentence. */
    CAUTION,
    /** Adds weight in the choice. */
    PREFER
}
