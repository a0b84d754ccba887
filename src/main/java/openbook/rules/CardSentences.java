package openbook.rules;

import java.util.ArrayList;
import java.util.List;
import openbook.library.model.Library;
import openbook.library.model.Phrase;
import openbook.library.model.RuleKind;

/** What rules and limits say on the card of an exercise. */
final class CardSentences {
    private CardSentences() {}

    /**
     * Changes first, then cautions, then limits, each once; without those that yield to a more careful one. They are
     * made when they are asked for, from nothing that is a patient's own: the verdict that they belong to may be kept.
     */
    static List<Phrase> of(Library library, List<Applied> applied, List<Phrase> ofLimits) {
        return applied.isEmpty() && ofLimits.isEmpty()
                ? List.of()
                : new Later<>(() -> withoutYielding(all(library, applied, ofLimits)));
    }

    private static List<Phrase> all(Library library, List<Applied> applied, List<Phrase> ofLimits) {
        List<Phrase> all = new ArrayList<>();
        for (RuleKind kind : List.of(RuleKind.ADAPT, RuleKind.CAUTION)) {
            for (Applied one : applied) {
                if (one.rule().kind() == kind) {
                    library.sentenceOf(one.rule()).ifPresent(it -> addOnce(all, it));
                }
            }
        }
        for (Phrase phrase : ofLimits) {
            addOnce(all, phrase);
        }
        return all;
    }

    private static List<Phrase> withoutYielding(List<Phrase> all) {
        List<Phrase> sentences = new ArrayList<>(all.size());
        for (Phrase phrase : all) {
            if (!yields(phrase, all)) {
                sentences.add(phrase);
            }
        }
        return sentences;
    }

    private static boolean yields(Phrase phrase, List<Phrase> all) {
        for (Phrase other : all) {
            if (phrase.yieldsTo().contains(other.id())) {
                return true;
            }
        }
        return false;
    }

    /** Adds a phrase that is not there yet. */
    static void addOnce(List<Phrase> phrases, Phrase phrase) {
        for (Phrase other : phrases) {
            if (other.id().equals(phrase.id())) {
                return;
            }
        }
        phrases.add(phrase);
    }
}
