package openbook.handout.picture;

import java.util.Optional;
import openbook.intake.Side;
import openbook.library.model.Exercise;

/**
 * Which drawing of an exercise one patient sees.
 *
 * @param half half the movement, where that has a picture
 * @param works the side whose arm does the work; of someone on the side it is the upper one. Empty where either will do
 * @param bed on a bed in place of a mat
 */
public record PictureVariant(boolean half, Optional<Side> works, boolean bed) {
    private static final String BED = "bed-ok";

    /** The drawing as its author wrote it. */
    public static final PictureVariant AS_WRITTEN = new PictureVariant(false, Optional.empty(), false);

    /** Tells whether an exercise can be done on a bed as on the floor. */
    public static boolean isForBed(Exercise exercise) {
        return exercise.tags().contains(BED);
    }

    /** The same of half the movement, or of the whole. */
    public PictureVariant half(boolean half) {
        return new PictureVariant(half, works, bed);
    }

    /** A name for it after the name of an exercise. */
    public String suffix() {
        String side = works.isEmpty() ? "" : works.get() == Side.LEFT ? ".left" : ".right";
        return (half ? ".half" : "") + side + (bed ? ".bed" : "");
    }
}
