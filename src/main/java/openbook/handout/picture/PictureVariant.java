package openbook.handout.picture;

import java.util.Optional;
import openbook.intake.Side;
import openbook.library.model.Exercise;

/**
 * Which drawing of an exercise a patient sees.
 *
 * @param half whether half the range is shown, where that has a picture
 * @param works the side whose arm moves (lying on the side: the upper one); empty when either side will do
 * @param bed on a bed instead of a mat
 */
public record PictureVariant(boolean half, Optional<Side> works, boolean bed) {
    private static final String BED = "bed-ok";

    /** The drawing as its author wrote it. */
    public static final PictureVariant AS_WRITTEN = new PictureVariant(false, Optional.empty(), false);

    /** True when an exercise on the floor can be done on a bed as well. */
    public static boolean isForBed(Exercise exercise) {
        return exercise.tags().contains(BED);
    }

    /** Returns this variant with half the range, or with the full range. */
    public PictureVariant half(boolean half) {
        return new PictureVariant(half, works, bed);
    }

    /** Returns the suffix for file names, after the name of an exercise. */
    public String suffix() {
        String side = works.isEmpty() ? "" : works.get() == Side.LEFT ? ".left" : ".right";
        return (half ? ".half" : "") + side + (bed ? ".bed" : "");
    }
}
