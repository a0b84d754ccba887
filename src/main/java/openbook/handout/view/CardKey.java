package openbook.handout.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openbook.library.model.Exercise;
import openbook.library.model.Phrase;
import openbook.routine.Outcome;
import openbook.routine.Planned;
import openbook.routine.PlannedDose;
import openbook.rules.Applied;
import openbook.rules.Verdict;

/**
 * All of a routine that one of its cards depends on, so that whoever has the same gets the same card.
 *
 * @param number its place in the routine, from 1
 * @param sentences all that this patient's conditions and limits say of the exercise
 * @param care those that are not said of the whole session already
 * @param half whether a rule asks for half the movement
 * @param lessThanWhole whether the care asks for a smaller move than the whole
 * @param lessThanHalf whether it asks for a smaller one even than that half
 * @param plain whether no condition and no limit is known
 * @param easier an easier exercise that is allowed, for everyone else
 * @param large whether the page is in large print
 */
public record CardKey(
        int number,
        Exercise exercise,
        List<Phrase> sentences,
        List<Phrase> care,
        PlannedDose dose,
        boolean half,
        boolean lessThanWhole,
        boolean lessThanHalf,
        boolean plain,
        Optional<Exercise> easier,
        boolean large) {

    public static CardKey of(Outcome.Routine routine, int index, boolean large) {
        Planned planned = routine.exercises().get(index);
        Verdict verdict = planned.verdict();
        boolean plain = routine.intake().isPlain();
        boolean half = verdict.changes().halfRange();
        // The facts are kept longer than the verdict, which holds on to what it was made from.
        List<Phrase> sentences = List.copyOf(verdict.sentences());
        List<Phrase> care = without(sentences, routine.screened().pageSentences());
        return new CardKey(
                index + 1,
                verdict.exercise(),
                sentences,
                care,
                planned.dose(),
                half,
                asksForLess(care, Set.of()),
                half && asksForLess(care, ofHalfRange(verdict)),
                plain,
                plain ? Optional.empty() : easierAllowed(routine, verdict.exercise()),
                large);
    }

    private static List<Phrase> without(List<Phrase> phrases, List<Phrase> others) {
        if (phrases.isEmpty() || others.isEmpty()) {
            return phrases;
        }
        Set<String> said = ids(others);
        List<Phrase> left = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!said.contains(phrase.id())) {
                left.add(phrase);
            }
        }
        return left;
    }

    static Set<String> ids(List<Phrase> phrases) {
        Set<String> ids = new HashSet<>();
        for (Phrase phrase : phrases) {
            ids.add(phrase.id());
        }
        return ids;
    }

    private static boolean asksForLess(List<Phrase> phrases, Set<String> pictured) {
        for (Phrase phrase : phrases) {
            if (phrase.lessThanPictured() && !pictured.contains(phrase.id())) {
                return true;
            }
        }
        return false;
    }

    /** The sentences that say of the range no more than half the movement shows. */
    private static Set<String> ofHalfRange(Verdict verdict) {
        Set<String> said = new HashSet<>();
        for (Applied applied : verdict.applied()) {
            if (applied.rule().changes().halfRange()) {
                applied.rule().say().ifPresent(said::add);
            }
        }
        return said;
    }

    /** An easier exercise can be named only if it is itself allowed; its own text was never screened. */
    private static Optional<Exercise> easierAllowed(Outcome.Routine routine, Exercise exercise) {
        for (String id : exercise.regressions()) {
            Optional<Verdict> verdict = routine.screened().verdict(id);
            if (verdict.isPresent() && verdict.get().withheld().isEmpty()) {
                return Optional.of(verdict.get().exercise());
            }
        }
        return Optional.empty();
    }

    /** Tells most apart by what is quick to look at: in a batch they are looked up more often than cards are made. */
    @Override
    public int hashCode() {
        int hash = 31 * exercise.id().hashCode() + number;
        for (Phrase phrase : sentences) {
            hash = 31 * hash + phrase.id().hashCode();
        }
        return 31 * (31 * hash + dose.repetitions()) + dose.holdSeconds();
    }
}
