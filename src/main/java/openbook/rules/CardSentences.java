package openbook.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openbook.intake.Intake;
import openbook.library.model.Library;
import openbook.library.model.Phrase;
import openbook.library.model.Rule;
import openbook.library.model.RuleKind;

/** The sentences that conditions and limits add to cards and to the page. */
final class CardSentences {
    private CardSentences() {}

    /**
     * The sentences of a card: changes, then cautions, then limits, without repeats and without those that yield to a
     * more careful one.
     */
    static List<Phrase> ofCard(Library library, List<Applied> applied, List<Phrase> ofLimits) {
        List<Phrase> all = new ArrayList<>();
        addOfKind(RuleKind.ADAPT, library, applied, all);
        addOfKind(RuleKind.CAUTION, library, applied, all);
        for (Phrase phrase : ofLimits) {
            addOnce(all, phrase);
        }
        List<Phrase> sentences = new ArrayList<>(all.size());
        for (Phrase phrase : all) {
            if (!yields(phrase, all)) {
                sentences.add(phrase);
            }
        }
        return List.copyOf(sentences);
    }

    private static void addOfKind(RuleKind kind, Library library, List<Applied> applied, List<Phrase> all) {
        for (Applied one : applied) {
            if (one.rule().kind() == kind) {
                addOnce(all, library.sentenceOf(one.rule()));
            }
        }
    }

    private static boolean yields(Phrase phrase, List<Phrase> all) {
        for (Phrase other : all) {
            if (phrase.yieldsTo().contains(other.id())) {
                return true;
            }
        }
        return false;
    }

    /** The sentences of the whole session: those of each condition, then those of its rules without a match. */
    static List<Phrase> ofPage(Library library, List<Intake.Present> conditions) {
        List<Phrase> sentences = new ArrayList<>();
        for (Intake.Present present : conditions) {
            for (String id : present.condition().pageSentences()) {
                addOnce(sentences, library.phrase(id));
            }
            for (Rule rule : present.condition().rules()) {
                if (rule.match().isEverything()) {
                    addOnce(sentences, library.sentenceOf(rule));
                }
            }
        }
        return List.copyOf(sentences);
    }

    private static void addOnce(List<Phrase> phrases, Optional<Phrase> phrase) {
        if (phrase.isPresent()) {
            addOnce(phrases, phrase.get());
        }
    }

    private static void addOnce(List<Phrase> phrases, Phrase phrase) {
        for (Phrase other : phrases) {
            if (other.id().equals(phrase.id())) {
                return;
            }
        }
        phrases.add(phrase);
    }
}
