package openbook.handout;

import java.util.Optional;
import openbook.intake.Side;

/**
 * Which drawing of an exercise one patient sees.
 *
 * @param half half the movement, where that has a picture
 * @param works the side whose arm does the work; of someone on the side it is the upper one. Empty where either will do
 * @param bed on a bed in place of a mat
 */
record Variant(boolean half, Optional<Side> works, boolean bed) {
    /** The drawing as its author wrote it. */
    static final Variant AS_WRITTEN = new Variant(false, Optional.empty(), false);

    /** The same of half the movement, or of the whole. */
    Variant half(boolean half) {
        return new Variant(half, works, bed);
    }

    /** A name for it after the name of an exercise. */
    String suffix() {
        String side = works.isEmpty() ? "" : works.get() == Side.LEFT ? ".left" : ".right";
        return (half ? ".half" : "") + side + (bed ? ".bed" : "");
    }
}
