package openbook.library.model;

import openbook.document.SourceLocation;
import openbook.figure.pose.Drawing;

/** The pictures of an exercise. */
public sealed interface ExercisePose {
    /**
     * Pictures as pose data, to be drawn.
     *
     * @param place the location of the pose, for later diagnostics
     */
    record Written(Drawing drawing, SourceLocation place) implements ExercisePose {
        /** Adds the name and the sides of the exercise. */
        public Written of(String name, Exercise.Sides sides) {
            return new Written(drawing.titled(name).onBothSides(sides != Exercise.Sides.BOTH), place);
        }
    }

    /**
     * Pictures drawn during the build.
     *
     * @param exercise the id of the exercise, the key of the pictures
     */
    record Packed(String exercise) implements ExercisePose {}
}
