package openbook.handout.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openbook.handout.picture.PictureVariant;
import openbook.intake.Intake;
import openbook.library.model.Exercise;
import openbook.library.model.Limit;
import openbook.library.model.Phrase;
import openbook.library.model.Rule;
import openbook.library.model.RuleKind;
import openbook.routine.Outcome;
import openbook.routine.Planned;
import openbook.routine.PlannedDose;
import openbook.rules.Applied;
import openbook.rules.Verdict;

/**
 * The part of a routine that decides one card. Equal keys give the same card.
 *
 * @param number its place in the routine, from 1
 * @param sentences all sentences of this patient's conditions and limits about the exercise
 * @param care the sentences that are not already said for the whole session
 * @param variant which drawing is shown
 * @param lessThanWhole whether the care asks for less than the full range
 * @param lessThanHalf whether it asks for less than half the range
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
        PictureVariant variant,
        boolean lessThanWhole,
        boolean lessThanHalf,
        boolean plain,
        Optional<Exercise> easier,
        boolean large) {

    /** Tags of an exercise that is known only to be done on the floor. */
    private static final Set<String> FLOOR = Set.of("needs-floor");

    public static CardKey of(Outcome.Routine routine, int index, boolean large) {
        Planned planned = routine.exercises().get(index);
        Verdict verdict = planned.verdict();
        boolean plain = routine.intake().isPlain();
        boolean half = verdict.changes().halfRange();
        // Copy the facts: this record is cached, and the verdict would keep its inputs in memory.
        List<Phrase> sentences = List.copyOf(planned.sentences(routine.intake()));
        List<Phrase> care = without(sentences, routine.screened().pageSentences());
        return new CardKey(
                index + 1,
                verdict.exercise(),
                sentences,
                care,
                planned.dose(),
                new PictureVariant(
                        half,
                        planned.works(routine.intake()),
                        PictureVariant.isForBed(verdict.exercise()) && isInBed(routine, sentences)),
                asksForLess(care, Set.of()),
                half && asksForLess(care, ofHalfRange(verdict)),
                plain,
                plain ? Optional.empty() : easierAllowed(routine, verdict.exercise()),
                large);
    }

    /** True when the patient does such an exercise on a bed: a sentence says so, or no floor exercise is left. */
    private static boolean isInBed(Outcome.Routine routine, List<Phrase> sentences) {
        for (Phrase phrase : sentences) {
            if (phrase.onBed()) {
                return true;
            }
        }
        for (Limit limit : routine.intake().limits()) {
            if (limit.avoid().test(FLOOR)) {
                return true;
            }
        }
        for (Intake.Present present : routine.intake().conditions()) {
            for (Rule rule : present.condition().rules()) {
                if (rule.kind() == RuleKind.AVOID && rule.match().test(FLOOR)) {
                    return true;
                }
            }
        }
        return false;
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

    /** Returns the sentences that limit the range to half the movement or less. */
    private static Set<String> ofHalfRange(Verdict verdict) {
        Set<String> said = new HashSet<>();
        for (Applied applied : verdict.applied()) {
            if (applied.rule().changes().halfRange()) {
                applied.rule().say().ifPresent(said::add);
            }
        }
        return said;
    }

    /** Finds an easier exercise to name. It must itself be allowed; the tip of the exercise was never screened. */
    private static Optional<Exercise> easierAllowed(Outcome.Routine routine, Exercise exercise) {
        for (String id : exercise.regressions()) {
            Optional<Verdict> verdict = routine.screened().verdict(id);
            if (verdict.isPresent() && verdict.get().withheld().isEmpty()) {
                return Optional.of(verdict.get().exercise());
            }
        }
        return Optional.empty();
    }

    /** Hashes a few fields that are fast to read: in a batch, keys are looked up more often than cards are made. */
    @Override
    public int hashCode() {
        int hash = 31 * exercise.id().hashCode() + number;
        for (Phrase phrase : sentences) {
            hash = 31 * hash + phrase.id().hashCode();
        }
        return 31 * (31 * hash + dose.repetitions()) + dose.holdSeconds();
    }
}
