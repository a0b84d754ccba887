package openbook.library.model;

import java.util.List;

/**
 * A sentence that may reach a patient.
 *
 * @param yieldsTo phrases beside which this one is not printed, since they ask for more care
 * @param fights words that no step printed beside this phrase may hold
 * @param replacesTempo whether the counted breath of the dose line is left out beside this phrase
 * @param lessThanPictured whether the pictures of an exercise show a larger move than this allows
 * @param guard kept although no rule says it yet
 */
public record Phrase(
        String id,
        String say,
        List<String> yieldsTo,
        List<String> fights,
        boolean replacesTempo,
        boolean lessThanPictured,
        boolean guard) {}
