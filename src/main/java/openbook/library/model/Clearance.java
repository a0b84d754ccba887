package openbook.library.model;

/** The clearance that a condition needs before a routine is made. */
public enum Clearance {
    NONE,
    /** Only a notice to the clinician. */
    ADVISED,
    /** No routine until a clearance is recorded. */
    REQUIRED,
    /** No routine, even with a clearance. */
    STOP
}
