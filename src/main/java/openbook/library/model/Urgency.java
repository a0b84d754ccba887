package openbook.library.model;

/** How fast someone must be seen, the most urgent first. */
public enum Urgency {
    EMERGENCY,
    SAME_DAY,
    SOON,
    /** A clinician must clear the patient first. */
    CLEARANCE
}
