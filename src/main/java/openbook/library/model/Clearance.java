package openbook.library.model;

/** What a condition asks of a clinician before a routine is made. */
public enum Clearance {
    NONE,
    /** A line to the clinician. */
    ADVISED,
    /** No routine until a clinician's word is recorded. */
    REQUIRED,
    /** No routine at all. */
    STOP
}
