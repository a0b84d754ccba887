package openbook.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import openbook.library.Changes;
import openbook.library.Phrase;

/**
 * What the rules of one condition, or of several, say of one exercise.
 *
 * @param withheld by the avoid rules
 * @param applied the other rules
 * @param changes what they change, if anything
 * @param preference the sum of the preferences that count
 * @param strongest the greatest single one of them
 * @param changesSay the phrases of those that change it, each once
 * @param cautionsSay the phrases of the others, each once
 */
record Said(
        List<Withholding> withheld,
        List<Applied> applied,
        Optional<Changes> changes,
        int preference,
        int strongest,
        List<Phrase> changesSay,
        List<Phrase> cautionsSay) {
    static final Said NOTHING = new Said(List.of(), List.of(), Optional.empty(), 0, 0, List.of(), List.of());

    /** This, and what the next condition says. */
    Said and(Said next) {
        return new Said(
                both(withheld, next.withheld),
                both(applied, next.applied),
                changes.isPresent() && next.changes.isPresent()
                        ? Optional.of(changes.get().merge(next.changes.get()))
                        : changes.or(() -> next.changes),
                preference + next.preference,
                Math.max(strongest, next.strongest),
                joined(changesSay, next.changesSay),
                joined(cautionsSay, next.cautionsSay));
    }

    /** Changes come first, then cautions. */
    List<Phrase> phrases() {
        return joined(changesSay, cautionsSay);
    }

    /** All of two lists. */
    static <T> List<T> both(List<T> a, List<T> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        List<T> both = new ArrayList<>(a.size() + b.size());
        both.addAll(a);
        both.addAll(b);
        return Collections.unmodifiableList(both);
    }

    /** The phrases of two lists, each once. */
    static List<Phrase> joined(List<Phrase> a, List<Phrase> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        List<Phrase> joined = new ArrayList<>(a.size() + b.size());
        joined.addAll(a);
        for (Phrase phrase : b) {
            addOnce(joined, phrase);
        }
        return Collections.unmodifiableList(joined);
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
