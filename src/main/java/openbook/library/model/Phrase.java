package openbook.library.model;

import java.util.List;
import java.util.Optional;

/**
 * A sentence that may reach a patient.
 *
 * @param sided the sentence where the side of what it speaks of is known, with {@code {bad-side}} or {@code {good-side}}
 *     in place of that side
 * @param yieldsTo phrases beside which this one is not printed, since they ask for more care
 * @param fights words that no step printed beside this phrase may hold
 * @param replacesTempo whether the counted breath of the dose line is left out beside this phrase
 * @param lessThanPictured whether the pictures of an exercise show a larger move than this allows
 * @param onBed whether it sends the patient to a bed, so that the picture shows one
 * @param symptoms the symptoms that it gives an order for
 * @param order what it orders for them; present exactly when there are symptoms
 * @param breath how it tells to breathe
 * @param freeHand whether one hand must be free to do what it says
 * @param needs what it calls for, in words
 * @param replacesOptional what exercises only like to have and it makes needed
 * @param notDrawn whether the pictures leave out what it asks for
 * @param guard kept although no rule says it yet
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

    /** The same with other words. */
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
