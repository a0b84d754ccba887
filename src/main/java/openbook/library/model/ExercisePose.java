package openbook.library.model;

import openbook.document.SourceLocation;
import openbook.figure.pose.Drawing;

/** The pictures of an exercise. */
public sealed interface ExercisePose {
    /**
     * As data, to be drawn.
     *
     * @param place where the pose was written, for what is found wrong with it later
     */
    record Written(Drawing drawing, SourceLocation place) implements ExercisePose {
        /** With what only the exercise knows: its name, and whether each side does it. */
        public Written of(String name, Exercise.Sides sides) {
            return new Written(drawing.titled(name).onBothSides(sides != Exercise.Sides.BOTH), place);
        }
    }

    /**
     * Drawn when the program was built.
     *
     * @param exercise the id of the exercise, under which the pictures lie
     */
    record Packed(String exercise) implements ExercisePose {}
}
