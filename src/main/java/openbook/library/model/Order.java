package openbook.library.model;

/** An instruction for a symptom, the most urgent first. */
public enum Order {
    /** Call the emergency number now. */
    EMERGENCY,
    /** Stop, and call someone the same day. */
    SAME_DAY,
    /** Stop and rest until it passes. */
    REST,
    /** Stop, or do less. */
    STOP
}
