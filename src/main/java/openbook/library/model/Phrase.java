package openbook.library.model;

import java.util.List;
import java.util.Optional;

/**
 * A sentence that may reach a patient.
 *
 * @param sided the variant for a known side, with the placeholder {@code {bad-side}} or {@code {good-side}}
 * @param yieldsTo more careful phrases that replace this one on a card
 * @param fights words that must not be in a step on the same card
 * @param replacesTempo whether this phrase removes the counted breath from the dose line
 * @param lessThanPictured whether the pictures show a larger move than this phrase allows
 * @param onBed whether the exercise is done on a bed, so that the picture shows one
 * @param symptoms the symptoms that it gives an instruction for
 * @param order the instruction for the symptoms; present exactly when there are symptoms
 * @param breath the way to breathe that it asks for
 * @param freeHand whether it needs one free hand
 * @param needs the equipment that it needs, in words
 * @param replacesOptional the optional equipment that it makes required
 * @param notDrawn whether the pictures do not show what it asks for
 * @param guard kept although no rule uses it yet
 */
public record Phrase(
        String id,
        String say,
        Optional<String> sided,
        List<String> yieldsTo,
        List<String> fights,
        boolean replacesTempo,
        boolean lessThanPictured,
        boolean onBed,
        List<String> symptoms,
        Optional<Order> order,
        Optional<Breath> breath,
        boolean freeHand,
        List<String> needs,
        List<String> replacesOptional,
        boolean notDrawn,
        boolean guard) {
    public static final String BAD_SIDE = "{bad-side}";
    public static final String GOOD_SIDE = "{good-side}";

    /** Returns this phrase with another text. */
    public Phrase saying(String words) {
        return new Phrase(
                id,
                words,
                Optional.empty(),
                yieldsTo,
                fights,
                replacesTempo,
                lessThanPictured,
                onBed,
                symptoms,
                order,
                breath,
                freeHand,
                needs,
                replacesOptional,
                notDrawn,
                guard);
    }
}
