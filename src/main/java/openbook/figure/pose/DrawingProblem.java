package openbook.figure.pose;

/**
 * Something wrong with a drawing.
 *
 * @param picture which picture it is in: "start", "finish" and so on, or empty for the drawing as a whole
 * @param sentence what is wrong and by how much, as a sentence
 */
public record DrawingProblem(Kind kind, String picture, String sentence) {
    /** The kinds of problems. */
    public enum Kind {
        /** A joint is bent further than a body bends. */
        JOINT_LIMIT,
        /** A hand, elbow or foot cannot get where it should be. */
        OUT_OF_REACH,
        /** A part of the body is below the floor. */
        UNDER_FLOOR,
        /** No part of the body is near the floor and nothing carries it. */
        IN_THE_AIR,
        /** A hand or elbow is inside the trunk or the head. */
        INSIDE_BODY,
        /** A hand should rest on a wall or table that is not among the props. */
        NO_SURFACE,
        /** Nothing moves far enough to be seen from this view. */
        SAME_PICTURES,
        /** The pictures are told in the same words. */
        SAME_WORDS,
        /** An arrow covers more than a third of a hand, a foot or the head. */
        HIDDEN_BY_ARROW,
        /** The head, or a hand or foot that moves, is outside the picture. */
        CUT_OFF,
        /** Two limbs change places on the page between the pictures. */
        LIMBS_EXCHANGED,
        /** A hand that should rest on the body is too far from it to be seen to touch. */
        NO_CONTACT
    }
}
